// circuit-tracer's own files, as its to_pt wrote them (tests/reference/graph_pt.py), and files that only look like them.

#include "backend/graph_files/read_graph_pt.h"
#include "tests/backend/graph_files/graph_text.h"
#include "tests/backend/graph_files/pt_maker.h"
#include "tests/support/error_of.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace penfield;

namespace {

QString fixture(const char *name)
{
    return QStringLiteral(PENFIELD_FIXTURES "/graph_pt/") + QLatin1String(name);
}

GraphDocument readFixture(const char *name)
{
    JobContext job;
    return readGraphPt(fixture(name).toStdString(), job);
}

/// matrix[target][source], as the script drew it.
QJsonArray matrix()
{
    QFile file(fixture("matrix.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

const QByteArray kFloats(4 * 64, '\0');

/// A graph of one feature, one layer, one position and one answer, but for what a row changes.
struct Parts {
    QByteArray tokens = pickleTensor("LongStorage", "0", 0, {1}, {1});
    QByteArray active = pickleTensor("LongStorage", "0", 0, {1, 3}, {3, 1});
    QByteArray values = pickleTensor("FloatStorage", "1", 0, {1}, {1});
    QByteArray matrix = pickleTensor("FloatStorage", "1", 0, {4, 4}, {4, 1});
    QByteArray probabilities = pickleTensor("FloatStorage", "1", 0, {1}, {1});
    QByteArray answers = pickleTensor("LongStorage", "0", 0, {1}, {1});

    QByteArray archive() const
    {
        return torchArchive(pickled("}(" + pickleText("input_tokens") + tokens + pickleText("active_features") + active +
                                    pickleText("activation_values") + values + pickleText("adjacency_matrix") + matrix +
                                    pickleText("logit_probabilities") + probabilities + pickleText("logit_tokens") + answers + "u"),
                            {{"g/data/0", QByteArray(8 * 8, '\0')}, {"g/data/1", kFloats}});
    }
};

}  // namespace

class ReadGraphPtTest : public QObject {
    Q_OBJECT

    static QString errorFor(const QByteArray &bytes)
    {
        const GraphFolder folder;
        const std::string path = folder.write(bytes.toStdString(), "graph.pt");
        JobContext job;
        return errorOf([&] { readGraphPt(path, job); });
    }

private Q_SLOTS:
    void theReferencesFileIsReadWhole_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QString>("scan");
        QTest::newRow("newest") << QByteArray("graph.pt") << QStringList{" Austin", " Dallas"} << "tiny-transcoders";
        QTest::newRow("first, transposed") << QByteArray("graph_first_version.pt") << QStringList{"#17", "#18"} << "custom";
    }
    void theReferencesFileIsReadWhole()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, answers);
        QFETCH(QString, scan);
        const GraphDocument document = readFixture(file.constData());
        const AttributionGraph &graph = *document.graph;
        QCOMPARE(graph.nodes.size(), std::size_t(3 + 6 + 3 + 2));
        QCOMPARE(graph.n_layers, 2);
        QCOMPARE(graph.prompt.text, std::string("the capital of"));
        QCOMPARE(graph.prompt.tokens, (std::vector<TokenId>{TokenId(2), TokenId(40), TokenId(41)}));
        QCOMPARE(graph.nodes[2].key, (NodeKey{NodeKind::Feature, LayerIndex(1), TokenPosition(2), 70000}));
        QCOMPARE(graph.nodes[1].activation, 3.5f);  // of active feature 2, not of selected feature 1 … 2.5
        QCOMPARE(graph.nodes[4].key, (NodeKey{NodeKind::Error, LayerIndex(0), TokenPosition(1), -1}));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(QString::fromStdString(graph.nodes[static_cast<std::size_t>(12 + i)].label), answers[i]);
        QCOMPARE(graph.nodes[12].key.feature, 17);
        QCOMPARE(graph.nodes[13].probability, 0.125f);
        QCOMPARE(QString::fromStdString(graph.dictionaryName), scan);
        const QJsonArray expected = matrix();
        std::size_t edge = 0;
        for (int t = 0; t < 14; ++t)
            for (int s = 0; s < 14; ++s) {
                const auto weight = static_cast<float>(expected[t].toArray()[s].toDouble());
                if (weight == 0)
                    continue;
                QCOMPARE(graph.source.at(edge), s);
                QCOMPARE(graph.weight.at(edge++), weight);
            }
        QCOMPARE(graph.edgeCount(), edge);
    }

    void itCanBeWrittenAsJson()
    {
        const GraphDocument document = readFixture("graph.pt");
        const GraphDocument again = GraphFolder().read(written(document));
        QCOMPARE(again.graph->weight, document.graph->weight);
        QCOMPARE(again.graph->nodes.size(), document.graph->nodes.size());
        for (std::size_t i = 0; i < again.graph->nodes.size(); ++i)
            QVERIFY(again.graph->nodes[i].key == document.graph->nodes[i].key);
    }

    void theTestsOwnArchiveIsAGraph() { QCOMPARE(errorFor(Parts().archive()), QString()); }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) { QTest::newRow(name) << bytes << QString(says); };
        const auto hostile = [&](const char *name, const QByteArray &pickle, const char *says) { row(name, torchArchive(pickle), says); };
        row("nothing", "", "is empty");
        row("no archive", "PK nonsense", "is not a complete zip archive");
        row("cut off", Parts().archive().left(400), "is not a complete zip archive");
        row("another archive", formats::zip({{"a.npy", "x"}}), "no data.pkl");
        row("a path that leads out", formats::zip({{"g/../../data.pkl", "x"}}), "which is a path");
        row("a compressed one", formats::zip({{"g/data.pkl", QByteArray(1000, 'N'), true}}), "is compressed");
        hostile("os.system", pickled(pickleGlobal("os", "system") + "(" + pickleText("true") + "tR"), "asks for os.system");
        hostile("posix.system", pickled(pickleText("posix") + pickleText("system") + "\x93"), "asks for posix.system");
        hostile("eval", pickled(pickleGlobal("builtins", "eval") + "(" + pickleText("1") + "tR"), "asks for builtins.eval");
        hostile("a known module's other name", pickled(pickleGlobal("torch", "load")), "asks for torch.load");
        hostile("a dotted name", pickled(pickleText("torch") + pickleText("_utils._rebuild_tensor_v2.__globals__") + "\x93"),
                "asks for torch._utils._rebuild_tensor_v2.__globals__");
        hostile("a name to break the terminal", pickled(pickleGlobal("a\x1b[31m", "b")), "asks for a\\x1b[31m.b");
        hostile("an instance of an old class", pickled("(ios\nsystem\n"), "pickle operation 105");
        hostile("an extension", pickled("\x82\x01"), "pickle operation 130");
        hostile("no end", QByteArray("\x80\x02}", 3), "is not a complete pickle");
        hostile("nothing on the stack", pickled(""), "is not a complete pickle");
        hostile("a mark that is not there", pickled("t"), "is not a complete pickle");
        hostile("below the mark", pickled("N(0"), "is not a complete pickle");
        hostile("a memo that is not there", pickled("h\x05"), "is not a complete pickle");
        hostile("a text longer than the file", pickled("X\xff\xff\xff\xff"), "is not a complete pickle");
        hostile("a text of 2^63 bytes", pickled("\x8d\xff\xff\xff\xff\xff\xff\xff\x7f"), "is not a complete pickle");
        hostile("a dict of three", pickled("(NNNd"), "is not a complete pickle");
        hostile("a call of a text", pickled(pickleText("os.system") + ")R"), "is not a complete pickle");
        hostile("a number of 2040 bits", pickled("\x8a\xff" + QByteArray(255, 'x')), "is not a complete pickle");
        hostile("too many values", pickled("(" + QByteArray(1'500'000, 'N') + "l"), "more than 1000000 values");
        hostile("too many bytes", pickled(QByteArray(17 << 20, 'N')), "at most 16777216 are read");
        hostile("calls that copy",
                pickled("(" + QByteArray(100'000, 'N') + "tq\x01" + "0" +
                        [] {
                            QByteArray calls;
                            for (int i = 0; i < 1000; ++i)
                                calls += pickleGlobal("torch", "Size") + "h\x01R0";
                            return calls;
                        }()),
                "is not a complete pickle");
        hostile("a number", pickled(pickleInt(7)), "\"input_tokens\" is missing");
        hostile("a list that holds itself",
                pickled("]q\x01h\x01"
                        "a"),
                "\"input_tokens\" is missing");
        hostile("a dict that is its own graph", pickled("}q\x01(" + pickleText("input_tokens") + "h\x01u"), "is not an array that fits");
        Parts parts;
        const auto changed = [&](const char *name, QByteArray Parts::*part, const QByteArray &value, const char *says) {
            Parts copy = parts;
            copy.*part = value;
            row(name, copy.archive(), says);
        };
        changed("a storage that is not there", &Parts::tokens, pickleTensor("LongStorage", "9", 0, {1}, {1}), "is not an array that fits");
        changed("a storage by path", &Parts::tokens, pickleTensor("LongStorage", "../data.pkl", 0, {1}, {1}), "is not an array that fits");
        changed("beyond the storage", &Parts::tokens, pickleTensor("LongStorage", "0", 8, {1}, {1}), "is not an array that fits");
        changed("before the storage", &Parts::tokens, pickleTensor("LongStorage", "0", -1, {1}, {1}), "is not an array that fits");
        changed("a negative stride", &Parts::tokens, pickleTensor("LongStorage", "0", 4, {2}, {-1}), "is not an array that fits");
        changed("a stride of nothing", &Parts::matrix, pickleTensor("FloatStorage", "1", 0, {30000, 30000}, {0, 0}),
                "is not an array that fits");
        changed("sizes that overflow", &Parts::matrix,
                pickleTensor("FloatStorage", "1", 0, {2147483647, 2147483647, 2147483647}, {2147483647, 2147483647, 2147483647}),
                "is not an array that fits");
        changed("a size below nothing", &Parts::tokens, pickleTensor("LongStorage", "0", 0, {-1}, {1}), "is not an array that fits");
        changed("a class that is no storage", &Parts::tokens, pickleTensor("float32", "0", 0, {1}, {1}), "is not an array that fits");
        changed("a text for a tensor", &Parts::matrix, pickleText("x"), "is not an array that fits");
        changed("a matrix of another size", &Parts::matrix, pickleTensor("FloatStorage", "1", 0, {3, 3}, {3, 1}), "does not fit the rest");
        changed("a matrix that is no square", &Parts::matrix, pickleTensor("FloatStorage", "1", 0, {4, 3}, {4, 1}), "adjacency_matrix");
        changed("a vector for a matrix", &Parts::matrix, pickleTensor("FloatStorage", "1", 0, {4}, {1}), "adjacency_matrix");
        changed("no tokens", &Parts::tokens, pickleTensor("LongStorage", "0", 0, {0}, {1}), "input_tokens");
        changed("the same feature twice", &Parts::active, pickleTensor("LongStorage", "0", 0, {2, 3}, {3, 1}), "active_features");
        changed("features of two numbers", &Parts::active, pickleTensor("LongStorage", "0", 0, {1, 2}, {2, 1}), "active_features");
        changed("another number of probabilities", &Parts::probabilities, pickleTensor("FloatStorage", "1", 0, {2}, {1}),
                "logit_probabilities");
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString error = errorFor(bytes);
        QVERIFY2(error.contains(says), qPrintable(error));
    }
};

QTEST_APPLESS_MAIN(ReadGraphPtTest)
#include "read_graph_pt_test.moc"
