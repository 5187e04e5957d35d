#include "tests/widgets/common/widget_checks.h"
#include "tests/widgets/output/outcomes.h"
#include "widgets/output/output_sentences.h"

#include <QCoreApplication>
#include <QTest>

using namespace penfield;

Q_DECLARE_METATYPE(penfield::Outcome)

class TestOutputSentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void sentence_data();
    void sentence();
    void distributionNamesFirstAndSecond();
    void emptyDistributionSaysNothing();
    void controlSaysWhereTheFirstTokenStayed();
    void figuresCountTouchedUnits_data();
    void figuresCountTouchedUnits();
    void figuresNameTheirUnits();
};

void TestOutputSentences::sentence_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("another one is first") << austinFalls()
                                          << "“Austin” fell from 99.8 % to 21.7 %; “Tallahassee” is now first with 55.2 %.";
    QTest::newRow("it falls and stays first") << austinStays() << "“Austin” fell from 99.8 % to 98.9 % and stays first.";
    QTest::newRow("it rises") << outcomeOf({{" a", 0.6, 0.9}, {" b", 0.4, 0.1}}) << "“a” rose from 60.0 % to 90.0 % and stays first.";
    QTest::newRow("nothing visible happens") << outcomeOf({{" a", 0.6, 0.6001}, {" b", 0.4, 0.3999}})
                                             << "“a” keeps its 60.0 % and stays first.";
    QTest::newRow("it rises and is overtaken") << outcomeOf({{" a", 0.3, 0.35}, {" b", 0.2, 0.5}})
                                               << "“a” rose from 30.0 % to 35.0 %; “b” is now first with 50.0 %.";
    QTest::newRow("tiny probabilities are not zero") << outcomeOf({{" a", 0.99999, 0.00001}, {" b", 0.00001, 0.99999}})
                                                     << "“a” fell from >99.9 % to <0.1 %; “b” is now first with >99.9 %.";
}

void TestOutputSentences::sentence()
{
    QFETCH(Outcome, outcome);
    QTEST(outcomeSentence(outcome), "sentence");
}

void TestOutputSentences::distributionNamesFirstAndSecond()
{
    QCOMPARE(distributionSentence(austinFalls().before), QStringLiteral("“Austin” is first with 99.8 %, then “Tallahassee” with 0.1 %."));
    QCOMPARE(distributionSentence(distributionOf({{" a", 1, 0}}, &Shift::before)), QStringLiteral("“a” is first with 100.0 %."));
}

void TestOutputSentences::emptyDistributionSaysNothing()
{
    QVERIFY(distributionSentence({}).isEmpty());
}

void TestOutputSentences::controlSaysWhereTheFirstTokenStayed()
{
    QCOMPARE(controlSentence(austinStays()), QStringLiteral("The matched control leaves “Austin” at 98.9 %."));
}

void TestOutputSentences::figuresCountTouchedUnits_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("begin");
    QTest::newRow("one") << 1 << "1 unit touched";
    QTest::newRow("two") << 2 << "2 units touched";
    QTest::newRow("none") << 0 << "0 units touched";
}

void TestOutputSentences::figuresCountTouchedUnits()
{
    QFETCH(int, units);
    QFETCH(QString, begin);
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    Outcome outcome = outcomeOf({{" a", 0.6, 0.5}}, units);
    if (units > 0) {  // the same unit at a second position is still one unit
        outcome.interventions.push_back(outcome.interventions.front());
        outcome.interventions.back().position = TokenPosition(1);
    }
    const QString figures = outcomeFigures(outcome);
    QCoreApplication::removeTranslator(&english);
    QVERIFY2(figures.startsWith(begin), qPrintable(figures));
}

void TestOutputSentences::figuresNameTheirUnits()
{
    const QString figures = outcomeFigures(austinFalls());
    QVERIFY2(figures.contains(QLatin1String("KL 1.53 nats")), qPrintable(figures));
    QVERIFY2(figures.contains(QStringLiteral("entropy 0.500 → 0.500 nats")), qPrintable(figures));
}

QTEST_GUILESS_MAIN(TestOutputSentences)
#include "tst_output_sentences.moc"
