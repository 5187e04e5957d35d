// Attribution against its definition (formats.md A.13), on random models of every kind and on the demo: pushing a source's write
// forwards through the frozen model must move every target by the edge, and a target's edges must sum to its value.

#include "backend/attribution/edge_rows.h"
#include "tests/backend/attribution/attribution_case.h"
#include "tests/backend/model/specs_data.h"

#include <ATen/TensorOperators.h>

#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

constexpr double kTolerance = 1e-4;  // light-5
constexpr char kDallas[] = "the capital of the state containing Dallas is";

void addCases()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("hook");
    QTest::addColumn<int>("activation");
    QTest::addColumn<bool>("skip");
    const char *hooks[] = {"resid_mid", "ln2.normalized", "mlp_in"}, *activations[] = {"relu", "jumprelu", "topk"};
    int row = 0;
    for (const char *kind : {"serial", "parallel", "gated", "learned", "bare"})
        for (int hook = 0; hook < 3; ++hook, ++row)
            for (const bool skip : {false, true}) {
                const int activation = (row + (skip ? 1 : 0)) % 3;
                QTest::addRow("%s, reads %s, %s%s", kind, hooks[hook], activations[activation], skip ? ", skip" : "")
                    << QString(kind) << hook << activation << skip;
            }
}

test::AttributionCase fetchedCase()
{
    QFETCH(QString, kind);
    QFETCH(int, hook);
    QFETCH(int, activation);
    QFETCH(bool, skip);
    model::ModelSpec spec = test::specNamed(kind);
    spec.n_layers = skip ? 3 : 2;
    test::DictionaryShape shape;
    shape.hook = static_cast<dictionary::InputHook>(hook);
    shape.activation = static_cast<dictionary::ActivationKind>(activation);
    shape.skip = skip;
    return {spec, shape};
}

/// The largest deviation of "what moving source s by `share` of its write does" from `share` times its edges. A feature's write
/// is its activation times its decoder row. Takes every `step`-th feature, and all other sources.
double worstEdge(const test::AttributionCase &model, float share, std::size_t step)
{
    const AttributionGraph graph = model.attribute();
    const auto matrix = test::matrixOf(graph);
    const test::Reads clean = test::constrainedRun(model.baseline(), {});
    double worst = 0;
    for (std::size_t s = 0; s < graph.nodes.size(); ++s) {
        const GraphNode &source = graph.nodes[s];
        if (source.key.kind == NodeKind::Logit || (source.key.isFeature() && s % step != 0))
            continue;
        const bool isFeature = source.key.isFeature();
        const test::Reads moved = test::constrainedRun(model.baseline(), model.writesOf(source.key, share * source.activation));
        for (std::size_t t = 0; t < graph.nodes.size(); ++t) {
            const NodeKey &target = graph.nodes[t].key;
            if (!target.isFeature() && target.kind != NodeKind::Logit)
                continue;
            const double change = test::readOf(moved, target) - test::readOf(clean, target);
            worst = std::max(worst, std::abs(change - (isFeature ? share : 1) * matrix[t][s]));
        }
    }
    return worst;
}

/// The largest deviation of "edges plus constants" from the target's value.
double worstRowSum(const test::AttributionCase &model)
{
    JobContext job;
    const attribution::Baseline baseline = model.baseline();
    const attribution::Sources sources(baseline, job);
    const attribution::EdgeRowMaker maker(baseline, sources);
    const test::Reads clean = test::constrainedRun(baseline, {});
    double worst = 0;
    for (int l = 0; l < baseline.spec().n_layers; ++l) {
        std::vector<std::int64_t> all;
        for (std::size_t i = 0; i < baseline.active(l).size(); ++i)
            all.push_back(static_cast<std::int64_t>(i));
        const attribution::EdgeRows rows = maker.features(attribution::featureTargets(baseline, l, all), job);
        const at::Tensor sums = rows.weight.sum(1).add(rows.constants);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const NodeKey target{NodeKind::Feature, LayerIndex(l), TokenPosition(baseline.active(l).position[i]), baseline.active(l).feature[i]};
            const double bias = baseline.dictionary.layer(l).b_enc[target.feature].item<double>();
            worst = std::max(worst, std::abs(test::readOf(clean, target) - bias - sums[all[i]].item<double>()));
        }
    }
    const attribution::LogitTargets logits = attribution::salientLogits(baseline, {});
    const attribution::EdgeRows rows = maker.logits(logits, job);
    const at::Tensor sums = rows.weight.sum(1).add(rows.constants);
    for (std::size_t k = 0; k < logits.tokens.size(); ++k)
        worst = std::max(worst, std::abs(test::readOf(clean, {NodeKind::Logit, {}, {}, logits.tokens[k].value})
                                         - sums[static_cast<std::int64_t>(k)].item<double>()));
    return worst;
}

/// The constrained run is a judge only if, with nothing added, it is the model's own run.
double worstCleanRead(const test::AttributionCase &model)
{
    const attribution::Baseline baseline = model.baseline();
    const test::Reads clean = test::constrainedRun(baseline, {});
    double worst = 0;
    for (int l = 0; l < baseline.spec().n_layers; ++l) {
        const at::Tensor read = baseline.dictionary.input(baseline.spec(), baseline.layer(l).mlp);
        const at::Tensor own = baseline.dictionary.layer(l).preactivations(read);
        worst = std::max(worst, (own - clean.preactivations[static_cast<std::size_t>(l)]).abs().max().item<double>());
    }
    return worst;
}

#define QVERIFY_BELOW(figure, bar) \
    do { \
        const double measured = (figure); \
        QVERIFY2(measured < (bar), qPrintable(QString("%1 is %2").arg(#figure).arg(measured))); \
    } while (false)

}  // namespace

class DefinitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constrainedRunIsTheModelsOwnRun_data() { test::addSpecRows(); }
    void constrainedRunIsTheModelsOwnRun()
    {
        QFETCH(QString, kind);
        QVERIFY_BELOW(worstCleanRead({test::specNamed(kind), {}}), kTolerance);
    }

    void movingASourceMovesEveryTargetByItsEdge_data() { addCases(); }
    void movingASourceMovesEveryTargetByItsEdge() { QVERIFY_BELOW(worstEdge(fetchedCase(), 1, 5), kTolerance); }

    void steeringAFeatureMovesEveryTargetInProportion_data() { test::addSpecRows(); }
    void steeringAFeatureMovesEveryTargetInProportion()
    {
        QFETCH(QString, kind);
        QVERIFY_BELOW(worstEdge({test::specNamed(kind), {}}, -2.5f, 7), kTolerance);
    }

    void edgesAndConstantsSumToTheTargetsValue_data() { addCases(); }
    void edgesAndConstantsSumToTheTargetsValue() { QVERIFY_BELOW(worstRowSum(fetchedCase()), kTolerance); }

    void demoEdgesAreWhatSourcesDo()
    {
        QVERIFY_BELOW(worstEdge(test::AttributionCase::demo(PENFIELD_DEMO, kDallas), 1, 9), kTolerance);
    }

    void demoRowsSumToTheirValues_data()
    {
        QTest::addColumn<QString>("prompt");
        for (const char *prompt : {kDallas, "the language of the country containing Paris is", "seven plus five equals"})
            QTest::newRow(prompt) << QString(prompt);
    }
    void demoRowsSumToTheirValues()
    {
        QFETCH(QString, prompt);
        QVERIFY_BELOW(worstRowSum(test::AttributionCase::demo(PENFIELD_DEMO, prompt.toStdString())), kTolerance);
    }
};

QTEST_APPLESS_MAIN(DefinitionTest)
#include "definition_test.moc"
