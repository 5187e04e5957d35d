#include "widgets/inspector/example_line.h"
#include "widgets/inspector/example_list.h"

#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace penfield;

namespace {

FeatureExample exampleOf(int tokens, int peak, const std::string &peakText = " peak")
{
    FeatureExample example;
    for (int i = 0; i < tokens; ++i)
        example.tokens.push_back(i == peak ? peakText : " word" + std::to_string(i));
    example.activations.assign(std::size_t(tokens), 0);
    example.activations[std::size_t(peak)] = 5;
    example.peak = peak;
    return example;
}

}  // namespace

class TestExampleLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePeakIsAlwaysSeen_data();
    void thePeakIsAlwaysSeen();
    void shortExamplesAreWhole();
    void tokensStayInOrderAndDoNotOverlap();
    void aVeryLongPeakIsShortened();
    void emptyExampleGivesAnEmptyLine();
    void onlyLinesInSightMatter();
    void keysWalkAndScroll();
};

void TestExampleLine::thePeakIsAlwaysSeen_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("peak");
    QTest::addColumn<double>("width");
    for (int width : {120, 300, 2000})
        for (int peak : {0, 1, 15, 30, 31})
            QTest::addRow("peak %d in %d px", peak, width) << 32 << peak << double(width);
}

void TestExampleLine::thePeakIsAlwaysSeen()
{
    QFETCH(int, tokens);
    QFETCH(int, peak);
    QFETCH(double, width);
    const ExampleLine line = layOutExample(exampleOf(tokens, peak), width, QFontMetricsF(QFont()));
    const auto found = std::find_if(line.tokens.begin(), line.tokens.end(), [](const LineToken &token) { return token.isPeak; });
    QVERIFY(found != line.tokens.end());
    QCOMPARE(found->index, peak);
    QCOMPARE(found->text, QString("peak"));
    QVERIFY(found->x >= 0);
    QVERIFY(found->x + found->width <= width + 0.001);
    QCOMPARE(line.cutAtStart, line.tokens.front().index > 0);
    QCOMPARE(line.cutAtEnd, line.tokens.back().index < tokens - 1);
}

void TestExampleLine::shortExamplesAreWhole()
{
    const ExampleLine line = layOutExample(exampleOf(4, 2), 2000, QFontMetricsF(QFont()));
    QCOMPARE(line.tokens.size(), std::size_t(4));
    QVERIFY(!line.cutAtStart && !line.cutAtEnd);
}

void TestExampleLine::tokensStayInOrderAndDoNotOverlap()
{
    const ExampleLine line = layOutExample(exampleOf(32, 16), 400, QFontMetricsF(QFont()));
    QVERIFY(line.tokens.size() > 2);
    for (std::size_t i = 1; i < line.tokens.size(); ++i) {
        QCOMPARE(line.tokens[i].index, line.tokens[i - 1].index + 1);
        QVERIFY(line.tokens[i].x >= line.tokens[i - 1].x + line.tokens[i - 1].width - 0.001);
    }
    QVERIFY(line.endX <= 400);
}

void TestExampleLine::aVeryLongPeakIsShortened()
{
    const ExampleLine line = layOutExample(exampleOf(5, 2, std::string(300, 'm')), 200, QFontMetricsF(QFont()));
    QCOMPARE(line.tokens.size(), std::size_t(1));
    QVERIFY(line.tokens[0].text.endsWith(QChar(0x2026)));
    QVERIFY(line.tokens[0].x + line.tokens[0].width <= 200);
}

void TestExampleLine::emptyExampleGivesAnEmptyLine()
{
    QVERIFY(layOutExample({}, 200, QFontMetricsF(QFont())).tokens.empty());
}

void TestExampleLine::onlyLinesInSightMatter()
{
    ExampleList list;
    list.setAccessibleName("examples");
    list.resize(300, list.sizeHint().height());
    list.setExamples(std::vector<FeatureExample>(1000, exampleOf(32, 5)), 5);
    list.show();
    QVERIFY(!list.grab().isNull());
    QVERIFY(list.lineRect(7).bottom() <= list.viewport()->height());
    QVERIFY(list.verticalScrollBar()->maximum() > 10'000);
}

void TestExampleLine::keysWalkAndScroll()
{
    ExampleList list;
    list.resize(300, list.sizeHint().height());
    list.setExamples(std::vector<FeatureExample>(30, exampleOf(8, 5)), 5);
    list.show();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentLine(), 19);
    QVERIFY(list.lineRect(19).bottom() <= list.viewport()->height());
    QVERIFY(list.accessibleDescription().contains("[peak]"));
}

QTEST_MAIN(TestExampleLine)
#include "tst_example_line.moc"
