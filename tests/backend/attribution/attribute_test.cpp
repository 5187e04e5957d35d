// The graph that attribution hands out: its nodes, their order and names, and what cannot be in it.

#include "backend/types/error.h"
#include "tests/backend/attribution/attribution_case.h"
#include "tests/backend/model/specs_data.h"
#include "tests/support/error_of.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/softmax.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace penfield;

namespace {

test::AttributionCase serialCase(int positions = 6)
{
    return {test::serialSpec(), {}, 5, positions};
}

std::vector<const GraphNode *> nodesOf(const AttributionGraph &graph, NodeKind kind)
{
    std::vector<const GraphNode *> nodes;
    for (const GraphNode &node : graph.nodes)
        if (node.key.kind == kind)
            nodes.push_back(&node);
    return nodes;
}

}  // namespace

class AttributeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsComeInOrder()
    {
        const AttributionGraph graph = serialCase().attribute();
        for (std::size_t i = 1; i < graph.nodes.size(); ++i)
            QVERIFY(graph.nodes[i - 1].key.kind <= graph.nodes[i].key.kind);
        QCOMPARE(graph.n_layers, 3);
        QCOMPARE(nodesOf(graph, NodeKind::Error).size(), std::size_t(3 * 6));
        QCOMPARE(nodesOf(graph, NodeKind::Token).size(), std::size_t(6));
    }

    void featuresAreTheActiveOnesByLayerPositionAndIndex()
    {
        const test::AttributionCase model = serialCase();
        const AttributionGraph graph = model.attribute();
        std::size_t n = 0;
        for (int l = 0; l < 3; ++l) {
            const dictionary::SparseActivations &active = model.baseline().active(l);
            for (std::size_t i = 0; i < active.size(); ++i, ++n) {
                QCOMPARE(graph.nodes[n].key,
                         (NodeKey{NodeKind::Feature, LayerIndex(l), TokenPosition(active.position[i]), active.feature[i]}));
                QCOMPARE(graph.nodes[n].activation, active.value[i]);
            }
        }
        QCOMPARE(nodesOf(graph, NodeKind::Feature).size(), n);
        QVERIFY(n > 50);
    }

    void errorNodesAreByLayerThenPosition()
    {
        const AttributionGraph graph = serialCase().attribute();
        int i = 0;
        for (const GraphNode *error : nodesOf(graph, NodeKind::Error)) {
            QCOMPARE(error->key, (NodeKey{NodeKind::Error, LayerIndex(i / 6), TokenPosition(i % 6), -1}));
            ++i;
        }
    }

    void tokenNodesCarryTheirWords()
    {
        const test::AttributionCase model = serialCase();
        const AttributionGraph graph = model.attribute();
        std::size_t p = 0;
        for (const GraphNode *token : nodesOf(graph, NodeKind::Token)) {
            QCOMPARE(token->key.position, TokenPosition(std::int64_t(p)));
            QCOMPARE(token->key.feature, model.prompt().tokens[p].value);
            QCOMPARE(token->label, model.prompt().pieces[p]);
            ++p;
        }
    }

    void logitsCoverTheDesiredProbability()
    {
        const test::AttributionCase model = serialCase();
        const at::Tensor probabilities = at::softmax(model.baseline().trace.logits, 0);
        for (const double desired : {0.1, 0.5, 0.8}) {
            const AttributionGraph graph = model.attribute({.maxLogits = 20, .desiredProbability = desired});
            const auto logits = nodesOf(graph, NodeKind::Logit);
            double sum = 0;
            for (const GraphNode *logit : logits) {
                QVERIFY2(sum < desired, "one logit fewer would have been enough");
                QVERIFY(std::abs(logit->probability - probabilities[logit->key.feature].item<float>()) < 1e-6);
                QCOMPARE(logit->label, "t" + std::to_string(logit->key.feature));
                QCOMPARE(logit->key.position, TokenPosition(5));
                sum += logit->probability;
            }
            QVERIFY(sum >= desired);
            for (std::size_t i = 1; i < logits.size(); ++i)
                QVERIFY(logits[i - 1]->probability >= logits[i]->probability);
        }
    }

    void logitsAreNeverMoreThanAskedFor()
    {
        const AttributionGraph graph = serialCase().attribute({.maxLogits = 3, .desiredProbability = 1});
        QCOMPARE(nodesOf(graph, NodeKind::Logit).size(), std::size_t(3));
    }

    void edgesPointUpAndForward_data() { test::addSpecRows(); }
    void edgesPointUpAndForward()
    {
        QFETCH(QString, kind);
        const AttributionGraph graph = test::AttributionCase(test::specNamed(kind), {}).attribute();
        QVERIFY(graph.edgeCount() > 1000);
        for (std::size_t t = 0; t < graph.nodes.size(); ++t) {
            const NodeKey &target = graph.nodes[t].key;
            for (const std::int32_t s : graph.sourcesOf(NodeIndex(std::int64_t(t)))) {
                const NodeKey &source = graph.nodes[std::size_t(s)].key;
                QVERIFY(target.isFeature() || target.kind == NodeKind::Logit);
                QVERIFY(source.kind != NodeKind::Logit);
                QVERIFY(source.position <= target.position);
                if (target.isFeature())
                    QVERIFY(source.kind == NodeKind::Token || source.layer < target.layer);
            }
        }
    }

    void beginningOfTheSequenceHasNeitherFeaturesNorErrorEdges()
    {
        const AttributionGraph graph = serialCase().attribute();
        for (const GraphNode *feature : nodesOf(graph, NodeKind::Feature))
            QVERIFY(feature->key.position.value > 0);
        bool tokenIsSource = false;
        for (const std::int32_t s : graph.source) {
            const NodeKey &source = graph.nodes[std::size_t(s)].key;
            QVERIFY(source.kind != NodeKind::Error || source.position.value > 0);
            tokenIsSource = tokenIsSource || (source.kind == NodeKind::Token && source.position.value == 0);
        }
        QVERIFY2(tokenIsSource, "the token node of position 0 stays");
    }

    void scoresAreShares_data() { test::addSpecRows(); }
    void scoresAreShares()
    {
        QFETCH(QString, kind);
        const AttributionGraph graph = test::AttributionCase(test::specNamed(kind), {}).attribute();
        QVERIFY(graph.replacementScore > 0 && graph.replacementScore < 1);
        QVERIFY(graph.completenessScore > 0 && graph.completenessScore < 1);
        QVERIFY(graph.milliseconds > 0);
        float most = 0;
        for (const GraphNode &node : graph.nodes) {
            QVERIFY(node.influence >= 0);
            most = std::max(most, node.influence);
        }
        QVERIFY(most > 0);
    }

    void chunksDoNotChangeTheGraph()
    {
        const test::AttributionCase model = serialCase();
        const auto whole = test::matrixOf(model.attribute()), chunked = test::matrixOf(model.attribute({.batchSize = 3}));
        QCOMPARE(chunked.size(), whole.size());
        for (std::size_t t = 0; t < whole.size(); ++t)
            for (std::size_t s = 0; s < whole.size(); ++s)
                QVERIFY(std::abs(chunked[t][s] - whole[t][s]) < 1e-5f);
    }

    void promptOfOneTokenHasOnlyItsTokenAndLogits()
    {
        const AttributionGraph graph = serialCase(1).attribute();
        QVERIFY(nodesOf(graph, NodeKind::Feature).empty());
        QCOMPARE(nodesOf(graph, NodeKind::Token).size(), std::size_t(1));
        QVERIFY(graph.edgeCount() >= nodesOf(graph, NodeKind::Logit).size());
    }

    void stoppedJobThrowsCancelled()
    {
        const test::AttributionCase model = serialCase();
        std::stop_source stop;
        int reports = 0;
        JobContext job(stop.get_token(), [&](const Progress &) {  // stopped half-way
            if (++reports == 4)
                stop.request_stop();
        });
        QVERIFY_EXCEPTION_THROWN(attribution::attribute(
                                     model.baseline(), model.prompt(), [](TokenId) { return std::string(); }, {.batchSize = 10}, job),
                                 Cancelled);
        QVERIFY(reports >= 4);
    }

    void progressNamesThePhasesAndEndsAtOne()
    {
        const test::AttributionCase model = serialCase();
        std::vector<Progress> reports;
        JobContext job({}, [&](const Progress &progress) { reports.push_back(progress); });
        attribution::attribute(
            model.baseline(), model.prompt(), [](TokenId) { return std::string(); }, {.batchSize = 20}, job);
        QVERIFY(reports.size() > 5);
        std::vector<std::string> phases;
        for (const Progress &report : reports)
            if (phases.empty() || phases.back() != report.phase)
                phases.push_back(report.phase);
        QCOMPARE(phases,
                 (std::vector<std::string>{"Gathering the features", "Attributing", "Keeping the chosen edges", "Scoring the graph"}));
        QCOMPARE(std::find_if(reports.rbegin(), reports.rend(), [](const Progress &p) { return p.phase == "Attributing"; })->fraction, 1.0);
    }

    void demoGraphFindsTheStepInBetween()
    {
        const AttributionGraph graph =
            test::AttributionCase::demo(PENFIELD_DEMO, "the capital of the state containing Dallas is").attribute();
        // Before the answer's position the most influential feature is one of the first layer at Dallas: it means Texas.
        auto features = nodesOf(graph, NodeKind::Feature);
        std::erase_if(features, [&](const GraphNode *node) { return node->key.position.index() + 1 == graph.prompt.size(); });
        const GraphNode &strongest = **std::max_element(features.begin(), features.end(),
                                                        [](const GraphNode *a, const GraphNode *b) { return a->influence < b->influence; });
        QCOMPARE(strongest.key.layer, LayerIndex(0));
        QCOMPARE(graph.prompt.pieces[strongest.key.position.index()], std::string("Dallas"));
        QVERIFY(graph.replacementScore > 0.8);
        QVERIFY(graph.completenessScore > 0.9);
    }
};

QTEST_APPLESS_MAIN(AttributeTest)
#include "attribute_test.moc"
