// Graph files, read back with Qt's parser.

#include "backend/graph/graph_builder.h"
#include "backend/graph/json_writer.h"
#include "backend/graph_files/graph_json.h"
#include "tests/support/small_graphs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace penfield;

namespace {

QJsonObject parsed(const std::string &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

AttributionGraph scoredGraph()
{
    AttributionGraph graph = randomGraph(4, 3, 5, 30, 1);
    graph.n_layers = 3;
    graph.prompt.text = "a \"quoted\" prompt";
    graph.prompt.pieces = {"<bos>", "a", "\"", "quoted\n", "é"};
    fillInScores(graph);
    return graph;
}

QJsonObject fileOf(const AttributionGraph &graph, const PruneOptions &options = {})
{
    GraphFileSettings settings;
    settings.slug = "test";
    settings.prune = options;
    settings.label = [](FeatureId id) { return "label " + std::to_string(id.feature.value); };
    return parsed(graphJson(graph, prune(graph, options), settings));
}

QStringList idsOf(const QJsonObject &file)
{
    QStringList ids;
    for (const QJsonValue &node : file["nodes"].toArray())
        ids << node["node_id"].toString();
    return ids;
}

}  // namespace

class GraphJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileHasWhatTheSchemaRequires()
    {
        const QJsonObject file = fileOf(scoredGraph());
        for (const char *key : {"metadata", "qParams", "nodes", "links"})
            QVERIFY(file.contains(key));
        const QJsonObject metadata = file["metadata"].toObject();
        for (const char *key : {"slug", "scan", "prompt_tokens", "prompt"})
            QVERIFY(metadata.contains(key));
        QCOMPARE(metadata["schema_version"].toInt(), 1);
        QCOMPARE(metadata["prompt"].toString(), QString("a \"quoted\" prompt"));
        QCOMPARE(metadata["prompt_tokens"].toArray().at(4).toString(), QString("é"));
        for (const QJsonValue &node : file["nodes"].toArray())
            for (const char *key : {"node_id", "feature", "layer", "ctx_idx", "feature_type", "jsNodeId", "clerp"})
                QVERIFY(node.toObject().contains(key));
        QVERIFY(!file["links"].toArray().isEmpty());
        for (const QJsonValue &link : file["links"].toArray())
            QVERIFY(link["source"].isString() && link["target"].isString() && link["weight"].isDouble());
    }

    void idsAreUniqueAndLinksEndAtThem()
    {
        const QJsonObject file = fileOf(scoredGraph());
        const QStringList ids = idsOf(file);
        const QSet<QString> unique(ids.begin(), ids.end());
        QCOMPARE(unique.size(), ids.size());
        QVERIFY(!file["links"].toArray().isEmpty());
        for (const QJsonValue &link : file["links"].toArray())
            QVERIFY(unique.contains(link["source"].toString()) && unique.contains(link["target"].toString()));
    }

    void nodesAreNamedAsCircuitTracerNamesThem()
    {
        const AttributionGraph graph = graphOf({featureNode(1, 2, 7), errorNode(0, 1), tokenNode(0, "the"), logitNode(0.625f, "Austin")},
                                               {{0, 1, 2}, {0, 2, 1}, {3, 0, 4}, {3, 2, 1}});
        const QJsonArray nodes = fileOf(graph, {1, 1})["nodes"].toArray();
        QCOMPARE(nodes.size(), 4);
        QCOMPARE(nodes[0]["node_id"].toString(), QString("1_7_2"));
        QCOMPARE(nodes[0]["feature"].toInt(), 8 * 9 / 2 + 7);  // Cantor
        QCOMPARE(nodes[0]["clerp"].toString(), QString("label 7"));
        QCOMPARE(nodes[1]["node_id"].toString(), QString("0_0_1"));
        QCOMPARE(nodes[1]["feature_type"].toString(), QString("mlp reconstruction error"));
        QCOMPARE(nodes[2]["layer"].toString(), QString("E"));
        QCOMPARE(nodes[3]["clerp"].toString(), QString("Output \"Austin\" (p=0.625)"));
        QCOMPARE(nodes[3]["is_target_logit"].toBool(), true);
        QVERIFY(nodes[3]["influence"].isNull());
    }

    void errorNodeDoesNotTakeTheIdOfAFeature()
    {
        // Feature 1 of layer 0 and the error of layer 1, both at position 2: circuit-tracer calls both "0_1_2".
        const AttributionGraph graph =
            graphOf({featureNode(0, 2, 1), errorNode(1, 2), tokenNode(2), logitNode(1)}, {{0, 2, 1}, {3, 0, 1}, {3, 1, 1}});
        const QStringList ids = idsOf(fileOf(graph, {1, 1}));
        QCOMPARE(ids.count("0_1_2"), 1);
        QVERIFY(ids.contains("1_error_2"));
    }

    void onlyKeptNodesAndEdgesAreWritten()
    {
        const AttributionGraph graph = scoredGraph();
        const PruneOptions options{0.5, 0.6};
        const PruneResult pruned = prune(graph, options);
        const QJsonObject file = fileOf(graph, options);
        QCOMPARE(file["links"].toArray().size(), std::count(pruned.keepEdge.begin(), pruned.keepEdge.end(), true));
        QVERIFY(file["nodes"].toArray().size() < fileOf(graph, {1, 1})["nodes"].toArray().size());
        int tokensAndLogits = 0;
        for (const QJsonValue &node : file["nodes"].toArray())
            tokensAndLogits += node["feature_type"] == "embedding" || node["feature_type"] == "logit";
        QCOMPARE(tokensAndLogits, 5 + 1);
    }

    void weightsKeepTheirSignAndEveryDigit()
    {
        const AttributionGraph graph = graphOf({tokenNode(0), logitNode(1)}, {{1, 0, -0.1f}});
        const QJsonArray links = fileOf(graph, {1, 1})["links"].toArray();
        QCOMPARE(static_cast<float>(links[0]["weight"].toDouble()), -0.1f);
    }

    void slugsAreSafe_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("slug");
        QTest::newRow("words") << "The capital of Texas"
                               << "the-capital-of-texas";
        QTest::newRow("signs") << "  what? (no!)"
                               << "what-no";
        QTest::newRow("path") << "../../etc/passwd"
                              << "etc-passwd";
        QTest::newRow("nothing usable") << "你好"
                                        << "graph";
        QTest::newRow("long") << QString(200, 'a') << QString(60, 'a');
    }
    void slugsAreSafe()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, slug);
        QCOMPARE(QString::fromStdString(slugOf(prompt.toStdString())), slug);
    }

    void writerEscapesEverythingThatMustBe()
    {
        JsonWriter json;
        json.beginObject().field("a\"b", std::string("\\ \n \t \x01 é 😀 end"));
        json.endObject();
        QCOMPARE(parsed(json.text())["a\"b"].toString(), QString::fromUtf8("\\ \n \t \x01 é 😀 end"));
    }

    void writerReplacesBytesThatAreNotUtf8()
    {
        for (const std::string bad : {"\xff", "\xc3", "\xe2\x82", "\xc0\x80", "\xed\xa0\x80", "\xf5\x80\x80\x80"}) {
            JsonWriter json;
            json.beginArray().value("x" + bad + "y").endArray();
            const QJsonArray array = QJsonDocument::fromJson(QByteArray::fromStdString(json.text())).array();
            QCOMPARE(array.size(), 1);
            QVERIFY(array[0].toString().startsWith(QString("x") + QChar(0xfffd)));
            QVERIFY(array[0].toString().endsWith('y'));
        }
    }

    void writerHasNoNumberForWhatIsNotFinite()
    {
        JsonWriter json;
        json.beginArray().value(std::nan("")).value(std::numeric_limits<double>::infinity()).value(1e-300).value(true).value(-3).endArray();
        QCOMPARE(json.text(), std::string("[null, null, 1e-300, true, -3]"));
    }

    void writerNests()
    {
        JsonWriter json;
        json.beginObject().key("a").beginArray().beginObject().endObject().value(1).endArray().field("b", "c").endObject();
        QCOMPARE(json.text(), std::string("{\"a\": [{}, 1], \"b\": \"c\"}"));
    }
};

QTEST_APPLESS_MAIN(GraphJsonTest)
#include "graph_json_test.moc"
