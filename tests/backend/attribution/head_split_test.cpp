// Through which heads an edge goes: the parts of every cut sum to the edge, and each is what its head does.

#include "backend/attribution/head_split.h"
#include "tests/backend/attribution/attribution_case.h"
#include "tests/backend/model/specs_data.h"
#include "tests/support/error_of.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/matmul.h>

#include <QTest>

#include <cmath>
#include <numeric>

using namespace penfield;

namespace {

int layerOf(const NodeKey &key, int above)
{
    return key.kind == NodeKind::Token ? -1 : key.kind == NodeKind::Logit ? above : key.layer.value;
}

NodeIndex nodeOf(const AttributionGraph &graph, NodeKind kind, int layer, int position)
{
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const NodeKey &key = graph.nodes[i].key;
        if (key.kind == kind && (layer < 0 || key.layer.value == layer) && (position < 0 || key.position.value == position))
            return NodeIndex(std::int64_t(i));
    }
    return {};
}

}  // namespace

class HeadSplitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsOfEveryCutSumToTheEdge_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("skip");
        for (const char *kind : {"serial", "parallel", "gated", "sandwich", "learned", "bare"})
            for (const bool skip : {false, true})
                QTest::addRow("%s%s", kind, skip ? ", skip" : "") << QString(kind) << skip;
    }
    void partsOfEveryCutSumToTheEdge()
    {
        QFETCH(QString, kind);
        QFETCH(bool, skip);
        test::DictionaryShape shape;
        shape.skip = skip;
        const test::AttributionCase model(test::specNamed(kind), shape);
        const AttributionGraph graph = model.attribute();
        const auto matrix = test::matrixOf(graph);
        const attribution::Baseline baseline = model.baseline();
        JobContext job;
        const attribution::HeadSplit split(baseline, job);
        const int layers = baseline.spec().n_layers;
        int cuts = 0;
        for (std::size_t t = 0; t < graph.nodes.size(); t += 7)
            for (std::size_t s = 0; s < graph.nodes.size(); s += 11) {
                const NodeKey &source = graph.nodes[s].key, &target = graph.nodes[t].key;
                if ((!target.isFeature() && target.kind != NodeKind::Logit) || source.kind == NodeKind::Logit)
                    continue;
                const int readsBelow = target.isFeature() && baseline.spec().parallel_blocks ? 1 : 0;
                const int highest = std::min(layerOf(target, layers) - readsBelow, layers - 1);
                for (int l = layerOf(source, 0) + 1; l <= highest; ++l, ++cuts) {
                    const std::vector<float> parts = split.split(source, target, l, job);
                    QCOMPARE(int(parts.size()), baseline.spec().n_heads + 1);
                    QVERIFY(std::abs(std::accumulate(parts.begin(), parts.end(), 0.0) - matrix[t][s]) < 1e-4);
                }
            }
        QVERIFY(cuts > 50);
    }

    // One layer up, the parts can be written down: the source's row through one head's values and pattern to the target's read.
    void eachPartIsWhatItsHeadDoes()
    {
        test::DictionaryShape shape;
        shape.hook = HookPoint::ResidMid;
        const test::AttributionCase model(test::gatedSpec(), shape);
        const AttributionGraph graph = model.attribute();
        const attribution::Baseline baseline = model.baseline();
        const model::ModelSpec &spec = baseline.spec();
        const NodeKey source = graph.nodes[nodeOf(graph, NodeKind::Feature, 0, 2).index()].key;
        const NodeKey target = graph.nodes[nodeOf(graph, NodeKind::Feature, 1, 4).index()].key;
        const float activation = graph.nodes[nodeOf(graph, NodeKind::Feature, 0, 2).index()].activation;
        JobContext job;
        const std::vector<float> parts = attribution::HeadSplit(baseline, job).split(source, target, 1, job);

        const at::Tensor written = model.writesOf(source, activation).mlp[0][source.position.value];
        const at::Tensor read = baseline.dictionary.layer(1).encoderRows({target.feature})[0];
        const model::LayerWeights &w = baseline.weights(1);
        const at::Tensor normed = written * w.ln1.w / baseline.layer(1).ln1_scale[source.position.value];
        const at::Tensor W_O = w.W_O.view({spec.n_heads, spec.d_head, spec.d_model});
        for (int h = 0; h < spec.n_heads; ++h) {
            const at::Tensor value = at::matmul(normed, model::W_V(spec, w)[h / (spec.n_heads / spec.n_kv_heads)]);
            const double seen = baseline.layer(1).pattern[h][target.position.value][source.position.value].item<double>();
            const double expected = seen * at::matmul(at::matmul(value, W_O[h]), read).item<double>();
            QVERIFY(std::abs(parts[std::size_t(h)] - expected) < 1e-5);
        }
        QVERIFY2(std::abs(parts.back()) < 1e-7, "beside attention nothing comes from another position");
    }

    void refusesWhatIsNoCut()
    {
        const test::AttributionCase model(test::gatedSpec(), {});
        const AttributionGraph graph = model.attribute();
        const attribution::Baseline baseline = model.baseline();
        JobContext job;
        const attribution::HeadSplit split(baseline, job);
        const NodeKey low = graph.nodes[nodeOf(graph, NodeKind::Feature, 0, 2).index()].key;
        const NodeKey high = graph.nodes[nodeOf(graph, NodeKind::Feature, 1, 4).index()].key;
        QVERIFY(errorOf([&] { split.split(low, high, 0, job); }).contains("layers 1 to 1, not of layer 0"));
        QVERIFY(errorOf([&] { split.split(high, low, 1, job); }).contains("not of layer 1"));
        NodeKey silent = low;
        silent.feature = 100000;
        QVERIFY(errorOf([&] { split.split(silent, high, 1, job); }).contains("Only an edge of the graph"));
        NodeKey error =
            nodeOf(graph, NodeKind::Error, 1, 3).isValid() ? graph.nodes[nodeOf(graph, NodeKind::Error, 1, 3).index()].key : low;
        QVERIFY(errorOf([&] { split.split(low, error, 1, job); }).contains("Only an edge of the graph"));
    }

    void refusesCrossLayerFeatures()
    {
        test::DictionaryShape shape;
        shape.crossLayer = true;
        const test::AttributionCase model(test::gatedSpec(), shape);
        const AttributionGraph graph = model.attribute();
        const attribution::Baseline baseline = model.baseline();
        JobContext job;
        const NodeKey low = graph.nodes[nodeOf(graph, NodeKind::Feature, 0, 2).index()].key;
        const NodeKey high = graph.nodes[nodeOf(graph, NodeKind::Feature, 1, 4).index()].key;
        QVERIFY(errorOf([&] { attribution::HeadSplit(baseline, job).split(low, high, 1, job); }).contains("cross-layer"));
    }
};

QTEST_APPLESS_MAIN(HeadSplitTest)
#include "head_split_test.moc"
