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

    void withoutADictionaryTheGraphIsOfNeurons()
    {
        const test::CliRun result = run({"graph", kDallas, "--json", "--max-feature-nodes", "200", "--model", QString(PENFIELD_DEMO) + "/model"});
        QVERIFY_RUN(result.exitCode == 0, result);
        QCOMPARE(result.json()["dictionary"].toString(), QString("MLP neurons"));
        QVERIFY_RUN(result.json()["replacement_score"].toDouble() > 0.1, result);
    }

    void aTargetOfOnesOwnAndADifference()
    {
        const QStringList only = {"graph", kDallas, "--json", "--target", "Austin"};
        const QJsonObject austin = run(only).json();
        const QJsonObject difference = run(only + QStringList{"--minus", "Sacramento"}).json();
        QCOMPARE(austin["answers"].toArray().size(), 1);
        QCOMPARE(difference["answers"].toArray().size(), 1);
        QVERIFY(difference["answers"][0].toObject()["text"].toString().contains("Sacramento"));
        const test::CliRun two = run(only + QStringList{"--target", "Texas", "--minus", "Sacramento"});
        QVERIFY_RUN(two.failedWithASentence() && two.errors.contains("--minus"), two);
        const test::CliRun phrase = run({"graph", kDallas, "--target", "Austin Texas"});
        QVERIFY_RUN(phrase.failedWithASentence() && phrase.errors.contains("not one token"), phrase);
    }

    void aGraphsFileNeedsNoModel()
    {
        const QTemporaryDir dir;
        const QString first = dir.filePath("graph.json"), second = dir.filePath("again.json");
        QCOMPARE(run({"graph", kDallas, "-o", first}).exitCode, 0);
        const QStringList nowhere{"--model", "/nowhere"};
        const test::CliRun result = run(QStringList{"graph", first, "-o", second, "--csv", dir.filePath("e.csv"), "--dot", dir.filePath("g.dot"), "--graphml",
                                                    dir.filePath("g.graphml"), "--save", dir.filePath("g.graph")} + nowhere);
        QVERIFY_RUN(result.exitCode == 0, result);
        QVERIFY_RUN(result.output.contains("Austin"), result);
        for (const char *file : {"again.json", "e.csv", "e-nodes.csv", "g.dot", "g.graphml", "g.graph"})
            QVERIFY2(QFileInfo(dir.filePath(file)).size() > 1000, file);
        const auto bytes = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(bytes(second), bytes(first));
        const test::CliRun saved = run(QStringList{"graph", dir.filePath("g.graph"), "-o", second} + nowhere);
        QVERIFY_RUN(saved.exitCode == 0, saved);
        QCOMPARE(bytes(second), bytes(first));
    }

    void componentsAreWrittenAndReadBack()
    {
        const QTemporaryDir dir;
        const QString other = QString(kDallas).replace("Dallas", "Chicago"), file = dir.filePath("components.json");
        const test::CliRun made =
            run({"graph", kDallas, "--components", "--counterfactual", other, "--json", "-o", file, "--save", dir.filePath("c.graph")});
        QVERIFY_RUN(made.exitCode == 0, made);
        QVERIFY(made.json()["measure"].toDouble() > 2 && made.json()["counterfactual_measure"].toDouble() < -2);
        for (const QString &kept : {file, dir.filePath("c.graph")}) {
            const QJsonObject read = run({"graph", kept, "--json"}).json();
            QCOMPARE(read["counterfactual"].toString(), other);
            QCOMPARE(read["measure"].toDouble(), made.json()["measure"].toDouble());
        }
        const test::CliRun told = run({"graph", kDallas, "--components", "--counterfactual", other, "--target", "Austin", "--minus", "Springfield"});
        for (const char *word : {"Austin − Springfield", "MLP 0", "input", "Chicago"})
            QVERIFY_RUN(told.output.contains(word), told);
        QVERIFY_RUN(!told.output.contains("replacement score"), told);
    }

    void componentsWithoutAnEqualCounterfactualAreASentence()
    {
        const test::CliRun none = run({"graph", kDallas, "--components"});
        QVERIFY_RUN(none.failedWithASentence() && none.errors.contains("--counterfactual"), none);
        const test::CliRun longer = run({"graph", kDallas, "--components", "--counterfactual", kDallas + " the"});
        QVERIFY_RUN(longer.failedWithASentence() && longer.errors.contains("has 9 tokens and the counterfactual prompt 10"), longer);
        const test::CliRun many =
            run({"graph", kDallas, "--components", "--counterfactual", kDallas + " the", "--target", "Austin", "--target", "Springfield"});
        QVERIFY_RUN(many.failedWithASentence() && many.errors.contains("one number"), many);
    }

    void aFileIsPrunedOnlyWhenAsked()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath("graph.json");
        QCOMPARE(run({"graph", kDallas, "-o", file}).exitCode, 0);
        const QJsonObject whole = run({"graph", file, "--json"}).json(), pruned = run({"graph", file, "--json", "--prune"}).json(),
                          little = run({"graph", file, "--json", "--node-threshold", "0.4"}).json();
        QCOMPARE(whole["kept_nodes"], whole["nodes"]);
        QVERIFY(pruned["kept_nodes"].toInt() < whole["nodes"].toInt());
        QVERIFY(little["kept_nodes"].toInt() < pruned["kept_nodes"].toInt());
    }

    void aFileThatIsNoGraphIsToldInASentence()
    {
        const test::CliRun result = run({"graph", QString(PENFIELD_DEMO) + "/model/config.json"});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("is not an attribution graph"), result);
    }
};

QTEST_GUILESS_MAIN(GraphCommandTest)
#include "graph_command_test.moc"
