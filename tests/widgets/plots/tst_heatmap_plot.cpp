#include "widgets/plots/heatmap_plot.h"

#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace penfield;

namespace {

HeatmapData steps(int rows, int columns, bool isSigned = false)
{
    HeatmapData data;
    data.rows = rows;
    data.columns = columns;
    for (int i = 0; i < rows * columns; ++i)
        data.values.push_back(isSigned ? float(i) - float(rows * columns / 2) : float(i));
    for (int i = 0; i < rows; ++i)
        data.rowLabels.push_back(QStringLiteral("feature %1").arg(i));
    for (int i = 0; i < columns; ++i)
        data.columnLabels.push_back(QStringLiteral("t%1").arg(i));
    data.isSigned = isSigned;
    data.largest = isSigned ? rows * columns / 2 : rows * columns - 1;
    data.unit = QStringLiteral("activation");
    return data;
}

}  // namespace

class TestHeatmapPlot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void strongestCellIsPaintedInTheScalesEnd_data();
    void strongestCellIsPaintedInTheScalesEnd();
    void zeroOfASignedScaleIsNeutral();
    void notANumberIsNotPainted();
    void cellsArePaintedWhereTheyAreClicked();
    void themeSwitchRepaints();
    void clickNamesTheCell();
    void mutedColumnsAreNotClicked();
    void currentCellIsOutlined();
    void farRowsAreScrolledTo();
    void aSmallerPlotStillShowsTheCurrentRow();
    void wheelScrolls();
    void rowsStayLegible();
    void shrinkingDataForgetsTheCurrentCell();

private:
    QColor colourAt(HeatmapCell cell)
    {
        const QImage image = m_plot->grab().toImage();
        return image.pixelColor((m_plot->geometryOfCells().cellRect(cell).center() * image.devicePixelRatio()).toPoint());
    }
    std::unique_ptr<HeatmapPlot> m_plot;
};

void TestHeatmapPlot::init()
{
    m_plot = std::make_unique<HeatmapPlot>();
    m_plot->resize(600, 300);
    m_plot->show();
}

void TestHeatmapPlot::strongestCellIsPaintedInTheScalesEnd_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("light, magnitudes") << false << false;
    QTest::newRow("dark, magnitudes") << true << false;
    QTest::newRow("light, signed") << false << true;
    QTest::newRow("dark, signed") << true << true;
}

void TestHeatmapPlot::strongestCellIsPaintedInTheScalesEnd()
{
    QFETCH(bool, dark);
    QFETCH(bool, isSigned);
    const Theme theme = dark ? Theme::darkTheme() : Theme::lightTheme();
    m_plot->setTheme(theme);
    m_plot->setData(steps(3, 5, isSigned));
    if (isSigned) {
        QCOMPARE(colourAt({0, 0}), theme.signedValue(-1));
        QCOMPARE(colourAt({2, 4}), theme.signedValue(1));
    } else {
        QCOMPARE(colourAt({2, 4}), theme.magnitude(1));
        QCOMPARE(colourAt({0, 0}), theme.base);
    }
}

void TestHeatmapPlot::zeroOfASignedScaleIsNeutral()
{
    m_plot->setTheme(Theme::lightTheme());
    m_plot->setData(steps(3, 5, true));
    QCOMPARE(colourAt({1, 2}), Theme::lightTheme().signedValue(0));
}

void TestHeatmapPlot::notANumberIsNotPainted()
{
    HeatmapData data = steps(2, 4, true);
    data.values[5] = std::numeric_limits<float>::quiet_NaN();
    m_plot->setTheme(Theme::darkTheme());
    m_plot->setData(data);
    QCOMPARE(colourAt({1, 1}), Theme::darkTheme().base);
}

/// Numbers at the scale that need room must not push the cells aside.
void TestHeatmapPlot::cellsArePaintedWhereTheyAreClicked()
{
    HeatmapData data;
    data.rows = 2;
    data.columns = 7;
    data.values.assign(14, 0);
    data.values[6] = 0.98765f;
    data.largest = 0.98765;
    data.rowLabels = {"one", "two"};
    data.columnLabels.assign(7, "token");
    data.unit = "a unit with a long name";
    m_plot->setData(data);
    const QImage picture = m_plot->grab().toImage();
    const QRect cell = m_plot->geometryOfCells().cellRect({0, 6}).toRect();
    const QColor full = Theme::lightTheme().magnitude(1), none = Theme::lightTheme().magnitude(0);
    QCOMPARE(picture.pixelColor(cell.left() + 2, cell.center().y()), full);
    QCOMPARE(picture.pixelColor(cell.right() - 2, cell.center().y()), full);
    QCOMPARE(picture.pixelColor(cell.left() - 3, cell.center().y()), none);
}

void TestHeatmapPlot::themeSwitchRepaints()
{
    m_plot->setData(steps(2, 2));
    m_plot->setTheme(Theme::lightTheme());
    QCOMPARE(colourAt({1, 1}), Theme::lightTheme().magnitude(1));
    m_plot->setTheme(Theme::darkTheme());
    QCOMPARE(colourAt({1, 1}), Theme::darkTheme().magnitude(1));
}

void TestHeatmapPlot::clickNamesTheCell()
{
    m_plot->setData(steps(4, 6));
    QSignalSpy clicked(m_plot.get(), &HeatmapPlot::cellClicked);
    const QPoint place = m_plot->geometryOfCells().cellRect({2, 5}).center().toPoint();
    QTest::mouseClick(m_plot->childAt(place), Qt::LeftButton, {}, place);
    QCOMPARE(clicked.count(), 1);
    QVERIFY((clicked[0][0].value<HeatmapCell>() == HeatmapCell{2, 5}));
}

void TestHeatmapPlot::mutedColumnsAreNotClicked()
{
    HeatmapData data = steps(4, 6);
    data.mutedColumns = {true, false, false, false, false, false};
    m_plot->setData(data);
    QSignalSpy clicked(m_plot.get(), &HeatmapPlot::cellClicked);
    const QPoint place = m_plot->geometryOfCells().cellRect({2, 0}).center().toPoint();
    QTest::mouseClick(m_plot->childAt(place), Qt::LeftButton, {}, place);
    QCOMPARE(clicked.count(), 0);
}

void TestHeatmapPlot::currentCellIsOutlined()
{
    m_plot->setTheme(Theme::lightTheme());
    m_plot->setData(steps(4, 6));
    const auto accentPixels = [&] {
        const QImage image = m_plot->grab().toImage();
        const QRect box = m_plot->geometryOfCells().cellRect({2, 3}).toAlignedRect().adjusted(-2, -2, 2, 2);
        int count = 0;
        for (int y = box.top(); y <= box.bottom(); ++y)
            for (int x = box.left(); x <= box.right(); ++x)
                count += image.pixelColor(x, y) == Theme::lightTheme().accent;
        return count;
    };
    QCOMPARE(accentPixels(), 0);
    m_plot->setCurrentCell({2, 3});
    QVERIFY(accentPixels() > 100);
    m_plot->setCurrentCell({0, 0});
    QCOMPARE(accentPixels(), 0);
}

void TestHeatmapPlot::farRowsAreScrolledTo()
{
    m_plot->setData(steps(200, 300));
    QVERIFY(!m_plot->visibleCells().contains(m_plot->geometryOfCells().cellRect({150, 250})));
    m_plot->setCurrentCell({150, 250});
    const QRectF seen = m_plot->visibleCells().adjusted(-0.5, -0.5, 0.5, 0.5);
    QVERIFY(seen.contains(m_plot->geometryOfCells().cellRect({150, 250})));
    m_plot->setHoveredCell({0, 0});  // hovering never scrolls
    QVERIFY(seen.contains(m_plot->geometryOfCells().cellRect({150, 250})));
}

void TestHeatmapPlot::aSmallerPlotStillShowsTheCurrentRow()
{
    m_plot->setData(steps(100, 3));
    m_plot->resize(600, 900);
    m_plot->setCurrentCell({30, 1});
    m_plot->resize(600, 200);
    QVERIFY(m_plot->visibleCells().contains(m_plot->geometryOfCells().cellRect({30, 1}).center()));
}

void TestHeatmapPlot::wheelScrolls()
{
    m_plot->setData(steps(200, 5));
    const double before = m_plot->geometryOfCells().area().top();
    const QPoint place = m_plot->visibleCells().center().toPoint();
    QWheelEvent wheel(place, m_plot->mapToGlobal(place), {}, {0, -240}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_plot->childAt(place), &wheel);
    QVERIFY(m_plot->geometryOfCells().area().top() < before);
}

void TestHeatmapPlot::rowsStayLegible()
{
    m_plot->setData(steps(500, 400));
    QVERIFY(m_plot->geometryOfCells().rowHeight() >= QFontMetricsF(m_plot->font()).height());
    QVERIFY(m_plot->geometryOfCells().columnWidth() >= QFontMetricsF(m_plot->font()).height());
}

void TestHeatmapPlot::shrinkingDataForgetsTheCurrentCell()
{
    m_plot->setData(steps(10, 10));
    m_plot->setCurrentCell({9, 9});
    m_plot->setData(steps(3, 3));
    QVERIFY(!m_plot->currentCell().isValid());
}

QTEST_MAIN(TestHeatmapPlot)
#include "tst_heatmap_plot.moc"
