// Graph JSON of every age: what is read of it, what is kept, and that writing loses nothing.

#include "backend/graph/graph_builder.h"
#include "backend/graph_files/feature_number.h"
#include "tests/backend/graph_files/graph_text.h"
#include "tests/support/small_graphs.h"

#include <QtTest>

using namespace penfield;

namespace {

bool operator==(const GraphNode &a, const GraphNode &b)
{
    return a.key == b.key && a.activation == b.activation && a.influence == b.influence && a.probability == b.probability &&
           a.label == b.label;
}

bool sameGraph(const AttributionGraph &a, const AttributionGraph &b)
{
    return std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(),
                      [](const GraphNode &x, const GraphNode &y) { return x == y; }) &&
           a.rowStart == b.rowStart && a.source == b.source && a.weight == b.weight && a.prompt.pieces == b.prompt.pieces &&
           a.prompt.tokens == b.prompt.tokens && a.prompt.text == b.prompt.text && a.n_layers == b.n_layers &&
           a.dictionaryName == b.dictionaryName && a.replacementScore == b.replacementScore && a.completenessScore == b.completenessScore;
}

bool sameDocument(const GraphDocument &a, const GraphDocument &b)
{
    return sameGraph(*a.graph, *b.graph) && a.records == b.records && a.metadata == b.metadata && a.view == b.view && a.others == b.others;
}

QString remarksOf(const GraphDocument &document)
{
    QStringList lines;
    for (const Note &remark : document.remarks)
        lines << QString::fromStdString(fillIn(remark.sentence, remark.arguments));
    return lines.join('\n');
}

}  // namespace

class ReadGraphJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nodesAndLinksBecomeAGraph()
    {
        const GraphDocument document =
            GraphFolder().read(graphText(smallNodes(), smallLinks(), "{\"prompt\": \"the\", \"prompt_tokens\": [\"the\"]}"));
        const AttributionGraph &graph = *document.graph;
        QCOMPARE(graph.nodes.size(), 3u);
        QCOMPARE(graph.n_layers, 2);
        QCOMPARE(graph.nodes[0].key, (NodeKey{NodeKind::Token, LayerIndex(), TokenPosition(0), 9}));
        QCOMPARE(graph.nodes[1].key, (NodeKey{NodeKind::Feature, LayerIndex(1), TokenPosition(0), 7}));
        QCOMPARE(graph.nodes[2].key, (NodeKey{NodeKind::Logit, LayerIndex(), TokenPosition(0), 5}));
        QCOMPARE(graph.nodes[1].activation, 2.5f);
        QCOMPARE(graph.nodes[2].probability, 0.5f);
        QCOMPARE(QString::fromStdString(graph.nodes[2].label), QString("Austin"));
        QCOMPARE(graph.nodes[1].influence, 0.5f);
        QCOMPARE(graph.prompt.tokens.at(0), TokenId(9));
        QCOMPARE(graph.source, (std::vector<std::int32_t>{0, 1}));
        QCOMPARE(graph.weight, (std::vector<float>{0.25f, -1.5f}));
        QCOMPARE(graph.rowStart, (std::vector<std::int64_t>{0, 0, 1, 2}));
        QCOMPARE(QString::fromStdString(document.records[1].label), QString("a label"));
        QVERIFY2(document.remarks.empty(), qPrintable(remarksOf(document)));
    }

    void whatIsNotInterpretedIsWrittenBack()
    {
        const std::string node = nodeText("0_3_0", "9", "0", 0, "cross layer transcoder",
                                          ", \"vis_link\": null, \"top_logit_effects\": [\"a\", 1e-7, {\"b\": [true]}]");
        const std::string text = graphText(
            smallNodes() + ", " + node, smallLinks(),
            "{\"slug\": \"s\", \"scan\": \"m\", \"info\": {\"creator_name\": \"Ä \\u00e9 \\\\ \\\"\"}, \"prompt_tokens\": [\"a\\n\"]}",
            "{\"pinnedIds\": \"1_7_0,3_5_0\", \"supernodes\": \"[[\\\"x\\\",\\\"1_7_0\\\"]]\", \"clerps\": null, \"new\": 1.50}");
        std::string whole = text;
        whole.insert(whole.size() - 1, ", \"qk_only_nodes\": {\"n\": {\"layer\": 1}}");
        const GraphFolder folder;
        const GraphDocument first = folder.read(whole);
        const std::string again = written(first);
        QVERIFY(again.find("\"vis_link\": null, \"top_logit_effects\": [\"a\", 1e-7, {\"b\": [true]}]") != std::string::npos);
        QVERIFY(again.find("\"new\": 1.50") != std::string::npos);
        QVERIFY(again.find("\"qk_only_nodes\": {\"n\": {\"layer\": 1}}") != std::string::npos);
        const GraphDocument second = folder.read(again);
        QVERIFY(sameDocument(first, second));
        QCOMPARE(written(second), again);
    }

    void whatWeComputeRoundTrips()
    {
        AttributionGraph graph = randomGraph(4, 3, 5, 30, 3);
        graph.n_layers = 3;
        graph.prompt.text = "a \"quoted\" prompt";
        graph.prompt.pieces = {"<bos>", "a", "\"", "quoted\n", "é"};
        graph.dictionaryName = "scan";
        for (std::size_t i = 0, feature = 0; i < graph.nodes.size(); ++i)
            if (NodeKey &key = graph.nodes[i].key; key.kind != NodeKind::Error)
                key.feature = static_cast<int>(++feature);
        for (GraphNode &node : graph.nodes)
            if (node.key.kind == NodeKind::Logit)
                node.key.position = TokenPosition(4);
            else if (node.key.kind == NodeKind::Token)
                node.label = graph.prompt.pieces[node.key.position.index()];
        fillInScores(graph);
        const GraphFolder folder;
        const GraphDocument first = folder.read(graphJson(graph, prune(graph, {1, 1}), {"slug", {}, {1, 1}, {}}));
        QCOMPARE(first.graph->edgeCount(), graph.edgeCount());
        QCOMPARE(first.graph->source, graph.source);
        QCOMPARE(first.graph->weight, graph.weight);
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            QVERIFY2(first.graph->nodes[i].key == graph.nodes[i].key, first.records[i].json.c_str());
        QVERIFY(sameDocument(first, folder.read(written(first))));
    }

    void linksMayComeInAnyOrderAndBeforeTheNodes()
    {
        const std::string text = "{\"links\": [" + linkText("1_7_0", "3_5_0", "2") + ", " + linkText("E_9_0", "3_5_0", "1") + ", " +
                                 linkText("E_9_0", "1_7_0", "3") + "], \"nodes\": [" + smallNodes() + "]}";
        const GraphDocument document = GraphFolder().read(text);
        QCOMPARE(document.graph->source, (std::vector<std::int32_t>{0, 0, 1}));
        QCOMPARE(document.graph->weight, (std::vector<float>{3, 1, 2}));
    }

    void nodesAreKnownByTheirIdOrTheirOldId()
    {
        const std::string nodes = nodeText("a", "1", "E", 0, "embedding", ", \"jsNodeId\": \"old a\"") + ", " +
                                  nodeText("b", "1", "1", 0, "logit", ", \"jsNodeId\": \"old b\", \"token_prob\": 1");
        const GraphDocument document = GraphFolder().read(graphText(nodes, linkText("old a", "old b", "4")));
        QCOMPARE(document.graph->weight, (std::vector<float>{4}));
    }

    /// circuit-tracer's error node of layer 1 at position 0 and feature 1 of layer 0 are both "0_1_0".
    void aSharedIdIsTheFeature()
    {
        const std::string nodes = nodeText("0_1_0", "4", "0", 0, "cross layer transcoder") + ", " +
                                  nodeText("0_1_0", "-1", "1", 0, "mlp reconstruction error") + ", " +
                                  nodeText("1_2_0", "8", "1", 0, "cross layer transcoder") + ", " +
                                  nodeText("3_5_0", "5", "3", 0, "logit", ", \"token_prob\": 1");
        const GraphDocument document =
            GraphFolder().read(graphText(nodes, linkText("0_1_0", "1_2_0", "1") + ", " + linkText("0_1_0", "3_5_0", "2")));
        QCOMPARE(document.graph->nodes.size(), 4u);
        QCOMPARE(document.graph->source, (std::vector<std::int32_t>{0, 0}));
        const QString remarks = remarksOf(document);
        QVERIFY2(remarks.startsWith("1 links begin at an id that a feature of layer 0 shares with an error node."), qPrintable(remarks));
    }

    void featureNumbers_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("scan");
        QTest::addColumn<int>("index");
        QTest::newRow("in the id") << "20_15589_4"
                                   << "-5"
                                   << "any" << 15589;
        QTest::newRow("Cantor's") << "x" << QString::number(cantorPair(20, 15589)) << "any" << 15589;
        QTest::newRow("Gemma of June 2025") << "x"
                                            << "2015589"
                                            << "gemma-2-2b" << 15589;
        QTest::newRow("Llama of June 2025") << "x"
                                            << "20015589"
                                            << "llama-3-131k-relu" << 15589;
        QTest::newRow("plain") << "x"
                               << "15589"
                               << "qwen3-4b" << 15589;
        QTest::newRow("with the type in the id") << "20_lor_77_4"
                                                 << "1"
                                                 << "any" << 77;
        QTest::newRow("id of another place") << "19_3_4"
                                             << "15589"
                                             << "any" << 15589;
    }
    void featureNumbers()
    {
        QFETCH(QString, id);
        QFETCH(QString, feature);
        QFETCH(QString, scan);
        QFETCH(int, index);
        const std::string node = nodeText(id.toStdString(), feature.toStdString(), "20", 4, "cross layer transcoder");
        const GraphDocument document = GraphFolder().read(graphText(node, "", "{\"scan\": \"" + scan.toStdString() + "\"}"));
        QCOMPARE(document.graph->nodes.at(0).key.feature, index);
    }

    void cantorsPairsAreExactEverywhere()
    {
        for (const std::int64_t layer : {0, 1, 25, 125, 999})
            for (const std::int64_t feature : {0ll, 1ll, 16383ll, 131071ll, 1ll << 20, (1ll << 31) - 1000}) {
                const auto pair = cantorUnpair(cantorPair(layer, feature));
                QVERIFY(pair && pair->first == layer && pair->second == feature);
            }
        QVERIFY(!cantorUnpair(-1));
        QVERIFY(cantorUnpair(std::numeric_limits<std::int64_t>::max()).has_value());
    }

    void nodesWithoutANameOfTheirOwnGetOne()
    {
        const std::string node = nodeText("a", "3", "2", 0, "cross layer transcoder"), twin = nodeText("b", "3", "2", 0, "lorsa"),
                          nameless = nodeText("c", "null", "2", 0, "unexplored node");
        const GraphDocument document = GraphFolder().read(graphText(node + ", " + twin + ", " + nameless, ""));
        QCOMPARE(document.graph->nodes[0].key.feature, 0);  // 3 is Cantor's number of layer 2, index 0
        QVERIFY(document.graph->nodes[1].key.feature != document.graph->nodes[2].key.feature);
        QVERIFY(remarksOf(document).contains("2 nodes do not say which feature they are"));
    }

    void probabilitiesComeFromLabelsWhereTheyAreMissing()
    {
        const std::string nodes = nodeText("a", "1", "2", 0, "logit", ", \"clerp\": \"Output \\\" Austin\\\" (p=0.750)\"");
        QCOMPARE(GraphFolder().read(graphText(nodes, "")).graph->nodes[0].probability, 0.75f);
        const GraphDocument document =
            GraphFolder().read(graphText(nodeText("a", "1", "2", 0, "logit") + ", " + nodeText("b", "2", "2", 0, "logit"), ""));
        QCOMPARE(document.graph->nodes[1].probability, 0.5f);
        QVERIFY(remarksOf(document).contains("all of them count the same"));
    }

    void aPrunedPartIsWrittenWithItsThresholds()
    {
        const GraphFolder folder;
        GraphDocument document =
            folder.read(graphText(smallNodes() + ", " + nodeText("0_8_0", "44", "0", 0, "cross layer transcoder"), smallLinks()));
        const PruneOptions options{0.9, 0.9};
        notePruning(document, options);
        std::ostringstream text;
        writeGraphJson(document, prunedPart(*document.graph, prune(*document.graph, options)), text);
        const GraphDocument again = folder.read(text.str());
        QCOMPARE(again.graph->nodes.size(), 3u);
        QVERIFY(text.str().find("\"node_threshold\": 0.9") != std::string::npos);
    }

    void aMarkInFrontAndNumbersInQuotesDoNoHarm()
    {
        std::string text = graphText(smallNodes(), smallLinks());
        text.replace(text.find("\"ctx_idx\": 0"), 12, "\"ctx_idx\": \"0\"");
        QCOMPARE(GraphFolder().read("\xEF\xBB\xBF" + text).graph->edgeCount(), 2u);
    }
};

QTEST_APPLESS_MAIN(ReadGraphJsonTest)
#include "read_graph_json_test.moc"
