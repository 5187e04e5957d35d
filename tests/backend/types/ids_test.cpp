#include "backend/types/attribution_graph.h"
#include "backend/types/ids.h"

#include <QtTest>

#include <set>
#include <type_traits>
#include <unordered_set>

using namespace penfield;

class IdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshIndexNamesNothing()
    {
        QVERIFY(!LayerIndex().isValid());
        QVERIFY(LayerIndex(0).isValid());
        QVERIFY(!LayerIndex(-1).isValid());
    }

    void kindsDoNotMix()
    {
        static_assert(!std::is_convertible_v<LayerIndex, TokenPosition>);
        static_assert(!std::is_convertible_v<int, LayerIndex>);
        static_assert(!std::is_constructible_v<TokenPosition, LayerIndex>);
        QCOMPARE(sizeof(NodeIndex), std::size_t{4});
    }

    void featuresAreOrderedByLayerFirst()
    {
        const FeatureId low{LayerIndex(0), FeatureIndex(900)}, high{LayerIndex(1), FeatureIndex(3)};
        QVERIFY(low < high);
        QVERIFY(low != high);
    }

    void featuresAreToldApartInAHash()
    {
        std::unordered_set<FeatureId> features;
        for (int layer = 0; layer < 40; ++layer)
            for (int feature = 0; feature < 40; ++feature)
                features.insert({LayerIndex(layer), FeatureIndex(feature)});
        QCOMPARE(features.size(), std::size_t{1600});
        QVERIFY(features.contains({LayerIndex(39), FeatureIndex(0)}));
        QVERIFY(!features.contains({LayerIndex(0), FeatureIndex(40)}));
    }

    void nodesOfDifferentKindsAreDifferent()
    {
        const NodeKey feature{NodeKind::Feature, LayerIndex(1), TokenPosition(2), 3},
            error{NodeKind::Error, LayerIndex(1), TokenPosition(2), 3};
        QVERIFY(feature != error);
        QVERIFY(feature.isFeature() && !error.isFeature());
        QCOMPARE(feature.featureId(), (FeatureId{LayerIndex(1), FeatureIndex(3)}));
    }
};

QTEST_APPLESS_MAIN(IdsTest)
#include "ids_test.moc"
