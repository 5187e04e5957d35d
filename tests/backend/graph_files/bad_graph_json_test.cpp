// What is no graph is refused with a sentence; what is odd but can be read is opened with a remark.

#include "tests/backend/graph_files/graph_text.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;

class BadGraphJsonTest : public QObject {
    Q_OBJECT

    static QString remarkOf(const std::string &text)
    {
        const GraphDocument document = GraphFolder().read(text);
        return document.remarks.empty() ? QString()
                                        : QString::fromStdString(fillIn(document.remarks[0].sentence, document.remarks[0].arguments));
    }

    static std::string replaced(std::string text, const std::string &what, const std::string &by)
    {
        return text.replace(text.find(what), what.size(), by);
    }

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const std::string good = graphText(smallNodes(), smallLinks());
        const auto row = [](const char *name, const std::string &text, const char *says) {
            QTest::newRow(name) << QByteArray(text.data(), static_cast<qsizetype>(text.size())) << QString(says);
        };
        row("nothing", "", "is empty");
        row("blanks", "  \n", "ends in the middle");
        row("no JSON", "hello", "is not correct JSON");
        row("cut short", good.substr(0, good.size() / 2), "ends in the middle");
        row("cut at the last brace", good.substr(0, good.size() - 1), "ends in the middle");
        row("something behind", good + "{}", "goes on behind the end");
        row("a NUL inside", good + std::string(1, '\0') + "x", "goes on behind the end");
        row("not UTF-8", replaced(good, "a label", "a \xff label"), "is not UTF-8");
        row("half a surrogate", replaced(good, "a label", "\\ud800"), "is not correct JSON");
        row("control character", replaced(good, "a label", "a\nlabel"), "is not correct JSON");
        row("comma too many", replaced(good, "}], \"links\"", "},], \"links\""), "is not correct JSON");
        row("weight too large for any number", graphText(smallNodes(), linkText("E_9_0", "1_7_0", "1e999")), "is not correct JSON");
        row("a list", "[]", "does not hold an object");
        row("a number", "7", "does not hold an object");
        row("an empty object", "{}", "has no \"nodes\"");
        row("no links", "{\"nodes\": []}", "has no \"links\"");
        row("nodes twice", "{\"nodes\": [], \"nodes\": [], \"links\": []}", "has \"nodes\" twice");
        row("nodes not a list", "{\"nodes\": {}, \"links\": []}", "\"nodes\" is not a list");
        row("nodes a text", "{\"nodes\": \"x\", \"links\": []}", "\"nodes\" is not a list");
        row("a node that is none", graphText("7", ""), "a node is not an object");
        row("a node that is a list", graphText("[]", ""), "a node is not an object");
        row("a node without an id", graphText("{\"ctx_idx\": 0}", ""), "has no \"node_id\"");
        row("a node without a place", graphText("{\"node_id\": \"a\", \"layer\": \"1\"}", ""), "has no position");
        row("a place before the first", graphText(nodeText("a", "1", "1", -1, "logit"), ""), "has no position");
        row("a place beyond all", graphText(nodeText("a", "1", "1", 99999999, "logit"), ""), "has no position");
        row("a layer that is none", graphText(nodeText("a", "1", "x", 1, "cross layer transcoder"), ""), "is in layer \"x\"");
        row("a layer beyond all", graphText(nodeText("a", "1", "123456", 1, "cross layer transcoder"), ""), "is in layer \"123456\"");
        row("a place of another type", replaced(good, "\"ctx_idx\": 0", "\"ctx_idx\": [0]"), "\"ctx_idx\" of node E_9_0 is not");
        row("a place in between", replaced(good, "\"ctx_idx\": 0", "\"ctx_idx\": 0.5"), "is not a whole number");
        row("a label that is a number", replaced(good, "\"clerp\": \"a label\"", "\"clerp\": 7"), "is not a text in quotes");
        row("an activation that is no number", replaced(good, "2.5", "NaN"), "is not a number");
        row("links not a list", "{\"nodes\": [], \"links\": {}}", "\"links\" is not a list");
        row("a link that is none", graphText(smallNodes(), "7"), "a link is not an object");
        row("an end of another type", graphText(smallNodes(), "{\"source\": {}}"), "does not have the ids");
        row("a weight of another type", graphText(smallNodes(), linkText("E_9_0", "1_7_0", "\"x\"")), "does not have the ids");
        row("a cycle", graphText(smallNodes(), smallLinks() + ", " + linkText("3_5_0", "1_7_0", "1")), "has a cycle");
        row("a prompt without an end",
            graphText(
                smallNodes(), smallLinks(),
                "{\"prompt_tokens\": [" +
                    [] {
                        std::string tokens = "\"a\"";
                        for (int i = 0; i < 40'000; ++i)
                            tokens += ", \"a\"";
                        return tokens;
                    }() +
                    "]}"),
            "has a prompt of 40001 tokens");
        row("deep nesting", "{\"metadata\": " + std::string(1000, '[') + std::string(1000, ']') + "}", "nests its JSON");
        row("nesting without an end", "{\"metadata\": " + std::string(1000000, '['), "nests its JSON");
        row("nesting in a node", graphText("{\"x\": " + std::string(100000, '[') + "}", ""), "nests its JSON");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const QString error = errorOf([&] { GraphFolder().read(text.toStdString()); });
        QVERIFY2(error.contains(says), qPrintable(error));
    }

    void openedWithARemark_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const std::string &text, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString(says);
        };
        row("a link to nowhere", graphText(smallNodes(), linkText("E_9_0", "9_9_9", "1")),
            "1 links lead to a node that is not in the file (the first: \"9_9_9\")");
        row("a link without ends", graphText(smallNodes(), "{}"), "1 links lead to a node that is not in the file");
        row("a weight that is not a number", graphText(smallNodes(), linkText("E_9_0", "1_7_0", "NaN")), "1 links have no weight");
        row("a weight beyond float", graphText(smallNodes(), linkText("E_9_0", "1_7_0", "-1e200")), "1 links have no weight");
        row("a weight that is null", graphText(smallNodes(), linkText("E_9_0", "1_7_0", "null")), "1 links have no weight");
        row("infinity", graphText(smallNodes(), linkText("E_9_0", "1_7_0", "-Infinity")), "1 links have no weight");
        row("a link to itself", graphText(smallNodes(), linkText("1_7_0", "1_7_0", "1")), "1 links lead from a node to itself");
        row("a link twice", graphText(smallNodes(), smallLinks() + ", " + smallLinks()), "2 links are there more than once");
        row("an id twice", graphText(smallNodes() + ", " + smallNodes(), smallLinks()),
            "The id E_9_0 belongs to several nodes; only the first of each id is shown (3 left out).");
        row("a type of its own", graphText(smallNodes() + ", " + nodeText("a", "1", "0", 0, "hologram"), smallLinks()),
            "1 nodes are of a type that Penfield does not know (\"hologram\")");
        row("no answers", graphText(nodeText("a", "1", "0", 0, "cross layer transcoder"), ""), "The graph has no answers");
        row("nothing at all", graphText("", ""), "The graph has no answers");
    }
    void openedWithARemark()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const QString remark = remarkOf(text.toStdString());
        QVERIFY2(remark.startsWith(says), qPrintable(remark));
    }

    void weightsOfTwinsAreAddedUp()
    {
        const GraphDocument document =
            GraphFolder().read(graphText(smallNodes(), smallLinks() + ", " + smallLinks() + ", " + linkText("E_9_0", "3_5_0", "1")));
        QCOMPARE(document.graph->weight, (std::vector<float>{0.5f, 1, -3}));
        QCOMPARE(document.graph->rowStart, (std::vector<std::int64_t>{0, 0, 1, 3}));
    }

    void aTextWithoutAnEndIsRefusedBeforeItFillsTheMemory()
    {
        const GraphFolder folder;
        {
            std::ofstream file(folder.path(), std::ios::binary);
            file << "{\"metadata\": \"";
            const std::string piece(1 << 20, 'x');
            for (int i = 0; i < 200; ++i)
                file << piece;
        }
        JobContext job;
        const QString error = errorOf([&] { readGraphJson(folder.path(), job); });
        QVERIFY2(error.contains("has a text of more than 64 MB"), qPrintable(error));
    }

    void foldersAndPipesAreNoGraphs()
    {
        const GraphFolder folder;
        JobContext job;
        QVERIFY(errorOf([&] { readGraphJson(folder.path(""), job); }).contains("is a folder"));
        QVERIFY(errorOf([&] { readGraphJson(folder.path("none.json"), job); }).contains("is not there"));
    }

    void readingCanBeStopped()
    {
        const GraphFolder folder;
        const std::string path = folder.write(graphText(smallNodes(), smallLinks()));
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token(), {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, readGraphJson(path, job));
    }
};

QTEST_APPLESS_MAIN(BadGraphJsonTest)
#include "bad_graph_json_test.moc"
