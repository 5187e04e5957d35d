// Touches against the definition (formats.md B.2), on random models of every kind.

#include "backend/intervention/intervention_runner.h"
#include "tests/backend/model/naive_decoder.h"
#include "tests/backend/model/specs_data.h"
#include "tests/support/error_of.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/tensor.h>

#include <QTest>

#include <cmath>
#include <random>

using namespace penfield;

namespace {

/// A model, a dictionary and an intact run of a random prompt.
struct Bench {
    explicit Bench(const model::ModelSpec &spec = test::serialSpec(), const test::DictionaryShape &shape = {}, std::uint64_t seed = 3,
                   int positions = 8)
        : transformer(test::randomTransformer(spec, seed)), dictionary(test::randomDictionary(spec, shape, seed))
    {
        JobContext job;
        trace = transformer.run(test::randomTokens(spec, positions, seed), job);
        for (int l = 0; l < spec.n_layers; ++l)
            activations.push_back(dictionary.encode(spec, trace, l));
    }

    Outcome touch(const std::vector<Intervention> &interventions, const InterventionOptions &options = {}) const
    {
        JobContext job;
        const intervention::InterventionRunner runner(transformer, &dictionary);
        return runner.run(
            {trace, activations}, interventions, options, [](TokenId t) { return std::to_string(t.value); }, job);
    }

    /// The `n`-th active unit of a layer.
    Intervention active(int layer, std::size_t n, TouchKind kind = TouchKind::Set, double value = 0) const
    {
        const dictionary::SparseActivations &list = activations[static_cast<std::size_t>(layer)];
        n %= list.size();
        return {{LayerIndex(layer), FeatureIndex(list.feature[n])}, TokenPosition(list.position[n]), kind, value};
    }

    float activation(const Intervention &unit) const
    {
        const dictionary::SparseActivations &list = activations[unit.unit.layer.index()];
        for (std::size_t i = 0; i < list.size(); ++i)
            if (list.position[i] == unit.position.value && list.feature[i] == unit.unit.index)
                return list.value[i];
        return 0;
    }

    /// Logits when delta·row is added everywhere one unit writes, from the plain definition.
    test::Vector naiveLogits(const Intervention &unit, double delta) const
    {
        const int l = unit.unit.layer.value, p = unit.position.value;
        const dictionary::Layer &layer = dictionary.layer(l);
        const at::Tensor x = dictionary.input(transformer.spec(), trace.layers[unit.unit.layer.index()]);
        const at::Tensor scale = layer.outputScale(x);
        std::vector<test::NaiveEdit> edits;
        for (int output = 0; output < layer.outputs(); ++output) {
            const at::Tensor row = layer.decoderRows({unit.unit.index}, output)[0];
            const double amount = scale.defined() ? delta * scale[p].item<double>() : delta;
            test::Vector vector;
            for (std::int64_t d = 0; d < row.size(0); ++d)
                vector.push_back(amount * row[d].item<double>());
            edits.push_back({l + output, p, dictionary.outputHook(), std::move(vector)});
        }
        return test::naiveRun(transformer, trace.tokens, edits).logits.back();
    }

    model::Transformer transformer;
    dictionary::Dictionary dictionary;
    model::Trace trace;
    std::vector<dictionary::SparseActivations> activations;
};

double worstLogit(const Outcome &outcome, const test::Vector &expected)
{
    double worst = 0;
    for (const TokenProbability &t : outcome.after.top)
        worst = std::max(worst, std::abs(t.logit - expected[t.token.index()]));
    return worst;
}

InterventionOptions allTokens()
{
    return {false, 29};
}

}  // namespace

class InterventionRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneTouchAddsDeltaTimesTheDecoderRow_data() { test::addSpecRows(); }
    void oneTouchAddsDeltaTimesTheDecoderRow()
    {
        QFETCH(QString, kind);
        const Bench bench(test::specNamed(kind));
        for (int layer = 0; layer < 3; ++layer)
            for (const auto &[touch, value] : {std::pair(TouchKind::Set, 0.0), {TouchKind::Scale, -1.0}, {TouchKind::Add, 2.5}}) {
                const Intervention unit = bench.active(layer, 17, touch, value);
                const double a = bench.activation(unit), delta = touch == TouchKind::Set ? -a : touch == TouchKind::Scale ? -2 * a : 2.5;
                const Outcome outcome = bench.touch({unit}, allTokens());
                QCOMPARE(outcome.after.top.size(), std::size_t(29));
                QVERIFY(worstLogit(outcome, bench.naiveLogits(unit, delta)) < 5e-5);
            }
    }

    void noTouchLeavesTheAnswerExactlyAlone()
    {
        const Bench bench;
        const Outcome outcome = bench.touch({}, allTokens());
        for (const TokenShift &shift : outcome.shifts) {
            QCOMPARE(shift.logitAfter, shift.logitBefore);
            QCOMPARE(shift.rankAfter, shift.rankBefore);
        }
        QCOMPARE(outcome.klDivergence, 0.0);
        QVERIFY(outcome.changes.empty() && outcome.readback.empty());
        QVERIFY(!outcome.resumedAtLayer.isValid());
    }

    void watchedTokensAreToldWhereverTheyRank()
    {
        const Bench bench;
        const Intervention touch = bench.active(0, 4, TouchKind::Add, 5);
        const Outcome all = bench.touch({touch}, allTokens());
        InterventionOptions options;
        options.topTokens = 1;
        for (const TokenShift &shift : all.shifts)
            options.watched.push_back(shift.token);
        const Outcome watched = bench.touch({touch}, options);
        QCOMPARE(watched.watched.size(), all.shifts.size());
        for (std::size_t i = 0; i < all.shifts.size(); ++i) {
            QCOMPARE(watched.watched[i].token, all.shifts[i].token);
            QCOMPARE(watched.watched[i].logitAfter, all.shifts[i].logitAfter);
            QCOMPARE(watched.watched[i].probabilityBefore, all.shifts[i].probabilityBefore);
            QCOMPARE(watched.watched[i].rankAfter, all.shifts[i].rankAfter);
        }
        options.watched = {TokenId(1'000'000)};
        QVERIFY(errorOf([&] { bench.touch({touch}, options); }).contains("no token 1000000"));
    }

    void touchThatAsksForTheCurrentValueChangesNothing()
    {
        const Bench bench;
        const Outcome outcome = bench.touch({bench.active(1, 5, TouchKind::Scale, 1)});
        QVERIFY(outcome.klDivergence < 1e-10);
        QVERIFY(outcome.changes.empty());
    }

    void inactiveFeaturesCanBeTurnedOn()
    {
        const Bench bench;
        Intervention unit = bench.active(0, 3, TouchKind::Set, 4);
        while (bench.activation(unit) != 0)
            unit.unit.index = (unit.unit.index + 1) % 40;
        const Outcome outcome = bench.touch({unit}, allTokens());
        QCOMPARE(outcome.readback[0].before, 0.0f);
        QVERIFY(std::abs(outcome.readback[0].obtained - 4) < 1e-4);
        QVERIFY(worstLogit(outcome, bench.naiveLogits(unit, 4)) < 5e-5);
    }

    void readbackTellsOverlappingTouchesApart()
    {
        const Bench bench;
        std::vector<Intervention> touches;
        const Intervention first = bench.active(1, 0);
        for (int f = 0; f < 10; ++f)  // ten of forty features in sixteen dimensions: far from orthogonal
            touches.push_back({{LayerIndex(1), FeatureIndex(f)}, first.position, TouchKind::Set, 0.5 * f});
        const Outcome outcome = bench.touch(touches);
        QCOMPARE(outcome.readback.size(), std::size_t(10));
        for (const Readback &r : outcome.readback) {
            QCOMPARE(r.requested, 0.5f * r.unit.index);
            QVERIFY(std::abs(r.obtained - r.requested) < 1e-3);
        }
    }

    void readbackHoldsForMoreTouchesThanDimensions()
    {
        const Bench bench;
        std::vector<Intervention> touches;
        for (int f = 0; f < 40; ++f)  // forty features of one position in sixteen dimensions
            touches.push_back({{LayerIndex(0), FeatureIndex(f)}, TokenPosition(3), TouchKind::Set, 0.1 * f});
        for (const Readback &r : bench.touch(touches).readback)
            QVERIFY(std::abs(r.obtained - r.requested) < 1e-3);
    }

    void laterTouchOfTheSameUnitWins()
    {
        const Bench bench;
        const Intervention zero = bench.active(0, 8), five = bench.active(0, 8, TouchKind::Set, 5);
        const Outcome outcome = bench.touch({zero, five}, allTokens());
        QCOMPARE(outcome.readback.size(), std::size_t(1));
        QCOMPARE(outcome.readback[0].requested, 5.0f);
        QVERIFY(worstLogit(outcome, bench.naiveLogits(five, 5 - bench.activation(five))) < 5e-5);
    }

    void everyPositionMeansAllButTheFirst()
    {
        const Bench bench;
        Intervention unit = bench.active(0, 8, TouchKind::Set, 1);
        unit.position = TokenPosition();
        const Outcome outcome = bench.touch({unit});
        QCOMPARE(outcome.readback.size(), std::size_t(7));
        QCOMPARE(outcome.readback.front().position, TokenPosition(1));
        QCOMPARE(outcome.resumedAtPosition, TokenPosition(1));
    }

    void firstPositionStartsFromZero()
    {
        const Bench bench;
        const Intervention unit{{LayerIndex(0), FeatureIndex(2)}, TokenPosition(0), TouchKind::Set, 1.5};
        const Outcome outcome = bench.touch({unit}, allTokens());
        QCOMPARE(outcome.readback[0].before, 0.0f);  // features are zeroed there, so the whole value is added
        QVERIFY(worstLogit(outcome, bench.naiveLogits(unit, 1.5)) < 5e-5);
    }

    void downstreamTouchStartsFromTheTouchedRun()
    {
        // Doubling an upstream feature moves a downstream one; setting the latter to a value must start from where it has moved to.
        const Bench bench;
        const Intervention up = bench.active(0, 2, TouchKind::Add, 6);
        const Outcome alone = bench.touch({up});
        const auto moved =
            std::find_if(alone.changes.begin(), alone.changes.end(), [](const ActivationChange &c) { return c.before > 0 && c.after > 0; });
        QVERIFY(moved != alone.changes.end());
        const Outcome both = bench.touch({up, {moved->id, moved->position, TouchKind::Set, 0}});
        QVERIFY(std::abs(both.readback[1].before - moved->after) < 1e-5);
        QVERIFY(std::abs(both.readback[1].obtained) < 1e-4);
    }

    void changesAreWhatTheEncoderSeesAboveTheTouch()
    {
        const Bench bench;
        const Intervention unit = bench.active(1, 4, TouchKind::Add, 3);
        const Outcome outcome = bench.touch({unit});
        QVERIFY(!outcome.changes.empty());
        for (const ActivationChange &c : outcome.changes) {
            QCOMPARE(c.id.layer, LayerIndex(2));
            QVERIFY(c.position >= unit.position);
            QCOMPARE(c.before, bench.activation({c.id, c.position, TouchKind::Set, 0}));
            QVERIFY(std::abs(c.after - c.before) > 1e-6);
        }
        QVERIFY(std::is_sorted(outcome.changes.begin(), outcome.changes.end(), [](const auto &a, const auto &b) {
            return std::tie(a.id.layer, a.position, a.id.feature) < std::tie(b.id.layer, b.position, b.id.feature);
        }));
    }

    void resumesAtTheEarliestLayerAndPosition()
    {
        const Bench bench;
        const FeatureIndex f(1);
        const Outcome outcome = bench.touch(
            {{{LayerIndex(2), f}, TokenPosition(3), TouchKind::Add, 1}, {{LayerIndex(1), f}, TokenPosition(5), TouchKind::Add, 1}});
        QCOMPARE(outcome.resumedAtLayer, LayerIndex(1));
        QCOMPARE(outcome.resumedAtPosition, TokenPosition(3));
    }

    void manyTouchesEqualRunningEverything()
    {
        // The same touches plus one that changes nothing in layer 0 at position 0: resuming from there recomputes all.
        std::mt19937 random(5);
        for (int round = 0; round < 100; ++round) {
            const Bench bench(test::specNamed(std::array{"serial", "parallel", "gated", "learned", "bare", "sandwich"}[round % 6]), {},
                              random(), 9);
            std::vector<Intervention> touches;
            for (int i = 0; i < 4; ++i)
                touches.push_back(bench.active(1 + static_cast<int>(random() % 2), random(), static_cast<TouchKind>(random() % 3), 1.5));
            const Outcome little = bench.touch(touches, allTokens());
            touches.push_back({{LayerIndex(0), FeatureIndex(0)}, TokenPosition(0), TouchKind::Add, 0});
            const Outcome all = bench.touch(touches, allTokens());
            QCOMPARE(all.resumedAtPosition, TokenPosition(0));
            for (std::size_t i = 0; i < all.after.top.size(); ++i)
                QVERIFY(std::abs(little.after.top[i].logit - all.after.top[i].logit) < 1e-4);
        }
    }

    void topKDictionariesCanBeTouched()
    {
        test::DictionaryShape shape;
        shape.activation = dictionary::ActivationKind::TopK;
        shape.hook = HookPoint::ResidMid;
        const Bench bench(test::serialSpec(), shape);
        const Intervention unit = bench.active(1, 9);
        const Outcome outcome = bench.touch({unit}, allTokens());
        QVERIFY(worstLogit(outcome, bench.naiveLogits(unit, -bench.activation(unit))) < 5e-5);
    }

    void everyPlaceCanBeTouched_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("hook");
        QTest::addColumn<int>("scaling");
        for (const char *kind : {"serial", "parallel", "sandwich", "bare"})
            for (const HookPoint hook : {HookPoint::ResidPre, HookPoint::AttnZ, HookPoint::AttnOut, HookPoint::ResidMid,
                                         HookPoint::MlpModuleOut, HookPoint::MlpContribution, HookPoint::ResidPost}) {
                if (hook == HookPoint::ResidMid && QString(kind) == "parallel")
                    continue;  // it is the block's input there
                const int scaling = int(hook) % 3;
                QTest::addRow("%s, %s", kind, std::string(hookName(hook)).c_str()) << QString(kind) << int(hook) << scaling;
            }
    }
    void everyPlaceCanBeTouched()
    {
        QFETCH(QString, kind);
        QFETCH(int, hook);
        QFETCH(int, scaling);
        test::DictionaryShape shape;
        shape.hook = shape.output = static_cast<HookPoint>(hook);
        shape.scaling = static_cast<dictionary::InputScaling>(scaling);
        const Bench bench(test::specNamed(kind), shape);
        for (int layer = 0; layer < 3; ++layer)
            for (const double value : {0.0, 3.0}) {
                const Intervention unit = bench.active(layer, 11, TouchKind::Set, value);
                const Outcome outcome = bench.touch({unit}, allTokens());
                QVERIFY(worstLogit(outcome, bench.naiveLogits(unit, value - bench.activation(unit))) < 1e-4);
                QCOMPARE(outcome.readback.size(), std::size_t(1));
                QCOMPARE(outcome.readback[0].before, bench.activation(unit));
                QVERIFY(std::abs(outcome.readback[0].obtained - value) < 1e-3);
            }
    }

    void crossLayerTouchesAddAtEveryLayerTheyWriteTo_data() { test::addSpecRows(); }
    void crossLayerTouchesAddAtEveryLayerTheyWriteTo()
    {
        QFETCH(QString, kind);
        test::DictionaryShape shape;
        shape.hook = HookPoint::ResidMid;
        shape.crossLayer = true;
        const Bench bench(test::specNamed(kind), shape);
        for (int layer = 0; layer < 3; ++layer) {
            const Intervention unit = bench.active(layer, 5);
            const Outcome outcome = bench.touch({unit}, allTokens());
            QVERIFY(worstLogit(outcome, bench.naiveLogits(unit, -bench.activation(unit))) < 1e-4);
            QVERIFY(std::abs(outcome.readback[0].obtained) < 1e-4);
        }
        // Of two, the upper one's reading back leaves out what the lower one wrote there.
        Intervention low = bench.active(0, 5, TouchKind::Add, 2), high = bench.active(2, 5, TouchKind::Set, 1);
        high.position = low.position;
        for (const Readback &r : bench.touch({low, high}).readback)
            QVERIFY(std::abs(r.obtained - r.requested) < 1e-3);
    }

    void layerWithoutADictionaryCannotBeTouched()
    {
        test::DictionaryShape shape;
        shape.missing = 1;
        const Bench bench(test::serialSpec(), shape);
        const QString said = errorOf([&] { bench.touch({{{LayerIndex(1), FeatureIndex(3)}, TokenPosition(2), TouchKind::Set, 0}}); });
        QVERIFY2(said.contains("Layer 1 has no dictionary"), qPrintable(said));
        const Intervention unit = bench.active(0, 5);
        QVERIFY(worstLogit(bench.touch({unit}, allTokens()), bench.naiveLogits(unit, -bench.activation(unit))) < 5e-5);
    }

    void shiftsUniteBothTops()
    {
        const Bench bench;
        const Outcome outcome = bench.touch({bench.active(0, 2, TouchKind::Add, 8), bench.active(2, 30, TouchKind::Add, 8)}, {false, 3});
        QVERIFY(outcome.shifts.size() >= 3 && outcome.shifts.size() <= 6);
        for (const TokenProbability &t : outcome.after.top)
            QVERIFY(std::any_of(outcome.shifts.begin(), outcome.shifts.end(), [&](const TokenShift &s) { return s.token == t.token; }));
        for (const TokenShift &s : outcome.shifts)
            QVERIFY(s.rankBefore < 3 || s.rankAfter < 3);
        QVERIFY(outcome.klDivergence > 0);
    }

    void frozenAttentionGivesAnotherAnswer()
    {
        const Bench bench;
        const std::vector<Intervention> touch{bench.active(0, 2, TouchKind::Add, 8)};
        QVERIFY(std::abs(bench.touch(touch, {false, 10}).klDivergence - bench.touch(touch, {true, 10}).klDivergence) > 1e-6);
    }

    void unitsThatAreNotThereAreSentences_data()
    {
        QTest::addColumn<int>("layer");
        QTest::addColumn<int>("feature");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("layer") << 3 << 0 << 1 << "There is no layer 3: the model's layers are 0 to 2.";
        QTest::newRow("no layer") << -1 << 0 << 1 << "There is no layer -1: the model's layers are 0 to 2.";
        QTest::newRow("feature") << 1 << 40 << 1 << "There is no feature 40 in layer 1: its features are 0 to 39.";
        QTest::newRow("position") << 1 << 0 << 8 << "There is no position 8 in this prompt: its positions are 0 to 7.";
    }
    void unitsThatAreNotThereAreSentences()
    {
        QFETCH(int, layer);
        QFETCH(int, feature);
        QFETCH(int, position);
        QFETCH(QString, sentence);
        const Bench bench;
        QCOMPARE(errorOf([&] {
                     bench.touch({{{LayerIndex(layer), FeatureIndex(feature)}, TokenPosition(position), TouchKind::Set, 0}});
                 }),
                 sentence);
    }

    void valuesThatAreNotNumbersAreRefused()
    {
        const Bench bench;
        QVERIFY(errorOf([&] { bench.touch({bench.active(0, 0, TouchKind::Set, std::nan(""))}); }).contains("finite"));
    }
};

QTEST_APPLESS_MAIN(InterventionRunnerTest)
#include "intervention_runner_test.moc"
