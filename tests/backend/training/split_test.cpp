// Holding out: stable, and about as much as was asked for.

#include "backend/training/grammar.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace penfield::training;

namespace {

// Share of the (city, relation) combinations of cities that may occur in two-hop documents at all.
double heldOutPairShare(EntityKind kind)
{
    const World world;
    const double held = static_cast<double>(world.twoHops(kind, Split::HeldOutPair).size());
    const double seen = static_cast<double>(world.twoHops(kind, Split::Train).size());
    return held / (held + seen);
}

}  // namespace

class SplitTest : public QObject {
    Q_OBJECT

private slots:
    void aPositionNeverChanges()
    {
        // XXH64 of "uspair|Dallas|capital": what is held out must not depend on machine or version.
        QCOMPARE(splitPosition({"uspair", "Dallas", "capital"}), splitPosition({"uspair", "Dallas", "capital"}));
        QVERIFY(splitPosition({"a", "b"}) != splitPosition({"b", "a"}));
    }

    void positionsAreUniform()
    {
        double sum = 0.0;
        int below = 0;
        for (int i = 0; i < 10000; ++i) {
            const double position = splitPosition({"item", std::to_string(i)});
            QVERIFY(position >= 0.0 && position < 1.0);
            sum += position;
            below += position < 0.2 ? 1 : 0;
        }
        QVERIFY(std::abs(sum / 10000 - 0.5) < 0.02);
        QVERIFY(std::abs(below / 10000.0 - 0.2) < 0.02);
    }

    void aboutAQuarterOfTheCombinationsIsHeldOut()
    {
        QVERIFY(std::abs(heldOutPairShare(EntityKind::State) - 0.25) < 0.05);
        QVERIFY(std::abs(heldOutPairShare(EntityKind::Country) - 0.25) < 0.06);
    }

    void theDefaultPromptsAreHeldOut()
    {
        const World world;
        const auto split = [&](const char *city, Relation relation) {
            return world.twoHopSplit(world.entities()[static_cast<std::size_t>(world.entityOfCity(city))], city, relation);
        };
        QCOMPARE(split("Dallas", Relation::Capital), Split::HeldOutPair);
        QCOMPARE(split("Paris", Relation::Language), Split::HeldOutPair);
    }

    void theCitiesOfTheDefaultPromptsAreNotHeldOutAltogether()
    {
        const World world;
        for (const EntityKind kind : {EntityKind::State, EntityKind::Country})
            for (const World::TwoHop &item : world.twoHops(kind, Split::HeldOutCity))
                QVERIFY(item.city != "Dallas" && item.city != "Oakland" && item.city != "Paris" && item.city != "Osaka");
    }

    void everyEntityHasHeldOutCities()
    {
        const World world;
        std::set<int> entities;
        for (const EntityKind kind : {EntityKind::State, EntityKind::Country})
            for (const Split split : {Split::HeldOutCity, Split::OutOfDomain})
                for (const World::TwoHop &item : world.twoHops(kind, split))
                    entities.insert(item.entity);
        QCOMPARE(entities.size(), world.entities().size());
    }

    void namePairsAreHeldOutInBothOrders()
    {
        QCOMPARE(namePairSplit("Mary", "John"), namePairSplit("John", "Mary"));
        QCOMPARE(namePairSplit("Tom", "Anna"), namePairSplit("Anna", "Tom"));
    }
};

QTEST_APPLESS_MAIN(SplitTest)
#include "split_test.moc"
