#include "widgets/models/unit_words.h"

#include <QTest>

using namespace penfield;

class TestUnitWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nodesAndUnitsAreInverse()
    {
        Prompt prompt;
        prompt.tokens = {TokenId(1), TokenId(40), TokenId(41)};
        const NodeKey keys[] = {{NodeKind::Feature, LayerIndex(2), TokenPosition(1), 17},
                                {NodeKind::Error, LayerIndex(3), TokenPosition(2), -1},
                                {NodeKind::Token, LayerIndex(), TokenPosition(2), 41}};
        for (const NodeKey &key : keys) {
            const auto unit = unitOf(key);
            QVERIFY(unit.has_value());
            QVERIFY(nodeOf({*unit, key.position}, prompt) == key);
        }
        QVERIFY(!unitOf({NodeKind::Logit, LayerIndex(), TokenPosition(2), 5}));
        const NodeKey head{NodeKind::Head, LayerIndex(1), {}, 5};  // of a graph of components: everywhere
        QVERIFY(unitOf(head) == Unit::head(LayerIndex(1), 5));
        QVERIFY(nodeOf({*unitOf(head), head.position}, prompt) == head);
        QVERIFY(!unitOf({NodeKind::Mlp, LayerIndex(1), {}, -1}));
        QVERIFY(!nodeOf({Unit::head(LayerIndex(0), 1), TokenPosition(1)}, prompt));
        QVERIFY(!nodeOf({Unit(LayerIndex(2), FeatureIndex(17)), TokenPosition()}, prompt));  // every position
    }

    void theBeginningCannotBeTouched()
    {
        Prompt prompt;
        prompt.bosPrepended = true;
        QVERIFY(!canTouch({NodeKind::Token, LayerIndex(), TokenPosition(0), 1}, prompt));
        QVERIFY(canTouch({NodeKind::Token, LayerIndex(), TokenPosition(1), 1}, prompt));
        prompt.bosPrepended = false;
        QVERIFY(canTouch({NodeKind::Token, LayerIndex(), TokenPosition(0), 1}, prompt));
        QVERIFY(!canTouch({NodeKind::Logit, LayerIndex(), TokenPosition(1), 1}, prompt));
    }

    void reach()
    {
        Intervention touch{Unit(LayerIndex(0), FeatureIndex(1)), TokenPosition(3)};
        const auto positions = [&] {
            QList<int> reached;
            for (int i = 0; i < 7; ++i)
                if (reaches(touch, TokenPosition(i)))
                    reached << i;
            return reached;
        };
        QCOMPARE(positions(), (QList<int>{3}));
        touch.lastPosition = TokenPosition(5);
        QCOMPARE(positions(), (QList<int>{3, 4, 5}));
        touch.openEnded = true;
        QCOMPARE(positions(), (QList<int>{3, 4, 5, 6}));
        touch.position = {};
        QCOMPARE(positions().size(), 7);
    }

    void placesAreSaid()
    {
        auto direction = std::make_shared<Direction>();
        QCOMPARE(placeOf(Unit(LayerIndex(0), FeatureIndex(493))), QStringLiteral("L0 · 493"));
        QCOMPARE(placeOf(Unit::head(LayerIndex(2), 5)), QStringLiteral("L2 · head 5"));
        QCOMPARE(placeOf(Unit::along(LayerIndex(2), direction)), QStringLiteral("L2 · direction"));
        QCOMPARE(placeOf(Unit::token()), QStringLiteral("embedding"));
        Intervention touch{Unit::token(), TokenPosition(3)};
        QCOMPARE(reachText(touch, " Dallas", {}), QStringLiteral("at “Dallas”"));
        touch.lastPosition = TokenPosition(4);
        QCOMPARE(reachText(touch, " Dallas", " is"), QStringLiteral("“Dallas” … “is”"));
        touch.openEnded = true;
        QCOMPARE(reachText(touch, " Dallas", " is"), QStringLiteral("from “Dallas” on"));
    }
};

QTEST_GUILESS_MAIN(TestUnitWords)
#include "tst_unit_words.moc"
