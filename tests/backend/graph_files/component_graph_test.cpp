// Graphs of components in files: what Neuronpedia's schema has no word for comes back, too.

#include "backend/graph/graph_builder.h"
#include "backend/graph_files/graph_tables.h"
#include "tests/backend/graph_files/graph_text.h"
#include "tests/support/small_graphs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace penfield;

namespace {

AttributionGraph scoredGraph()
{
    AttributionGraph graph = componentGraph();
    fillInScores(graph);
    return graph;
}

GraphDocument documentOf(const AttributionGraph &graph)
{
    return describeGraph(std::make_shared<AttributionGraph>(graph), prune(graph, {1, 1}), {"test", {}, {1, 1}, {}});
}

std::string wholeText(const GraphDocument &document)
{
    std::ostringstream text;
    writeGraphJson(document, wholeGraph(*document.graph), text);
    return text.str();
}

template <class Write>
QString written(const GraphDocument &document, Write write)
{
    std::ostringstream text;
    write(document, wholeGraph(*document.graph), text);
    return QString::fromStdString(text.str());
}

}  // namespace

class ComponentGraphTest : public QObject {
    Q_OBJECT

    GraphFolder m_folder;

private Q_SLOTS:
    void whatIsWrittenComesBack()
    {
        const AttributionGraph graph = scoredGraph();
        const GraphDocument document = m_folder.read(wholeText(documentOf(graph)));
        const AttributionGraph &read = *document.graph;
        QVERIFY(document.remarks.empty());
        QCOMPARE(read.nodes.size(), graph.nodes.size());
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            QVERIFY2(read.nodes[i].key == graph.nodes[i].key, std::to_string(i).c_str());
        QCOMPARE(read.nodes.back().label, graph.nodes.back().label);
        QCOMPARE(read.n_layers, 2);
        QCOMPARE(read.rowStart, graph.rowStart);
        QCOMPARE(read.source, graph.source);
        QCOMPARE(read.weight, graph.weight);
        QVERIFY(read.components.has_value());
        QVERIFY(read.components->inputs == graph.components->inputs);
        QCOMPARE(read.components->counterfactual.text, graph.components->counterfactual.text);
        QCOMPARE(read.components->counterfactual.pieces, graph.components->counterfactual.pieces);
        QCOMPARE(read.components->steps, 10);
        QCOMPARE(read.components->measure, 8.5);
        QCOMPARE(read.components->counterfactualMeasure, -8.25);
    }

    void writingWhatWasReadGivesTheSameFile()
    {
        const std::string text = wholeText(documentOf(scoredGraph()));
        QCOMPARE(wholeText(m_folder.read(text)), text);
    }

    void fileHasWhatTheSchemaRequires()
    {
        const QJsonObject file = QJsonDocument::fromJson(QByteArray::fromStdString(wholeText(documentOf(scoredGraph())))).object();
        QCOMPARE(file["nodes"].toArray().size(), 8);
        QSet<QString> ids;
        for (const QJsonValue &node : file["nodes"].toArray()) {
            for (const char *key : {"node_id", "layer", "feature_type", "jsNodeId", "clerp"})
                QVERIFY(node[key].isString());
            QVERIFY(node["feature"].isDouble() && node["ctx_idx"].isDouble() && node["ctx_idx"].toInt() >= 0);
            ids << node["node_id"].toString();
        }
        QVERIFY(ids.contains("input") && ids.contains("a1.h0") && ids.contains("m1"));
    }

    void partsInOtherLinksAreNotTakenForAHeads()
    {
        const std::string more = "\"weight\": -1.5, \"key\": 3";
        std::string links = smallLinks();
        links.replace(links.find("\"weight\": -1.5"), 14, more);
        QVERIFY(!m_folder.read(graphText(smallNodes(), links)).graph->components);
    }

    void nodesWithoutFactsAreStillComponents()
    {
        const std::string nodes = nodeText("input", "-1", "E", 0, "input") + ", " + nodeText("a0.h3", "3", "0", 0, "attention head") +
                                  ", " + nodeText("2_5_0", "5", "2", 0, "logit", ", \"token_prob\": 1");
        const GraphDocument document = m_folder.read(
            graphText(nodes, linkText("input", "a0.h3", "0.5") + ", " + linkText("a0.h3", "2_5_0", "1"), "{\"component_graph\": [1, 2]}"));
        QVERIFY(document.graph->components.has_value());
        QCOMPARE(document.graph->components->inputs.size(), std::size_t(2));
        QVERIFY(document.graph->nodes[1].key == (NodeKey{NodeKind::Head, LayerIndex(0), {}, 3}));
    }

    void headsInALayerThatNoGraphHasAreRefused()
    {
        const std::string nodes = nodeText("a0.h3", "3", "-4", 0, "attention head");
        QVERIFY_EXCEPTION_THROWN(m_folder.read(graphText(nodes, "")), Error);
    }

    void tablesNameComponentsAndTheirParts()
    {
        const GraphDocument document = documentOf(scoredGraph());
        const QString edges = written(document, writeEdgesCsv), nodes = written(document, writeNodesCsv), dot = written(document, writeDot);
        QVERIFY2(edges.startsWith("source,target,weight,query,key,value\n"), qPrintable(edges));
        QVERIFY2(edges.contains("a0.h1,a1.h0,-0.125,0.125,-0.25,0\n"), qPrintable(edges));
        QVERIFY2(edges.contains("a0.h1,m0,0.5,,,\n"), qPrintable(edges));
        QVERIFY2(nodes.contains("a1.h0,head,1,,,0,L1 H0,"), qPrintable(nodes));
        QVERIFY2(dot.contains("\"m0\" [label=\"MLP 0\", shape=box]"), qPrintable(dot));
        QVERIFY(written(document, writeGraphMl).contains("<data key=\"kind\">mlp</data>"));
    }
};

QTEST_APPLESS_MAIN(ComponentGraphTest)
#include "component_graph_test.moc"
