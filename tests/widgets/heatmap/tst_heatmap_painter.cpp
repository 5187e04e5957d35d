#include "tests/widgets/inspector/sample_prompt.h"
#include "widgets/heatmap/heatmap_csv.h"
#include "widgets/heatmap/heatmap_data_of.h"
#include "widgets/heatmap/heatmap_painter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

#include <cmath>

using namespace penfield;
using namespace penfield::test;

namespace {

FeatureTokenMatrix sampleMatrix(MatrixMode mode)
{
    MatrixRequest request;
    request.mode = mode;
    return featureTokenMatrix(*dallasTrace(), texasAblated().get(), dallasLabels(), {}, request);
}

HeatmapData sampleData(MatrixMode mode)
{
    return heatmapDataOf(sampleMatrix(mode), dallasPrompt());
}

QFont figureFont()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

const QRectF area(0, 0, 600, 300);

QImage painted(const HeatmapData &data, const Theme &theme)
{
    QImage image(area.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.base);
    QPainter painter(&image);
    HeatmapPainter(theme, figureFont()).paint(painter, area, data);
    return image;
}

QByteArray svgOf(const HeatmapData &data)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(area.size().toSize());
    QPainter painter(&generator);
    HeatmapPainter(Theme::lightTheme(), figureFont()).paint(painter, area, data);
    painter.end();
    return buffer.data();
}

QColor cellColour(const QImage &image, const HeatmapData &data, const Theme &theme, HeatmapCell cell)
{
    return image.pixelColor(HeatmapPainter(theme, figureFont()).geometry(area, data).cellRect(cell).center().toPoint());
}

}  // namespace

class TestHeatmapPainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsOfTheSameNameAreToldApart()
    {
        FeatureTokenMatrix matrix = sampleMatrix(MatrixMode::Before);
        matrix.rows[0].title = matrix.rows[1].title = QStringLiteral("the word");
        const std::vector<QString> labels = heatmapDataOf(matrix, dallasPrompt()).rowLabels;
        QVERIFY(labels[0].startsWith(QStringLiteral("the word · L")));
        QVERIFY(labels[1].startsWith(QStringLiteral("the word · L")));
        QVERIFY(labels[0] != labels[1]);
        QCOMPARE(labels[2], matrix.rows[2].title);
    }
    void theStrongestCellHasTheScalesEnd_data();
    void theStrongestCellHasTheScalesEnd();
    void inactiveCellsShowThePaper();
    void zeroDifferenceIsTheNeutralColour();
    void beginningOfSequenceIsMutedNotZero();
    void svgHasWordsAndNoPicture();
    void hugeHeatmapsBecomeOneImage();
    void rowsThatDoNotFitAreLeftOut();
    void csvHasTheNumbers();
};

void TestHeatmapPainter::theStrongestCellHasTheScalesEnd_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestHeatmapPainter::theStrongestCellHasTheScalesEnd()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkTheme() : Theme::lightTheme();
    const HeatmapData before = sampleData(MatrixMode::Before), difference = sampleData(MatrixMode::Difference);
    QCOMPARE(cellColour(painted(before, theme), before, theme, {0, 3}), theme.magnitude(1));
    QCOMPARE(cellColour(painted(difference, theme), difference, theme, {0, 3}), theme.signedValue(-1));
}

void TestHeatmapPainter::inactiveCellsShowThePaper()
{
    const HeatmapData data = sampleData(MatrixMode::Before);
    QCOMPARE(cellColour(painted(data, Theme::lightTheme()), data, Theme::lightTheme(), {0, 1}), Theme::lightTheme().base);
}

void TestHeatmapPainter::zeroDifferenceIsTheNeutralColour()
{
    const HeatmapData data = sampleData(MatrixMode::Difference);
    QCOMPARE(cellColour(painted(data, Theme::lightTheme()), data, Theme::lightTheme(), {0, 1}), Theme::lightTheme().signedValue(0));
}

void TestHeatmapPainter::beginningOfSequenceIsMutedNotZero()
{
    const HeatmapData data = sampleData(MatrixMode::Before);
    QVERIFY(data.isMuted(0));
    QVERIFY(!data.isMuted(1));
    QVERIFY(std::isnan(data.at(0, 0)));
    QCOMPARE(cellColour(painted(data, Theme::lightTheme()), data, Theme::lightTheme(), {0, 0}), Theme::lightTheme().raised);
}

void TestHeatmapPainter::svgHasWordsAndNoPicture()
{
    const QByteArray svg = svgOf(sampleData(MatrixMode::Before));
    QVERIFY(svg.contains("state = Texas"));
    QVERIFY(svg.contains("Dallas"));
    QVERIFY(svg.contains("activation"));
    QVERIFY(!svg.contains("<image"));
}

void TestHeatmapPainter::hugeHeatmapsBecomeOneImage()
{
    HeatmapData data;
    data.rows = 10;
    data.columns = HeatmapPainter::mostVectorCells / 10 + 1;
    data.values.assign(std::size_t(data.rows) * std::size_t(data.columns), 1);
    data.rowLabels.resize(10);
    data.columnLabels.resize(std::size_t(data.columns));
    data.largest = 1;
    QCOMPARE(svgOf(data).count("<image"), 1);
}

void TestHeatmapPainter::rowsThatDoNotFitAreLeftOut()
{
    const HeatmapData data = sampleData(MatrixMode::Before);
    const HeatmapPainter painter(Theme::lightTheme(), figureFont());
    QCOMPARE(painter.rowsThatFit(area, data), 4);
    const HeatmapGeometry all = painter.geometry(area, data);
    const QRectF low(0, 0, 600, all.area().top() + 2.8 * all.rowHeight() + 0.5 * QFontMetricsF(figureFont()).height());
    QCOMPARE(painter.rowsThatFit(low, data), 2);
    QVERIFY(painter.geometry(low, data).area().bottom() <= low.bottom());
    for (int rows = 1; rows <= 4; ++rows)
        QVERIFY(painter.rowsThatFit({0, 0, 600, painter.heightFor(data, rows)}, data) >= rows);
}

void TestHeatmapPainter::csvHasTheNumbers()
{
    const QList<QByteArray> lines = heatmapCsv(sampleMatrix(MatrixMode::Difference), dallasPrompt()).split('\n');
    QCOMPARE(lines[0].trimmed(), QByteArray("layer,feature,label,0:<bos>,1:the,2: city,3: Dallas,4: is,5: in"));
    QCOMPARE(lines[1].trimmed(), QByteArray("1,5,state = Texas,0,0,0,-8,0,-4.5"));
}

QTEST_MAIN(TestHeatmapPainter)
#include "tst_heatmap_painter.moc"
