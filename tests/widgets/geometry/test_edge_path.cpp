#include "widgets/geometry/edge_path.h"

#include <QTest>

#include <cmath>

using namespace penfield;

class TestEdgePath : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAndEndsWhereItShould()
    {
        const EdgeCurve curve({10, 200}, {90, 20});
        QCOMPARE(curve.at(0), QPointF(10, 200));
        QCOMPARE(curve.at(1), QPointF(90, 20));
        const QPainterPath path = edgePath({10, 200}, {90, 20});
        QCOMPARE(path.pointAtPercent(0), QPointF(10, 200));
        QCOMPARE(path.currentPosition(), QPointF(90, 20));
    }

    void leavesAndArrivesVertically()
    {
        const EdgeCurve curve({0, 100}, {300, 0});
        QCOMPARE(curve.slope(0), 0.0);
        QCOMPARE(curve.slope(1), 0.0);
        QVERIFY(std::abs(curve.slope(0.5)) > 1);
    }

    void thePathForPaperAndTheCurveForTheScreenAreTheSame()
    {
        const QPointF from(12, 180), to(240, 30);
        const EdgeCurve curve(from, to);
        const QPainterPath path = edgePath(from, to);
        for (int i = 0; i <= 20; ++i)  // pointAtPercent of a single cubic is its parameter at t only for t(length), so compare by height
        {
            const QPointF p = path.pointAtPercent(i / 20.0);
            QVERIFY2(curve.distanceTo(p) < 1e-3, qPrintable(QString::number(curve.distanceTo(p))));
        }
    }

    void findsTheParameterOfAHeight_data()
    {
        QTest::addColumn<double>("guess");
        QTest::newRow("from the start") << 0.0;
        QTest::newRow("from the middle") << 0.5;
        QTest::newRow("from the end") << 1.0;
    }
    void findsTheParameterOfAHeight()
    {
        QFETCH(double, guess);
        const EdgeCurve curve({0, 0}, {50, -400});
        for (double t = 0; t <= 1; t += 0.1)
            QVERIFY(std::abs(curve.parameterAt(curve.at(t).y(), guess) - t) < 1e-4);
    }

    void isFarFromPointsAboveAndBelow()
    {
        const EdgeCurve curve({0, 100}, {0, 0});
        QVERIFY(std::isinf(curve.distanceTo({0, 101})));
        QCOMPARE(curve.distanceTo({7, 50}), 7.0);
    }

    void strongerEdgesAreWiderAndDarker()
    {
        for (double s = 0; s < 1; s += 0.1) {
            QVERIFY(edgeWidth(s, 14) < edgeWidth(s + 0.1, 14));
            QVERIFY(edgeOpacity(s) < edgeOpacity(s + 0.1));
        }
        QVERIFY(edgeOpacity(1) <= 1);
        QCOMPARE(edgeWidth(0.3, 28), 2 * edgeWidth(0.3, 14));
    }
};

QTEST_APPLESS_MAIN(TestEdgePath)
#include "test_edge_path.moc"
