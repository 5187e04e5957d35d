// Controls move other features, by as much.

#include "backend/intervention/matched_control.h"
#include "tests/backend/model/random_model.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros.h>

#include <QTest>

#include <cmath>
#include <set>

using namespace penfield;

namespace {

struct Bench {
    Bench() : transformer(test::randomTransformer(test::serialSpec(), 3)), dictionary(test::randomDictionary(test::serialSpec(), {}, 3))
    {
        run(3, trace, activations);
        run(4, otherTrace, other);
    }

    void run(std::uint64_t seed, model::Trace &trace, std::vector<dictionary::SparseActivations> &activations) const
    {
        JobContext job;
        trace = transformer.run(test::randomTokens(transformer.spec(), 8, seed), job);
        for (int l = 0; l < 3; ++l)
            activations.push_back(dictionary.encode(transformer.spec(), trace, l));
    }

    std::vector<Intervention> control(const std::vector<Intervention> &touches, const intervention::SwapSource *source = nullptr) const
    {
        return intervention::matchedControl({transformer, &dictionary}, {trace, activations}, touches, source);
    }

    /// Norm of the summed change of one layer and position.
    double norm(const std::vector<Intervention> &touches, int layer, int position) const
    {
        at::Tensor sum = at::zeros({16});
        for (const Intervention &t : touches)
            if (t.unit.layer.value == layer && t.position.value == position)
                sum.add_(dictionary.layer(layer).decoderRows({t.unit.index})[0], t.value - at(activations, layer, position, t.unit.index));
        return sum.norm().item<double>();
    }

    static float at(const std::vector<dictionary::SparseActivations> &lists, int layer, int position, int feature)
    {
        const dictionary::SparseActivations &list = lists[static_cast<std::size_t>(layer)];
        for (std::size_t i = 0; i < list.size(); ++i)
            if (list.position[i] == position && list.feature[i] == feature)
                return list.value[i];
        return 0;
    }

    static std::vector<int> activeAt(const std::vector<dictionary::SparseActivations> &lists, int layer, int position)
    {
        std::vector<int> features;
        for (std::size_t i = 0; i < lists[static_cast<std::size_t>(layer)].size(); ++i)
            if (lists[static_cast<std::size_t>(layer)].position[i] == position)
                features.push_back(lists[static_cast<std::size_t>(layer)].feature[i]);
        return features;
    }

    model::Transformer transformer;
    dictionary::Dictionary dictionary;
    model::Trace trace, otherTrace;
    std::vector<dictionary::SparseActivations> activations, other;
};

Intervention set(int layer, int position, int feature, double value)
{
    return {{LayerIndex(layer), FeatureIndex(feature)}, TokenPosition(position), TouchKind::Set, value};
}

std::set<int> featuresOf(const std::vector<Intervention> &touches)
{
    std::set<int> features;
    for (const Intervention &t : touches)
        features.insert(t.unit.index);
    return features;
}

}  // namespace

class MatchedControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ablationIsMatchedByAllOtherActiveFeatures()
    {
        const Bench bench;
        const std::vector<int> active = Bench::activeAt(bench.activations, 0, 4);
        QVERIFY(active.size() > 3);
        const std::vector<Intervention> touch{set(0, 4, active[0], 0), set(0, 4, active[1], 0)};
        const std::vector<Intervention> control = bench.control(touch);
        QCOMPARE(featuresOf(control), std::set<int>(active.begin() + 2, active.end()));
        QVERIFY(std::abs(bench.norm(control, 0, 4) - bench.norm(touch, 0, 4)) < 1e-5);
    }

    void everyFeatureMovesByTheSameShare()
    {
        const Bench bench;
        const std::vector<int> active = Bench::activeAt(bench.activations, 1, 6);
        const std::vector<Intervention> control = bench.control({set(1, 6, active[0], 3)});
        std::vector<double> shares;
        for (const Intervention &t : control)
            shares.push_back(t.value / Bench::at(bench.activations, 1, 6, t.unit.index));
        for (const double share : shares)
            QVERIFY(std::abs(share - shares.front()) < 1e-5);
    }

    void placesAreMatchedOneByOne()
    {
        const Bench bench;
        const std::vector<Intervention> touch{set(0, 2, Bench::activeAt(bench.activations, 0, 2)[0], 0),
                                              set(2, 5, Bench::activeAt(bench.activations, 2, 5)[0], 9)};
        const std::vector<Intervention> control = bench.control(touch);
        QVERIFY(std::abs(bench.norm(control, 0, 2) - bench.norm(touch, 0, 2)) < 1e-5);
        QVERIFY(std::abs(bench.norm(control, 2, 5) - bench.norm(touch, 2, 5)) < 1e-4);
    }

    void swapKeepsWhatItLowersAndReplacesWhatItRaises()
    {
        const Bench bench;
        const std::vector<int> here = Bench::activeAt(bench.activations, 0, 4), there = Bench::activeAt(bench.other, 0, 5);
        int raised = 0;
        while (Bench::at(bench.activations, 0, 4, there[static_cast<std::size_t>(raised)]) > 0)
            ++raised;
        const int newcomer = there[static_cast<std::size_t>(raised)];
        const std::vector<Intervention> swap{set(0, 4, here[0], 0), set(0, 4, newcomer, 2)};
        const intervention::SwapSource source{bench.other, TokenPosition(5)};
        const std::vector<Intervention> control = bench.control(swap, &source);

        QVERIFY(std::find(control.begin(), control.end(), swap[0]) != control.end());
        QVERIFY(!featuresOf(control).contains(newcomer));
        std::vector<Intervention> replacing;
        for (const Intervention &t : control)
            if (t != swap[0]) {
                replacing.push_back(t);
                QVERIFY(Bench::at(bench.other, 0, 5, t.unit.index) > 0);
            }
        QVERIFY(!replacing.empty());
        QVERIFY(std::abs(bench.norm(replacing, 0, 4) - bench.norm({swap[1]}, 0, 4)) < 1e-5);
    }

    void thereIsNoControlWithoutOtherFeatures()
    {
        const Bench bench;
        std::vector<Intervention> all;
        for (const int feature : Bench::activeAt(bench.activations, 0, 4))
            all.push_back(set(0, 4, feature, 0));
        QVERIFY(bench.control(all).empty());
    }

    void placesWhereNothingChangesNeedNoControl()
    {
        const Bench bench;
        Intervention everywhere = set(0, 4, Bench::activeAt(bench.activations, 0, 4)[0], 0);
        everywhere.position = TokenPosition();  // ablates it also where it is not active
        const std::vector<Intervention> control = bench.control({everywhere});
        QVERIFY(!control.empty());
        for (const Intervention &t : control)
            QVERIFY(Bench::at(bench.activations, 0, t.position.value, everywhere.unit.index) > 0);
    }
};

QTEST_APPLESS_MAIN(MatchedControlTest)
#include "matched_control_test.moc"
