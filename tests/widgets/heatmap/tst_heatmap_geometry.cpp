#include "widgets/geometry/heatmap_geometry.h"

#include <QTest>

using namespace penfield;

class TestHeatmapGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellAtUndoesCellRect_data();
    void cellAtUndoesCellRect();
    void cellsCoverTheAreaWithoutOverlap();
    void edgesBelongToTheCellTheyBegin();
    void outsideIsNoCell();
    void anEmptyHeatmapHasNoCells();
    void scrollingRevealsWithTheSmallestMove_data();
    void scrollingRevealsWithTheSmallestMove();
};

void TestHeatmapGeometry::cellAtUndoesCellRect_data()
{
    QTest::addColumn<QRectF>("area");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("square") << QRectF(0, 0, 100, 100) << 4 << 4;
    QTest::newRow("offset") << QRectF(120, 33.5, 640, 480) << 7 << 13;
    QTest::newRow("scrolled out to the left and top") << QRectF(-500, -90, 3000, 2000) << 200 << 300;
    QTest::newRow("one cell") << QRectF(0, 0, 5, 5) << 1 << 1;
}

void TestHeatmapGeometry::cellAtUndoesCellRect()
{
    QFETCH(QRectF, area);
    QFETCH(int, rows);
    QFETCH(int, columns);
    const HeatmapGeometry geometry(area, rows, columns);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const HeatmapCell cell{row, column};
            QVERIFY(geometry.cellAt(geometry.cellRect(cell).center()) == cell);
        }
}

void TestHeatmapGeometry::cellsCoverTheAreaWithoutOverlap()
{
    const HeatmapGeometry geometry(QSizeF(640, 480), 3, 5);
    double covered = 0;
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 5; ++column) {
            const QRectF rect = geometry.cellRect({row, column});
            covered += rect.width() * rect.height();
            QVERIFY(geometry.area().adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(rect));
        }
    QCOMPARE(covered, 640.0 * 480.0);
}

void TestHeatmapGeometry::edgesBelongToTheCellTheyBegin()
{
    const HeatmapGeometry geometry(QSizeF(100, 40), 4, 10);
    QVERIFY((geometry.cellAt({0, 0}) == HeatmapCell{0, 0}));
    QVERIFY((geometry.cellAt({10, 10}) == HeatmapCell{1, 1}));
    QVERIFY((geometry.cellAt({9.999, 9.999}) == HeatmapCell{0, 0}));
    QVERIFY(!geometry.cellAt({100, 0}).isValid());
}

void TestHeatmapGeometry::outsideIsNoCell()
{
    const HeatmapGeometry geometry(QRectF(50, 50, 100, 100), 2, 2);
    for (const QPointF &point : {QPointF(49, 60), QPointF(60, 49), QPointF(151, 60), QPointF(60, 151)})
        QVERIFY(!geometry.cellAt(point).isValid());
    QCOMPARE(geometry.rowAt(49), -1);
    QCOMPARE(geometry.columnAt(75), 0);
}

void TestHeatmapGeometry::anEmptyHeatmapHasNoCells()
{
    QVERIFY(!HeatmapGeometry(QSizeF(100, 100), 0, 0).cellAt({50, 50}).isValid());
    QVERIFY(!HeatmapGeometry().cellAt({0, 0}).isValid());
}

void TestHeatmapGeometry::scrollingRevealsWithTheSmallestMove_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("expected");
    QTest::newRow("in sight: stays") << 12 << 10 << 10;
    QTest::newRow("above: becomes the first") << 4 << 10 << 4;
    QTest::newRow("below: becomes the last") << 30 << 10 << 26;
    QTest::newRow("the very last") << 99 << 0 << 95;
    QTest::newRow("none: stays") << -1 << 10 << 10;
    QTest::newRow("none, but scrolled too far") << -1 << 99 << 95;
}

void TestHeatmapGeometry::scrollingRevealsWithTheSmallestMove()
{
    QFETCH(int, index);
    QFETCH(int, first);
    QFETCH(int, expected);
    QCOMPARE(firstToReveal(index, first, 5, 100), expected);
}

QTEST_APPLESS_MAIN(TestHeatmapGeometry)
#include "tst_heatmap_geometry.moc"
