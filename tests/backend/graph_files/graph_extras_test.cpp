// What else comes with a graph: pins and groups of a view, details of features, tables for other programs; and opening by content.

#include "backend/graph_files/feature_folder.h"
#include "backend/graph_files/graph_tables.h"
#include "backend/graph_files/open_graph.h"
#include "backend/graph_files/saved_view.h"
#include "backend/store/graph_store.h"
#include "tests/backend/formats/zip_maker.h"
#include "tests/backend/graph_files/graph_text.h"
#include "tests/support/error_of.h"

#include <QDir>
#include <QFileInfo>
#include <QXmlStreamReader>
#include <QtTest>

using namespace penfield;

namespace {

const std::string kSmall = PENFIELD_FIXTURES "/graphs_json/small.json";

GraphDocument opened(const std::string &path)
{
    JobContext job;
    return openGraph(path, job);
}

template <class Write>
QString textOf(Write write, const GraphDocument &document)
{
    std::ostringstream text;
    write(document, wholeGraph(*document.graph), text);
    return QString::fromStdString(text.str());
}

}  // namespace

class GraphExtrasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void viewsAreReadInBothForms_data()
    {
        QTest::addColumn<QString>("view");
        QTest::newRow("lists") << "{\"pinnedIds\": [\"1_7_0\", \"gone\"], \"supernodes\": [[\"x\", \"1_7_0\", \"gone\"], [\"empty\", "
                                  "\"gone\"]], \"clickedId\": \"3_5_0\", \"clerps\": [[\"1_7_0\", \"mine\"]]}";
        QTest::newRow("texts")
            << "{\"pinnedIds\": \"1_7_0,gone\", \"supernodes\": \"[[\\\"x\\\",\\\"1_7_0\\\",\\\"gone\\\"],[\\\"empty\\\",\\\"gone\\\"]]\", "
               "\"clickedId\": \"3_5_0\", \"clerps\": \"[[\\\"1_7_0\\\",\\\"mine\\\"]]\"}";
    }
    void viewsAreReadInBothForms()
    {
        QFETCH(QString, view);
        const GraphDocument document = GraphFolder().read(graphText(smallNodes(), smallLinks(), "{}", view.toStdString()));
        const SavedView saved = savedView(document);
        QCOMPARE(saved.pinned, std::vector<NodeIndex>{NodeIndex(1)});
        QCOMPARE(saved.clicked, NodeIndex(2));
        QCOMPARE(saved.groups.size(), 1u);
        QCOMPARE(saved.groups[0].label, std::string("x"));
        QCOMPARE(saved.groups[0].nodes, std::vector<NodeIndex>{NodeIndex(1)});
        QCOMPARE(featureLabels(document).at({LayerIndex(1), FeatureIndex(7)}), std::string("mine"));
    }

    void aFileSaysWhetherItIsPruned()
    {
        const auto isPruned = [](const char *metadata) {
            return savedView(GraphFolder().read(graphText(smallNodes(), smallLinks(), metadata, "{}"))).isPruned;
        };
        QVERIFY(isPruned("{\"slug\": \"a\", \"node_threshold\": 0.8}"));
        QVERIFY(!isPruned("{\"slug\": \"a\", \"node_threshold\": null}"));
        QVERIFY(!isPruned("{}"));
    }

    void viewsThatMakeNoSenseAreIgnored_data()
    {
        QTest::addColumn<QString>("view");
        QTest::newRow("null") << "null";
        QTest::newRow("a text") << "\"x\"";
        QTest::newRow("numbers") << "{\"pinnedIds\": 7, \"supernodes\": 7, \"clickedId\": 7, \"clerps\": 7}";
        QTest::newRow("nulls") << "{\"pinnedIds\": null, \"supernodes\": null, \"clickedId\": null, \"clerps\": null}";
        QTest::newRow("broken texts") << "{\"pinnedIds\": \",,\", \"supernodes\": \"[[\", \"clerps\": \"{\"}";
        QTest::newRow("other lists") << "{\"pinnedIds\": [1], \"supernodes\": [1, [\"x\", 2]], \"clerps\": [[1, 2, 3]]}";
    }
    void viewsThatMakeNoSenseAreIgnored()
    {
        QFETCH(QString, view);
        const GraphDocument document = GraphFolder().read(graphText(smallNodes(), smallLinks(), "{}", view.toStdString()));
        QVERIFY(savedView(document).pinned.empty());
        QVERIFY(savedView(document).groups.empty());
        QCOMPARE(featureLabels(document).size(), 1u);
    }

    void detailsLieBesideTheGraph()
    {
        const GraphDocument document = opened(kSmall);
        const FeatureFolder folder = FeatureFolder::find(kSmall, document);
        QVERIFY(QString::fromStdString(folder.folder()).endsWith("features/tiny"));
        const auto card = folder.card({LayerIndex(1), FeatureIndex(7)});
        QVERIFY(card);
        QCOMPARE(card->label, std::string("by hand"));
        QCOMPARE(card->topExamples.size(), 1u);
        QCOMPARE(card->randomExamples.size(), 1u);
        QCOMPARE(card->topExamples[0].peak, 1);
        QCOMPARE(card->histogramCounts, (std::vector<std::int64_t>{10, 5, 1}));
        QCOMPARE(card->histogramEdges.size(), 4u);
        QCOMPARE(card->promoted.at(0).text, std::string(" Austin"));
        QVERIFY(!folder.card({LayerIndex(0), FeatureIndex(7)}));
    }

    void detailsMayBePacked()
    {
        const GraphFolder folder;
        const std::string path = folder.write(graphText(smallNodes(), smallLinks()));
        QVERIFY(QDir(QFileInfo(QString::fromStdString(path)).path()).mkpath("features"));
        const auto packed = [](const QByteArray &json) {
            QByteArray bytes = formats::deflated(json);  // raw: zlib's frame is a header and a checksum
            const auto sum =
                static_cast<quint32>(adler32(1, reinterpret_cast<const Bytef *>(json.constData()), static_cast<uInt>(json.size())));
            QByteArray bigEndianSum = formats::little(sum);
            std::reverse(bigEndianSum.begin(), bigEndianSum.end());
            return QByteArray("\x78\x9c") + bytes + bigEndianSum;
        };
        const QByteArray detail = packed("{\"examples_quantiles\": [], \"top_logits\": [\"a\", \"b\"]}");
        const QByteArray piece = formats::little(static_cast<quint32>(detail.size())) + detail;
        QByteArray offsets;
        for (int feature = 0; feature <= 8; ++feature)
            offsets += (feature ? ", " : "") + QByteArray::number(feature < 8 ? 0 : piece.size());
        const auto index = [&](const QByteArray &name) {
            return packed("[{\"filename\": \"none\", \"offsets\": []}, {\"filename\": \"" + name + "\", \"offsets\": [" + offsets + "]}]")
                .toStdString();
        };
        folder.write(piece.toStdString(), "features/layer_1.bin");
        folder.write(index("layer_1.bin"), "features/index.json.gz");
        const auto card = FeatureFolder::find(path, opened(path)).card({LayerIndex(1), FeatureIndex(7)});
        QVERIFY(card);
        QCOMPARE(card->promoted.size(), 2u);
        QVERIFY(!FeatureFolder::find(path, opened(path)).card({LayerIndex(1), FeatureIndex(6)}));

        folder.write(piece.left(piece.size() - 1).toStdString(), "features/layer_1.bin");
        QVERIFY(errorOf([&] { FeatureFolder::find(path, opened(path)).card({LayerIndex(1), FeatureIndex(7)}); }).contains("is damaged"));
        folder.write(index("../layer_1.bin"), "features/index.json.gz");
        QVERIFY(errorOf([&] { FeatureFolder::find(path, opened(path)); }).contains("is not a file beside it"));
        folder.write("nonsense", "features/index.json.gz");
        QVERIFY(errorOf([&] { FeatureFolder::find(path, opened(path)); }).contains("is damaged"));
    }

    void aScanCannotLeadElsewhere()
    {
        const GraphFolder folder;
        const std::string path = folder.write(graphText(smallNodes(), smallLinks(), "{\"scan\": \"../../../../../../etc\"}"));
        QVERIFY(FeatureFolder::find(path, opened(path)).folder().empty());
    }

    void aDetailFileThatIsNoneIsTold()
    {
        const GraphFolder folder;
        const std::string path =
            folder.write("{\"examples_quantiles\": [{\"examples\": [{\"tokens\": [\"a\"], \"tokens_acts_list\": []}]}]}", "1.json");
        QVERIFY(errorOf([&] { readFeatureJson(path, {}); }).contains("is not a list as long as"));
    }

    void contentDecidesHowAFileIsOpened()
    {
        const GraphFolder folder;
        const GraphDocument document = opened(kSmall);
        saveGraph(folder.path("any.name"), "x", document);
        QCOMPARE(opened(folder.path("any.name")).graph->weight, document.graph->weight);
        QVERIFY(looksLikeGraph(folder.path("any.name")));
        QVERIFY(looksLikeGraph(kSmall));
        QVERIFY(looksLikeGraph(PENFIELD_FIXTURES "/graph_pt/graph.pt"));
        QCOMPARE(opened(PENFIELD_FIXTURES "/graph_pt/graph.pt").graph->nodes.size(), 14u);
        QVERIFY(!looksLikeGraph(PENFIELD_DEMO "/model/config.json"));
        QVERIFY(!looksLikeGraph(PENFIELD_DEMO "/features.db"));
        QVERIFY(!looksLikeGraph(PENFIELD_DEMO));
        QVERIFY(!looksLikeGraph("/nowhere"));
    }

    void tablesHaveALineForEachNodeAndEdge()
    {
        const GraphDocument document = opened(kSmall);
        const QStringList nodes = textOf(writeNodesCsv, document).split('\n'), edges = textOf(writeEdgesCsv, document).split('\n');
        QCOMPARE(nodes.size(), 1 + 4 + 1);
        QVERIFY2(nodes[3].startsWith("1_7_1,feature,1,1, capital,7,of the file,2.5,"), qPrintable(nodes[3]));
        QCOMPARE(edges, (QStringList{"source,target,weight", "E_9_0,1_7_1,0.25", "E_8_1,1_7_1,0.5", "1_7_1,3_5_1,-1.5", ""}));
    }

    void textsCannotBreakOutOfTheirTable()
    {
        const std::string nasty = "=cmd(\\\"x\\\"), <b>&\\n\\u0001end\\\\";
        const std::string nodes =
            smallNodes() + ", " + nodeText("0_2_0", "1", "0", 0, "cross layer transcoder", ", \"clerp\": \"" + nasty + "\"");
        const GraphDocument document = GraphFolder().read(graphText(nodes, smallLinks()));
        const QString csv = textOf(writeNodesCsv, document), dot = textOf(writeDot, document);
        QVERIFY2(csv.contains("\"'=cmd(\"\"x\"\"), <b>&\n"), qPrintable(csv));
        QVERIFY2(dot.contains("=cmd(\\\"x\\\"), <b>&\\n"), qPrintable(dot));
        QXmlStreamReader xml(textOf(writeGraphMl, document));
        int seenNodes = 0, seenEdges = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            seenNodes += xml.isStartElement() && xml.name() == QLatin1String("node");
            seenEdges += xml.isStartElement() && xml.name() == QLatin1String("edge");
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(seenNodes, 4);
        QCOMPARE(seenEdges, 2);
    }
};

QTEST_APPLESS_MAIN(GraphExtrasTest)
#include "graph_extras_test.moc"
