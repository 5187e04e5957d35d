// penfield-cli trace, and what every command does with bad input.

#include "tests/app/cli/cli_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace penfield;

namespace {

const QString kDallas = "the capital of the state containing Dallas is";

test::CliRun run(const QStringList &arguments, const QMap<QString, QString> &environment = {})
{
    return test::runCli(PENFIELD_CLI, PENFIELD_DEMO, arguments, environment);
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), to + '/' + file.fileName());
}

}  // namespace

class TraceCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysTokensNextTokensAndFeatures()
    {
        const test::CliRun result = run({"trace", kDallas});
        QVERIFY_RUN(result.exitCode == 0, result);
        QVERIFY_RUN(result.errors.isEmpty(), result);
        QVERIFY_RUN(result.output.contains("0 <bos>  1 the  2 capital"), result);
        QVERIFY_RUN(result.output.contains("Austin"), result);
        QVERIFY_RUN(result.output.contains("active features"), result);
    }

    void jsonHasTheSameFacts()
    {
        const test::CliRun result = run({"trace", kDallas, "--json", "--top", "3"});
        const QJsonObject json = result.json();
        QVERIFY_RUN(!json.isEmpty(), result);
        QCOMPARE(json["tokens"].toArray().size(), 9);
        QCOMPARE(json["tokens"].toArray().at(7)["text"].toString(), QString("Dallas"));
        const QJsonArray top = json["output"]["top"].toArray();
        QCOMPARE(top.size(), 3);
        QCOMPARE(top[0]["text"].toString(), QString("Austin"));
        QVERIFY(top[0]["probability"].toDouble() > 0.9);
        const QJsonArray features = json["features"].toArray();
        QCOMPARE(features.size(), 3);
        QVERIFY(features[0]["activation"].toDouble() >= features[1]["activation"].toDouble());
        QCOMPARE(json["unexplained_by_layer"].toArray().size(), 4);
    }

    void modelOfOnesOwnComesWithItsNeuronsInPlaceOfTheDemosFeatures()
    {
        const test::CliRun result = run({"trace", kDallas, "--json", "--model", QString(PENFIELD_DEMO) + "/model"});
        QCOMPARE(result.json()["output"]["top"].toArray().at(0)["text"].toString(), QString("Austin"));
        const int positions = result.json()["tokens"].toArray().size() - 1, layers = 4;
        QVERIFY(result.json()["active_features"].toInt() > 0);
        QVERIFY(result.json()["active_features"].toInt() <= 64 * positions * layers);
    }

    void modelWithoutATokenizerTakesIds()
    {
        const QTemporaryDir folder;
        for (const char *file : {"/config.json", "/model.safetensors"})
            QVERIFY(QFile::copy(PENFIELD_DEMO + QString("/model") + file, folder.path() + file));
        const QJsonArray tokens = run({"trace", kDallas, "--json"}).json()["tokens"].toArray();
        QStringList ids;
        for (const auto &token : tokens)
            ids << QString::number(token.toObject()["id"].toInt());
        const test::CliRun result = run({"trace", ids.join(' '), "--json", "--model", folder.path()});
        QVERIFY_RUN(result.exitCode == 0, result);
        QCOMPARE(result.json()["tokens"].toArray().at(7)["text"].toString(), '#' + ids[7]);
        const QJsonObject best = result.json()["output"]["top"].toArray().at(0).toObject();
        QCOMPARE(best["text"].toString(), '#' + QString::number(best["token"].toInt()));
        QVERIFY(best["probability"].toDouble() > 0.9);  // Austin

        const test::CliRun words = run({"trace", kDallas, "--model", folder.path()});
        QVERIFY_RUN(words.failedWithASentence(), words);
        QVERIFY_RUN(words.errors.contains("\"the\" is not a token id"), words);
        QVERIFY_RUN(run({"preview", folder.path()}).output.contains("token ids: there is no tokenizer.json"), result);
        QVERIFY_RUN(run({"inspect", "--model", folder.path()}).output.contains("a prompt is token ids"), result);
    }

    void unknownWordsAreNamed()
    {
        const test::CliRun result = run({"trace", "the capital of Zembla is", "--json"});
        QVERIFY_RUN(result.exitCode == 0, result);
        QVERIFY_RUN(result.errors.contains("Zembla"), result);
        QCOMPARE(result.json()["unknown_words"].toArray().at(0).toString(), QString("Zembla"));
    }

    void promptOfUnknownWordsStillRuns()
    {
        const test::CliRun result = run({"trace", "xyzzy plugh"});
        QVERIFY_RUN(result.exitCode == 0 && result.errors.contains("xyzzy, plugh"), result);
    }

    void emptyPromptIsASentence_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"trace", "graph"})
            QTest::newRow(command) << QString(command);
    }
    void emptyPromptIsASentence()
    {
        QFETCH(QString, command);
        const test::CliRun result = run({command, ""});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("empty"), result);
    }

    void tenThousandTokensAreASentence()
    {
        const test::CliRun result = run({"trace", QString("the ").repeated(10'000)});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("10001"), result);
    }

    void textThatIsNotUtf8IsASentence()
    {
        QTemporaryDir dir;
        const QString script = dir.filePath("run.sh");
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("exec \"") + PENFIELD_CLI + "\" trace \"$(printf 'the \\377 of')\"\n");
        file.close();
        const test::CliRun result = test::runCli("/bin/sh", PENFIELD_DEMO, {script});
        QVERIFY_RUN(result.failedWithASentence(), result);
    }

    void missingModelIsASentenceWithItsPath()
    {
        const test::CliRun result = run({"trace", "the", "--model", "/nowhere/model"});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("/nowhere/model"), result);
    }

    void truncatedModelIsASentence()
    {
        QTemporaryDir dir;
        copyFolder(QString(PENFIELD_DEMO) + "/model", dir.path());
        QVERIFY(QFile::resize(dir.filePath("model.safetensors"), 100'000));
        const test::CliRun result = run({"trace", "the", "--model", dir.path()});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("model.safetensors"), result);
    }

    void dictionaryWithoutALayerIsASentence()
    {
        QTemporaryDir dir;
        copyFolder(QString(PENFIELD_DEMO) + "/transcoders", dir.path());
        QVERIFY(QFile::remove(dir.filePath("layer_2.safetensors")));
        const test::CliRun result = run({"trace", "the", "--dictionary", dir.path()});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("layer_2"), result);
    }

    void damagedDatabaseIsASentence()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("features.db");
        QVERIFY(QFile::copy(QString(PENFIELD_DEMO) + "/features.db", path));
        QVERIFY(QFile::resize(path, 300'000));
        const test::CliRun result = run({"trace", "the", "--dictionary", QString(PENFIELD_DEMO) + "/transcoders", "--database", path});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains(path), result);
    }

    void fileThatIsNoDatabaseIsASentence()
    {
        const QString other = QString(PENFIELD_DEMO) + "/demo.json";
        const test::CliRun result = run({"trace", "the", "--database", other});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains(other), result);
    }

    void missingEngineIsASentence()
    {
        const test::CliRun result = run({"trace", "the"}, {{"PENFIELD_ENGINE_MODULE", "/nowhere/engine.so"}});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("/nowhere/engine.so"), result);
    }

    void usageErrorsExitWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"fly"};
        QTest::newRow("no prompt") << QStringList{"trace"};
        QTest::newRow("unknown option") << QStringList{"trace", "the", "--fly"};
        QTest::newRow("not a number") << QStringList{"trace", "the", "--top", "many"};
        QTest::newRow("no tokens") << QStringList{"trace", "the", "--top", "0"};
        QTest::newRow("threshold above one") << QStringList{"graph", "the", "--node-threshold", "1.5"};
        QTest::newRow("swap without a group") << QStringList{"intervene", "the", "--swap-to", "California", "--source", "the"};
        QTest::newRow("swap without a source") << QStringList{"intervene", "the", "--ablate-group", "Texas", "--swap-to", "California"};
    }
    void usageErrorsExitWithTwo()
    {
        QFETCH(QStringList, arguments);
        const test::CliRun result = run(arguments);
        QVERIFY_RUN(result.exitCode == 2 && result.output.isEmpty() && !result.errors.isEmpty(), result);
    }

    void helpNamesEverySubcommand()
    {
        const test::CliRun result = run({"--help"});
        QVERIFY_RUN(result.exitCode == 0, result);
        for (const char *command : {"trace", "graph", "intervene", "inspect", "demo"})
            QVERIFY_RUN(result.output.contains(command), result);
        QVERIFY(run({"--version"}).output.startsWith("penfield-cli 0."));
    }

    void numbersDoNotDependOnTheLocale()
    {
        const test::CliRun result = run({"trace", kDallas, "--json"}, {{"LC_ALL", "de_DE.UTF-8"}});
        QVERIFY_RUN(result.json()["output"]["top"].toArray().at(0)["probability"].toDouble() > 0.9, result);
    }
};

QTEST_GUILESS_MAIN(TraceCommandTest)
#include "trace_command_test.moc"
