#include "widgets/geometry/hit_test.h"

#include <QTest>

#include <random>

using namespace penfield;

namespace {

std::vector<QPointF> scattered(int count, unsigned seed)
{
    std::mt19937 engine(seed);
    std::vector<QPointF> points;
    for (int i = 0; i < count; ++i) {
        const double x = static_cast<double>(engine() % 100000) / 50, y = static_cast<double>(engine() % 100000) / 100;
        points.emplace_back(x, y);
    }
    return points;
}

std::optional<int> bySearch(const std::vector<QPointF> &points, QPointF where, double radius)
{
    std::optional<int> best;
    double least = radius * radius;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF d = points[i] - where;
        const double square = QPointF::dotProduct(d, d);
        if (square < least || (square == least && !best)) {
            least = square;
            best = static_cast<int>(i);
        }
    }
    return best;
}

}  // namespace

class TestHitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatALinearSearchFinds_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("radius");
        QTest::newRow("few") << 5 << 200.0;
        QTest::newRow("many") << 2000 << 30.0;
        QTest::newRow("very many") << 10000 << 12.0;
        QTest::newRow("wide reach") << 300 << 900.0;
    }
    void findsWhatALinearSearchFinds()
    {
        QFETCH(int, count);
        QFETCH(double, radius);
        const auto points = scattered(count, 3);
        const PointIndex index(points);
        for (const QPointF &where : scattered(300, 9))
            QCOMPARE(index.nearest(where, radius), bySearch(points, where, radius));
    }

    void nothingWithinReachIsNothing()
    {
        const std::vector<QPointF> points{{0, 0}, {100, 0}};
        const PointIndex index(points);
        QVERIFY(!index.nearest({50, 40}, 30));
        QCOMPARE(index.nearest({80, 0}, 30), 1);
        QCOMPARE(index.nearest({-25, 0}, 30), 0);
    }

    void noPointsNoAnswer()
    {
        QVERIFY(!PointIndex().nearest({0, 0}, 1e9));
        QVERIFY(!PointIndex(std::vector<QPointF>{}).nearest({0, 0}, 1e9));
    }

    void pointsInALineAreFound()
    {
        std::vector<QPointF> points;
        for (int i = 0; i < 1000; ++i)
            points.emplace_back(i * 10.0, 5.0);
        QCOMPARE(PointIndex(points).nearest({4321, 9}, 30), 432);
    }
};

QTEST_APPLESS_MAIN(TestHitTest)
#include "test_hit_test.moc"
