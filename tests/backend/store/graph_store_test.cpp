// Graphs in SQLite files: what is saved comes back, and no changed byte goes unseen.

#include "backend/store/foreign_database.h"
#include "backend/store/graph_schema.h"
#include "backend/store/graph_store.h"
#include "tests/support/error_of.h"
#include "tests/support/small_graphs.h"

#include <SQLiteCpp/Database.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace penfield;

namespace {

GraphDocument sample(std::uint32_t seed = 4)
{
    auto graph = std::make_shared<AttributionGraph>(randomGraph(seed, 4, 6, 200, 3));
    graph->n_layers = 4;
    graph->prompt = {"a prompt", {}, {"<bos>", "a", " b", "c", "d", "e"}, true, {"b"}, {{0, 0}, {0, 1}, {1, 8}}};
    for (int i = 0; i < 6; ++i)
        graph->prompt.tokens.emplace_back(i * 7 - 1);
    graph->replacementScore = 0.25;
    graph->completenessScore = 0.75;
    graph->modelName = "model";
    graph->dictionaryHash = "hash";
    GraphDocument document;
    for (std::size_t i = 0; i < graph->nodes.size(); ++i) {
        graph->nodes[i].influence = static_cast<float>(i) / 7;
        document.records.push_back({"id" + std::to_string(i), i % 2 ? "" : "label", "{\"a\": " + std::to_string(i) + "}"});
    }
    document.metadata = {{"slug", "\"s\""}, {"x", "[1, 2]"}};
    document.view = {{"pinnedIds", "[]"}};
    document.others = {{"qk_only_nodes", "{}"}};
    document.remarks = {{"%1 links are odd.", {"3"}}};
    document.graph = std::move(graph);
    return document;
}

void compare(const GraphDocument &a, const GraphDocument &b)
{
    QCOMPARE(b.graph->nodes.size(), a.graph->nodes.size());
    for (std::size_t i = 0; i < a.graph->nodes.size(); ++i) {
        const GraphNode &x = a.graph->nodes[i], &y = b.graph->nodes[i];
        QVERIFY(x.key == y.key && x.activation == y.activation && x.influence == y.influence && x.probability == y.probability &&
                x.label == y.label);
    }
    QCOMPARE(b.graph->rowStart, a.graph->rowStart);
    QCOMPARE(b.graph->source, a.graph->source);
    QCOMPARE(b.graph->weight, a.graph->weight);
    QCOMPARE(b.graph->prompt.text, a.graph->prompt.text);
    QCOMPARE(b.graph->prompt.tokens, a.graph->prompt.tokens);
    QCOMPARE(b.graph->prompt.pieces, a.graph->prompt.pieces);
    QCOMPARE(b.graph->prompt.unknownWords, a.graph->prompt.unknownWords);
    QVERIFY(b.graph->prompt.spans == a.graph->prompt.spans);
    QCOMPARE(b.graph->prompt.bosPrepended, a.graph->prompt.bosPrepended);
    QCOMPARE(b.graph->n_layers, a.graph->n_layers);
    QCOMPARE(b.graph->replacementScore, a.graph->replacementScore);
    QCOMPARE(b.graph->completenessScore, a.graph->completenessScore);
    QCOMPARE(b.graph->modelName, a.graph->modelName);
    QCOMPARE(b.graph->dictionaryHash, a.graph->dictionaryHash);
    QVERIFY(a.records == b.records && a.metadata == b.metadata && a.view == b.view && a.others == b.others && a.remarks == b.remarks);
}

}  // namespace

class GraphStoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char *name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

private Q_SLOTS:
    void whatIsSavedComesBack()
    {
        const GraphDocument document = sample();
        saveGraph(path("a.penfield-graph"), "a", document);
        compare(document, openSavedGraph(path("a.penfield-graph")));
    }

    void manyBlocksComeBackInOrder()
    {
        GraphDocument document = sample();
        auto graph = std::make_shared<AttributionGraph>(*document.graph);
        const std::size_t old = graph->nodes.size(), nodes = 2 * graph_schema::nodesPerBlock + 5, edges = graph_schema::edgesPerBlock + 17;
        for (std::size_t i = old; i < nodes; ++i) {
            graph->nodes.push_back(featureNode(3, 5, static_cast<int>(1000 + i)));
            document.records.push_back({"n" + std::to_string(i), {}, "{}"});
        }
        graph->source.clear();
        graph->weight.clear();
        for (std::size_t e = 0; e < edges; ++e) {
            graph->source.push_back(static_cast<std::int32_t>(e % nodes));
            graph->weight.push_back(static_cast<float>(e));
        }
        graph->rowStart.assign(nodes, 0);
        graph->rowStart.push_back(static_cast<std::int64_t>(edges));
        document.graph = graph;
        saveGraph(path("blocks"), "", document);
        compare(document, openSavedGraph(path("blocks")));
    }

    void severalGraphsLiveInOneFile()
    {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        GraphStore store(database, "session");
        store.createTables();
        const GraphDocument first = sample(1), second = sample(2);
        const std::int64_t a = store.save("first", first), b = store.save("second", second);
        QCOMPARE(store.list().size(), 2u);
        QCOMPARE(store.list()[1].name, std::string("second"));
        QCOMPARE(store.list()[1].edges, second.graph->edgeCount());
        compare(second, store.load(b));
        store.remove(b);
        QCOMPARE(store.list().size(), 1u);
        compare(first, store.load(a));
        QVERIFY(errorOf([&] { store.load(b); }).contains("is damaged"));
    }

    void anyFlippedBitIsNoticed()
    {
        const GraphDocument document = sample();
        saveGraph(path("whole"), "a", document);
        QFile whole(QString::fromStdString(path("whole")));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        std::mt19937 random(3);
        int noticed = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = bytes;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << random() % 8));
            QFile file(QString::fromStdString(path("damaged")));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(damaged);
            file.close();
            GraphDocument read = document;
            noticed += !errorOf([&] { read = openSavedGraph(path("damaged")); }).isEmpty();
            compare(document, read);
        }
        QVERIFY(noticed > 0);
    }

    void aGraphOfComponentsComesBack()
    {
        GraphDocument document;
        document.graph = std::make_shared<AttributionGraph>(componentGraph());
        document.records.resize(document.graph->nodes.size());
        saveGraph(path("components"), "a", document);
        const GraphDocument read = openSavedGraph(path("components"));
        compare(document, read);
        const ComponentFacts &facts = *document.graph->components;
        QVERIFY(read.graph->components.has_value());
        QVERIFY(read.graph->components->inputs == facts.inputs);
        QCOMPARE(read.graph->components->counterfactual.text, facts.counterfactual.text);
        QCOMPARE(read.graph->components->counterfactual.tokens, facts.counterfactual.tokens);
        QCOMPARE(read.graph->components->steps, facts.steps);
        QCOMPARE(read.graph->components->measure, facts.measure);
        QCOMPARE(read.graph->components->counterfactualMeasure, facts.counterfactualMeasure);
    }

    void partsOfEdgesThatAreNotThereAreRefused()
    {
        auto graph = std::make_shared<AttributionGraph>(componentGraph());
        graph->components->inputs.emplace_back();
        GraphDocument document;
        document.records.resize(graph->nodes.size());
        document.graph = graph;
        saveGraph(path("parts"), "a", document);
        QVERIFY(errorOf([&] { openSavedGraph(path("parts")); }).contains("is damaged"));
    }

    void aFileThatIsCutOffIsRefused()
    {
        saveGraph(path("cut"), "a", sample());
        QFile file(QString::fromStdString(path("cut")));
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(errorOf([&] { openSavedGraph(path("cut")); }).contains("is cut off"));
    }

    void impossibleRecordsAreRefusedAlthoughTheirChecksumHolds()
    {
        GraphDocument document = sample();
        auto graph = std::make_shared<AttributionGraph>(*document.graph);
        graph->source.back() = 1'000'000;
        document.graph = graph;
        saveGraph(path("source"), "a", document);
        QVERIFY(errorOf([&] { openSavedGraph(path("source")); }).contains("is damaged"));
    }
};

QTEST_APPLESS_MAIN(GraphStoreTest)
#include "graph_store_test.moc"
