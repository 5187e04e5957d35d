#include "widgets/geometry/wrapped_chips.h"

#include <QTest>

using namespace penfield;

class TestWrappedChips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chipsFollowEachOtherAndWrap()
    {
        const WrappedChips chips({30, 40, 50}, 20, 4, 90);
        QCOMPARE(chips.rect(0), QRectF(0, 0, 30, 20));
        QCOMPARE(chips.rect(1), QRectF(34, 0, 40, 20));
        QCOMPARE(chips.rect(2), QRectF(0, 24, 50, 20));
        QCOMPARE(chips.height(), 44.0);
    }
    void aChipWiderThanTheRoomIsAsWideAsTheRoom()
    {
        const WrappedChips chips({30, 400, 30}, 20, 4, 90);
        QCOMPARE(chips.rect(1), QRectF(0, 24, 90, 20));
        QCOMPARE(chips.rect(2), QRectF(0, 48, 30, 20));
    }
    void everyPointOfAChipIsItsAndGapsAreNobodys()
    {
        std::vector<double> widths;
        for (int i = 0; i < 60; ++i)
            widths.push_back(10 + 7 * (i % 5));
        const WrappedChips chips(widths, 20, 4, 200);
        for (int i = 0; i < chips.count(); ++i) {
            const QRectF r = chips.rect(i);
            QCOMPARE(chips.chipAt(r.topLeft()), i);
            QCOMPARE(chips.chipAt(r.center()), i);
            QCOMPARE(chips.chipAt(r.bottomRight() - QPointF(0.5, 0.5)), i);
            QCOMPARE(chips.chipAt(r.topRight() + QPointF(2, 5)), -1);
            QCOMPARE(chips.chipAt(r.bottomLeft() + QPointF(5, 2)), -1);
        }
        QCOMPARE(chips.chipAt({5, -3}), -1);
        QCOMPARE(chips.chipAt({5, 5000}), -1);
    }
    void theNeighbourAboveAndBelowIsTheNearest()
    {
        const WrappedChips chips({40, 40, 20, 30, 30}, 20, 4, 90);  // 0 1 / 2 3 4
        QCOMPARE(chips.rect(4).top(), 24.0);
        QCOMPARE(chips.neighbour(1, 1), 4);
        QCOMPARE(chips.neighbour(0, 1), 2);
        QCOMPARE(chips.neighbour(4, -1), 1);
        QCOMPARE(chips.neighbour(2, -1), 0);
        QCOMPARE(chips.neighbour(0, -1), 0);
        QCOMPARE(chips.neighbour(3, 1), 3);
    }
    void noChipsAreNoTrouble()
    {
        const WrappedChips none;
        QCOMPARE(none.height(), 0.0);
        QCOMPARE(none.chipAt({0, 0}), -1);
    }
};

QTEST_APPLESS_MAIN(TestWrappedChips)
#include "tst_wrapped_chips.moc"
