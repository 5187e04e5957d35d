// The check beside every touch, on random models.

#include "backend/evidence/matched_units.h"
#include "backend/evidence/touch_check.h"
#include "tests/backend/model/random_model.h"

#include <ATen/ops/cat.h>

#include <QTest>

#include <cmath>
#include <map>

using namespace penfield;

namespace {

/// A random dictionary whose layer 1 has every feature twice: the copy writes the same, scaled by `gain`.
dictionary::Dictionary doubled(const model::ModelSpec &spec, float gain)
{
    const dictionary::Dictionary single = test::randomDictionary(spec, {}, 3);
    std::vector<std::optional<dictionary::Layer>> layers;
    for (int l = 0; l < spec.n_layers; ++l) {
        dictionary::LayerTensors t = single.layer(l).tensors();
        if (l == 1) {
            const auto twice = [](const dictionary::StoredTensor &x, float by) {
                return dictionary::StoredTensor(at::cat({x.load(), x.load().mul(by)}));
            };
            t.W_enc = twice(t.W_enc, 1);
            t.b_enc = twice(t.b_enc, 1);
            t.W_dec = twice(t.W_dec, gain);
        }
        layers.emplace_back(dictionary::Layer(std::move(t), single.layer(l).rule()));
    }
    return {single.info(), single.inputHook(), single.outputHook(), std::move(layers)};
}

struct Bench {
    explicit Bench(dictionary::Dictionary d = test::randomDictionary(test::serialSpec(), {}, 3))
        : transformer(test::randomTransformer(test::serialSpec(), 3)), dictionary(std::move(d))
    {
        for (std::uint64_t seed : {3U, 4U, 5U, 6U, 7U, 8U})
            addRun(seed);
    }

    void addRun(std::uint64_t seed)
    {
        Run run;
        JobContext job;
        run.trace = transformer.run(test::randomTokens(transformer.spec(), 8, seed), job);
        for (int l = 0; l < transformer.spec().n_layers; ++l)
            run.activations.push_back(dictionary.encode(transformer.spec(), run.trace, l));
        runs.emplace(seed == 3 ? "" : std::to_string(seed), std::move(run));
    }

    intervention::Baseline baseline(const std::string &prompt = "") const { return {runs.at(prompt).trace, runs.at(prompt).activations}; }

    TouchCheck check(const std::vector<Intervention> &touches, const TouchCheckOptions &options = {}) const
    {
        JobContext job;
        return evidence::checkTouch({transformer, &dictionary}, baseline(), touches, {}, options,
                                    [this](const std::string &prompt) { return baseline(prompt); }, job);
    }

    /// By the runner alone.
    double effect(const std::vector<Intervention> &touches) const
    {
        JobContext job;
        const Outcome outcome = intervention::InterventionRunner(transformer, &dictionary)
                                    .run(baseline(), touches, {.topTokens = 1000}, [](TokenId) { return std::string(); }, job);
        for (const TokenShift &shift : outcome.shifts)
            if (shift.rankBefore == 0)
                return std::log(shift.probabilityAfter / shift.probabilityBefore);
        return 0;
    }

    /// The strongest feature of a layer.
    Intervention ablation(int layer) const
    {
        const dictionary::SparseActivations &list = runs.at("").activations[static_cast<std::size_t>(layer)];
        const auto strongest = std::max_element(list.value.begin(), list.value.end()) - list.value.begin();
        return {{LayerIndex(layer), FeatureIndex(list.feature[static_cast<std::size_t>(strongest)])},
                TokenPosition(list.position[static_cast<std::size_t>(strongest)]),
                TouchKind::Set,
                0};
    }

    struct Run {
        model::Trace trace;
        std::vector<dictionary::SparseActivations> activations;
    };
    model::Transformer transformer;
    dictionary::Dictionary dictionary;
    std::map<std::string, Run> runs;  // "" is the prompt, the others its references
};

}  // namespace

class TouchCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksATouchAmongUnitsLikeIt()
    {
        const Bench bench;
        const TouchCheck check = bench.check({bench.ablation(1)});
        QVERIFY(std::abs(check.effect - bench.effect({bench.ablation(1)})) < 1e-6);
        QCOMPARE(check.controls.size(), std::size_t(12));
        QVERIFY(check.canTell);
        const auto larger = std::count_if(check.controls.begin(), check.controls.end(),
                                          [&](double e) { return std::abs(e) >= std::abs(check.effect); });
        QCOMPARE(check.asLarge, static_cast<int>(larger));
        QCOMPARE(check.p(), (1.0 + static_cast<double>(larger)) / 13);
    }

    void controlsAreTheSameTouchOfOthers()
    {
        const Bench bench;
        const Intervention touch = bench.ablation(1);
        const evidence::PlacedUnit touched{touch.unit, touch.position};
        const auto alike = evidence::matchedUnits(touched, {touched}, {bench.transformer, &bench.dictionary}, bench.baseline(), 12);
        const TouchCheck check = bench.check({touch});
        for (std::size_t k = 0; k < alike.size(); ++k) {
            QVERIFY(alike[k] != touched);
            QCOMPARE(alike[k].unit.layer, touch.unit.layer);
            const double expected = bench.effect({{alike[k].unit, alike[k].position, TouchKind::Scale, 0}});
            QVERIFY(std::abs(check.controls[k] - expected) < 1e-6);
        }
        const auto here = [&](const evidence::PlacedUnit &unit) { return unit.position == touch.position; };
        QVERIFY(std::is_partitioned(alike.begin(), alike.end(), here));  // of the same position first
    }

    void cannotTellWithTooFewUnitsLikeIt()
    {
        const Bench bench;
        TouchCheckOptions options;
        options.controls = 4;
        QVERIFY(!bench.check({bench.ablation(1)}, options).canTell);
        Direction direction;
        direction.vector.assign(16, 0);
        direction.vector[2] = 1;
        const Intervention along{Unit::along(LayerIndex(1), std::make_shared<const Direction>(direction)), TokenPosition(3), TouchKind::Set, 0};
        const TouchCheck check = bench.check({along});
        QVERIFY(check.controls.empty());
        QVERIFY(!check.canTell);
        QVERIFY(std::abs(check.effect - bench.effect({along})) < 1e-6);
    }

    void everyKindOfUnitHasItsOwnLikes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("head") << 0;
        QTest::newRow("neuron") << 1;
        QTest::newRow("token") << 2;
        QTest::newRow("error") << 3;
    }
    void everyKindOfUnitHasItsOwnLikes()
    {
        QFETCH(int, kind);
        const Bench bench;
        const Unit unit = kind == 0   ? Unit::head(LayerIndex(1), 0)
                          : kind == 1 ? Unit::neuron(LayerIndex(1), 3)
                          : kind == 2 ? Unit::token()
                                      : Unit::error(LayerIndex(1));
        const TouchCheck check = bench.check({{unit, TokenPosition(4), TouchKind::Scale, 0}});
        QVERIFY(check.controls.size() >= 5);
        QVERIFY(check.canTell);
        for (const double effect : check.controls)
            QVERIFY(std::isfinite(effect));
    }

    void cutsInEveryWay()
    {
        const Bench bench;
        const Intervention touch = bench.ablation(0);
        TouchCheckOptions options;
        options.references = {"4", "5"};
        const TouchCheck check = bench.check({touch}, options);
        QCOMPARE(check.cuts.size(), std::size_t(3));
        QVERIFY(check.cuts[0].kind == TouchKind::Set && check.cuts[1].kind == TouchKind::Mean && check.cuts[2].kind == TouchKind::Resample);
        QVERIFY(std::abs(check.cuts[0].effect - check.effect) < 1e-6);  // the touch was an ablation
        const bool helps = std::any_of(check.cuts.begin(), check.cuts.end(), [](const Cut &c) { return c.effect > 0.02; });
        const bool harms = std::any_of(check.cuts.begin(), check.cuts.end(), [](const Cut &c) { return c.effect < -0.02; });
        QCOMPARE(check.signsDisagree, helps && harms);
    }

    void aTwinIsNamed_data()
    {
        QTest::addColumn<float>("gain");
        QTest::newRow("same direction") << 0.5F;       // cosine 1
        QTest::newRow("always together only") << -1.0F;  // cosine −1: told by the correlation
    }
    void aTwinIsNamed()
    {
        QFETCH(float, gain);
        const Bench bench(doubled(test::serialSpec(), gain));
        const Intervention touch = bench.ablation(1);
        const std::int64_t F = bench.dictionary.features(1) / 2;
        TouchCheckOptions options;
        options.references = {"4", "5", "6", "7", "8"};
        const TouchCheck check = bench.check({touch}, options);
        const auto twin = std::find_if(check.twins.begin(), check.twins.end(),
                                       [&](const Twin &t) { return t.other.index == (touch.unit.index + F) % (2 * F); });
        QVERIFY(twin != check.twins.end());
        QVERIFY(std::abs(twin->cosine - (gain > 0 ? 1 : -1)) < 1e-5);
        QVERIFY(std::isnan(twin->correlation) ? gain > 0 : twin->correlation > 0.999);
        Intervention other = touch;
        other.unit.index = twin->other.index;
        for (const Twin &t : bench.check({touch, other}, options).twins)
            QVERIFY(t.other.index != twin->other.index && t.other.index != touch.unit.index);  // touched both: no warning
    }

    void stopsWhenAsked()
    {
        const Bench bench;
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token(), {});
        QVERIFY_EXCEPTION_THROWN(evidence::checkTouch({bench.transformer, &bench.dictionary}, bench.baseline(), {bench.ablation(1)}, {}, {},
                                                      [&](const std::string &prompt) { return bench.baseline(prompt); }, job),
                                 Cancelled);
    }

    void nothingTouchedIsNothingChecked()
    {
        const TouchCheck check = Bench().check({});
        QVERIFY(check.controls.empty() && check.cuts.empty() && !check.canTell);
    }
};

QTEST_APPLESS_MAIN(TouchCheckTest)
#include "touch_check_test.moc"
