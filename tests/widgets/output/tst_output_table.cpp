#include "tests/widgets/output/outcomes.h"
#include "widgets/output/output_export.h"

#include <QTest>

using namespace penfield;

namespace {

QStringList orderOf(const OutputTable &table)
{
    QStringList order;
    for (const OutputRow &row : table.rows())
        order << row.text;
    return order;
}

OutputTable tableOf(const Outcome &outcome)
{
    OutputTable table;
    table.setOutcome(&outcome);
    return table;
}

}  // namespace

class TestOutputTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void distributionIsShownInItsOrder();
    void orderIsKeptWhileASliderMoves();
    void tokensThatComeUpStandBeforeHardlyLikelyOnes();
    void likelyTokensKeepTheirPlaces();
    void appendedRowThatBecomesFreeIsUsedAgain();
    void lettingGoOfTheTouchRestoresTheRows();
    void outcomeOfAnotherPromptStartsAnew();
    void outcomeWithoutAPromptIsOrderedByTheLargerProbability();
    void controlIsMatchedByToken();
    void controlPlaceIsKeptWhileItsValuesAreUnknown();
    void tokenTextIsShownWithoutItsBlank();
    void csvHasEveryDigitAndTheCLocale();
    void csvQuotesAwkwardTokens();
    void csvLeavesUnknownCellsEmpty();
    void textHasSentenceAndColumns();
};

void TestOutputTable::distributionIsShownInItsOrder()
{
    OutputTable table;
    table.setDistribution(austinFalls().before);
    QCOMPARE(orderOf(table), (QStringList{"Austin", "Tallahassee", "Dallas", "the"}));
    QVERIFY(!table.hasAfter());
    QCOMPARE(table.rows()[0].before.value(), 0.998);
    QVERIFY(!table.rows()[0].after);
}

void TestOutputTable::orderIsKeptWhileASliderMoves()
{
    OutputTable table;
    table.setDistribution(austinFalls().before);
    const QStringList order{"Austin", "the", "Tallahassee", "Dallas"};  // as the first of these outcomes settles it
    for (double share : {0.9, 0.5, 0.1, 0.0, 0.7}) {
        const Outcome outcome = outcomeOf(
            {{" Austin", 0.998, share}, {" Tallahassee", 0.0006, 0.6 - share / 2}, {" Dallas", 0.0003, 1 - share}, {" the", 0.00009, 0.2}});
        table.setOutcome(&outcome);
        QCOMPARE(orderOf(table), order);
        QCOMPARE(table.rows()[0].after.value(), share);
        QCOMPARE(table.rows()[3].after.value(), 1 - share);
    }
}

void TestOutputTable::tokensThatComeUpStandBeforeHardlyLikelyOnes()
{
    OutputTable table;
    table.setDistribution(austinFalls().before);
    const Outcome outcome = outcomeOf({{" Austin", 0.998, 0.1},
                                       {" Sacramento", 1e-6, 0.8},
                                       {" Tallahassee", 0.0006, 0.01},
                                       {" Dallas", 0.0003, 0.01},
                                       {" the", 0.00009, 0.01}});
    table.setOutcome(&outcome);
    QCOMPARE(orderOf(table), (QStringList{"Austin", "Sacramento", "Tallahassee", "Dallas", "the"}));
    QCOMPARE(table.rows()[1].rankAfter, 0);
}

void TestOutputTable::likelyTokensKeepTheirPlaces()
{
    OutputTable table;
    const Outcome outcome = outcomeOf({{" cold", 0.6, 0.1}, {" warm", 0.3, 0.2}, {" wet", 0.05, 0.3}, {" Rome", 1e-6, 0.4}});
    table.setDistribution(outcome.before);
    table.setOutcome(&outcome);
    QCOMPARE(orderOf(table), (QStringList{"cold", "warm", "wet", "Rome"}));
}

void TestOutputTable::appendedRowThatBecomesFreeIsUsedAgain()
{
    OutputTable table;
    const TokenDistribution before = distributionOf({{" Austin", 0.9, 0}, {" Dallas", 0.1, 0}}, &Shift::before);
    table.setDistribution(before);
    const auto touch = [&](std::vector<Shift> shifts) {
        Outcome outcome = outcomeOf(std::move(shifts));
        outcome.before = before;
        table.setOutcome(&outcome);
    };
    touch({{" Austin", 0.9, 0.2}, {" Dallas", 0.1, 0.1}, {" Rome", 0, 0.4}, {" Oslo", 0, 0.3}});
    QCOMPARE(orderOf(table), (QStringList{"Austin", "Dallas", "Rome", "Oslo"}));
    touch({{" Austin", 0.9, 0.2}, {" Dallas", 0.1, 0.1}, {" Lima", 0, 0.5}, {" Oslo", 0, 0.2}});
    QCOMPARE(orderOf(table), (QStringList{"Austin", "Dallas", "Lima", "Oslo"}));  // Oslo did not move
}

void TestOutputTable::lettingGoOfTheTouchRestoresTheRows()
{
    OutputTable table;
    const Outcome outcome = austinFalls();
    table.setDistribution(outcome.before);
    const Outcome longer = outcomeOf({{" Austin", 0.998, 0.1},
                                      {" Tallahassee", 0.0006, 0.01},
                                      {" Dallas", 0.0003, 0.01},
                                      {" the", 0.00009, 0.01},
                                      {" Rome", 1e-7, 0.8}});
    table.setOutcome(&longer);
    QCOMPARE(table.rows().size(), std::size_t(5));
    table.setOutcome(nullptr);
    QCOMPARE(orderOf(table), (QStringList{"Austin", "Tallahassee", "Dallas", "the"}));
    QVERIFY(!table.hasAfter() && !table.rows()[0].after);
}

void TestOutputTable::outcomeOfAnotherPromptStartsAnew()
{
    OutputTable table;
    table.setDistribution(austinFalls().before);
    const Outcome other = outcomeOf({{" Paris", 0.9, 0.2}, {" Rome", 0.05, 0.7}});
    table.setOutcome(&other);
    QCOMPARE(orderOf(table), (QStringList{"Paris", "Rome"}));
}

void TestOutputTable::outcomeWithoutAPromptIsOrderedByTheLargerProbability()
{
    QCOMPARE(orderOf(tableOf(outcomeOf({{" a", 0.3, 0.1}, {" b", 0.2, 0.8}, {" c", 0.5, 0.05}}))), (QStringList{"b", "c", "a"}));
}

void TestOutputTable::controlIsMatchedByToken()
{
    OutputTable table = tableOf(austinFalls());
    const Outcome control = austinStays();
    table.setControl(&control);
    QVERIFY(table.hasControl());
    for (const OutputRow &row : table.rows())
        if (row.text == QLatin1String("Austin"))
            QCOMPARE(row.control.value(), 0.989);
    table.setControl(nullptr);
    QVERIFY(!table.hasControl() && !table.rows()[0].control);
}

void TestOutputTable::controlPlaceIsKeptWhileItsValuesAreUnknown()
{
    const Outcome first = austinFalls(), control = austinStays();
    OutputTable table = tableOf(first);
    table.setControl(&control);
    table.setOutcome(&first);
    QVERIFY(table.hasControl());
    QVERIFY2(!table.rows()[0].control, "a control of another touch must not be shown as this one's");
}

void TestOutputTable::tokenTextIsShownWithoutItsBlank()
{
    QCOMPARE(tokenWord(" Austin"), QStringLiteral("Austin"));
    QCOMPARE(tokenWord(" "), QStringLiteral("␣"));
}

void TestOutputTable::csvHasEveryDigitAndTheCLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const Outcome outcome = outcomeOf({{" Austin", 0.123456789, 0.25}});
    const QByteArray csv = outputCsv(tableOf(outcome));
    QLocale::setDefault(QLocale::c());
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines[0].trimmed(),
             QByteArray("token,token_id,probability_before,probability_after,probability_control,rank_before,rank_after"));
    QCOMPARE(lines[1].trimmed(), "Austin," + QByteArray::number(idOf(" Austin").value) + ",0.123456789,0.25,,1,1");
}

void TestOutputTable::csvQuotesAwkwardTokens()
{
    const QByteArray csv = outputCsv(tableOf(outcomeOf({{"a,\"b\"", 0.5, 0.5}})));
    QVERIFY(csv.contains("\"a,\"\"b\"\"\","));
}

void TestOutputTable::csvLeavesUnknownCellsEmpty()
{
    OutputTable table;
    table.setDistribution(distributionOf({{"Austin", 0.5, 0}}, &Shift::before));
    QVERIFY(outputCsv(table).contains(",0.5,,,1,\r\n"));
}

void TestOutputTable::textHasSentenceAndColumns()
{
    const QString text = outputText({tableOf(austinFalls()), QStringLiteral("Austin fell."), QStringLiteral("KL 1.53 nats")});
    const QStringList lines = text.split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("Austin fell."));
    QCOMPARE(lines[2].split(QLatin1Char('\t')).size(), 3);
    QVERIFY(text.contains(QStringLiteral("Austin\t99.8\u00a0%\t21.7\u00a0%")));
}

QTEST_APPLESS_MAIN(TestOutputTable)
#include "tst_output_table.moc"
