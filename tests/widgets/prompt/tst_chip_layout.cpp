#include "widgets/prompt/chip_layout.h"

#include <QFont>
#include <QTest>

using namespace penfield;

namespace {

ChipLayout layoutOf(const std::vector<QString> &texts, std::vector<bool> continues = {})
{
    continues.resize(texts.size());
    return {texts, continues, QFontMetricsF(QFont()), 20};
}

}  // namespace

class TestChipLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyRowHasNoChips();
    void chipsStandInOrderWithoutOverlap();
    void aContinuationStandsCloserThanAWord();
    void everyPointOfAChipFindsIt();
    void gapsBelongToNoChip();
    void aVeryLongTokenIsBounded();
    void anEmptyTokenCanStillBeHit();
    void firstVisibleSkipsWhatIsScrolledAway();
    void chipTextShowsBlanks_data();
    void chipTextShowsBlanks();
};

void TestChipLayout::emptyRowHasNoChips()
{
    const ChipLayout layout;
    QCOMPARE(layout.count(), 0);
    QCOMPARE(layout.width(), 0.0);
    QCOMPARE(layout.chipAt({3, 3}), -1);
}

void TestChipLayout::chipsStandInOrderWithoutOverlap()
{
    const ChipLayout layout = layoutOf({"the", "capital", "of", "Texas"});
    for (int i = 1; i < layout.count(); ++i)
        QCOMPARE(layout.rect(i).left(), layout.rect(i - 1).right() + ChipLayout::wordGap);
}

void TestChipLayout::aContinuationStandsCloserThanAWord()
{
    const ChipLayout layout = layoutOf({"un", "known", "word"}, {false, true, false});
    QCOMPARE(layout.rect(1).left() - layout.rect(0).right(), ChipLayout::joinGap);
    QCOMPARE(layout.rect(2).left() - layout.rect(1).right(), ChipLayout::wordGap);
}

void TestChipLayout::everyPointOfAChipFindsIt()
{
    const ChipLayout layout = layoutOf({"a", "much longer", "b"});
    for (int i = 0; i < layout.count(); ++i)
        for (double share : {0.01, 0.5, 0.99})
            QCOMPARE(layout.chipAt({layout.rect(i).left() + share * layout.rect(i).width(), 10}), i);
    QCOMPARE(layout.chipAt({layout.rect(0).center().x(), 25}), -1);  // below the row
}

void TestChipLayout::gapsBelongToNoChip()
{
    const ChipLayout layout = layoutOf({"a", "b"});
    QCOMPARE(layout.chipAt({layout.rect(0).right() + ChipLayout::wordGap / 2, 10}), -1);
    QCOMPARE(layout.chipAt({layout.width() + 50, 10}), -1);
}

void TestChipLayout::aVeryLongTokenIsBounded()
{
    QCOMPARE(layoutOf({QString(500, QLatin1Char('x'))}).width(), ChipLayout::maximumWidth);
}

void TestChipLayout::anEmptyTokenCanStillBeHit()
{
    QVERIFY(layoutOf({QString()}).rect(0).width() > 2 * ChipLayout::padding);
}

void TestChipLayout::firstVisibleSkipsWhatIsScrolledAway()
{
    const ChipLayout layout = layoutOf({"aaaa", "bbbb", "cccc"});
    QCOMPARE(layout.firstVisible(0), 0);
    QCOMPARE(layout.firstVisible(layout.rect(0).right() + 1), 1);
    QCOMPARE(layout.firstVisible(layout.rect(2).center().x()), 2);
}

void TestChipLayout::chipTextShowsBlanks_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("text");
    QTest::newRow("the blank before a word is not shown") << " Dallas"
                                                          << "Dallas";
    QTest::newRow("no blank") << "Dallas"
                              << "Dallas";
    QTest::newRow("a blank alone") << " " << QStringLiteral("␣");
    QTest::newRow("three blanks") << "   " << QStringLiteral("␣␣␣");
    QTest::newRow("a line break") << "\n" << QStringLiteral("↵");
    QTest::newRow("nothing at all") << "" << QStringLiteral("␣");
}

void TestChipLayout::chipTextShowsBlanks()
{
    QFETCH(QString, piece);
    QTEST(chipText(piece), "text");
}

QTEST_MAIN(TestChipLayout)
#include "tst_chip_layout.moc"
