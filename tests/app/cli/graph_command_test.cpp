#include "tests/app/cli/cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace penfield;

namespace {

const QString kDallas = "the capital of the state containing Dallas is";

test::CliRun run(const QStringList &arguments)
{
    return test::runCli(PENFIELD_CLI, PENFIELD_DEMO, arguments);
}

QJsonObject fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}  // namespace

class GraphCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysScoresAnswersAndNodes()
    {
        const test::CliRun result = run({"graph", kDallas});
        QVERIFY_RUN(result.exitCode == 0, result);
        for (const char *word : {"replacement score", "completeness score", "Austin", "Dallas", "Texas"})
            QVERIFY_RUN(result.output.contains(word), result);
        QVERIFY_RUN(!result.output.contains("Written to"), result);
    }

    void fileIsAGraphWithTheAnswerAndItsCause()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("graph.json");
        const test::CliRun result = run({"graph", kDallas, "-o", path});
        QVERIFY_RUN(result.exitCode == 0 && result.output.contains(path), result);
        const QJsonObject file = fileAt(path);
        QCOMPARE(file["metadata"]["slug"].toString(), QString("the-capital-of-the-state-containing-dallas-is"));
        QStringList labels;
        QSet<QString> ids;
        for (const QJsonValue &node : file["nodes"].toArray()) {
            labels << node["clerp"].toString();
            ids << node["node_id"].toString();
        }
        QVERIFY(labels.filter("Output \"Austin\"").size() == 1);
        QVERIFY(!labels.filter("Texas").isEmpty());
        QVERIFY(!file["links"].toArray().isEmpty());
        for (const QJsonValue &link : file["links"].toArray())
            QVERIFY(ids.contains(link["source"].toString()) && ids.contains(link["target"].toString()));
    }

    void jsonSummarizesAndNamesTheFile()
    {
        QTemporaryDir dir;
        const test::CliRun result = run({"graph", kDallas, "--json", "--top", "4", "-o", dir.filePath("g.json")});
        const QJsonObject json = result.json();
        QVERIFY_RUN(json["replacement_score"].toDouble() > 0.5 && json["replacement_score"].toDouble() <= 1, result);
        QCOMPARE(json["most_influential"].toArray().size(), 4);
        QCOMPARE(json["file"].toString(), dir.filePath("g.json"));
        QVERIFY(json["kept_nodes"].toInt() < json["nodes"].toInt());
    }

    void lowerThresholdsKeepLess()
    {
        const auto kept = [](const QString &node, const QString &edge) {
            return run({"graph", kDallas, "--json", "--node-threshold", node, "--edge-threshold", edge}).json();
        };
        const QJsonObject few = kept("0.4", "0.5"), many = kept("0.9", "0.99");
        QVERIFY(few["kept_nodes"].toInt() < many["kept_nodes"].toInt());
        QVERIFY(few["kept_edges"].toInt() < many["kept_edges"].toInt());
        QCOMPARE(few["nodes"].toInt(), many["nodes"].toInt());
    }

    void featureNodesCanBeCapped()
    {
        const QJsonObject all = run({"graph", kDallas, "--json"}).json();
        const QJsonObject few = run({"graph", kDallas, "--json", "--max-feature-nodes", "20"}).json();
        QVERIFY(few["nodes"].toInt() < all["nodes"].toInt());
        // 20 features, 4 layers of 9 errors, 9 tokens and the answers
        QCOMPARE(few["nodes"].toInt(), 20 + 4 * 9 + 9 + int(few["answers"].toArray().size()));
    }

    void fileThatCannotBeWrittenIsASentence()
    {
        const test::CliRun result = run({"graph", kDallas, "-o", "/nowhere/graph.json"});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("/nowhere/graph.json"), result);
    }

    void modelWithoutDictionaryIsASentence()
    {
        const test::CliRun result = run({"graph", kDallas, "--model", QString(PENFIELD_DEMO) + "/model"});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("--dictionary"), result);
    }
};

QTEST_GUILESS_MAIN(GraphCommandTest)
#include "graph_command_test.moc"
