#include "tests/app/cli/cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace penfield;

namespace {

test::CliRun run(const QStringList &arguments)
{
    return test::runCli(PENFIELD_CLI, PENFIELD_DEMO, QStringList{"inspect"} + arguments);
}

/// A feature that the database has a label and a group for.
QString texasFeature()
{
    const test::CliRun result =
        test::runCli(PENFIELD_CLI, PENFIELD_DEMO,
                     {"intervene", "the capital of the state containing Dallas is", "--ablate-group", "Texas@Dallas", "--json"});
    const QJsonObject touch = result.json()["touched"]["interventions"].toArray().at(0).toObject();
    return QString("%1:%2").arg(touch["layer"].toInt()).arg(touch["feature"].toInt());
}

}  // namespace

class InspectCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingThatIsOpenIsDescribed()
    {
        const QJsonObject json = run({"--json"}).json();
        QCOMPARE(json["model"]["family"].toString(), QString("gpt_neox"));
        QCOMPARE(json["model"]["layers"].toString(), QString("4"));
        QVERIFY(!json["dictionary"]["features per layer"].toString().isEmpty());
        QVERIFY(json["database"]["features"].toString().toInt() > 1000);
        QVERIFY(json["engine"]["library"].toString().startsWith("LibTorch"));
        QVERIFY(!json["engine"]["BLAS"].toString().isEmpty());
        QVERIFY(json["engine"]["speed"].toString().endsWith("GFLOP/s"));
    }

    void modelFolderIsDescribedAlone()
    {
        const QJsonObject json = run({QString(PENFIELD_DEMO) + "/model", "--json"}).json();
        QVERIFY(json.contains("model") && !json.contains("database"));
        QCOMPARE(json["dictionary"]["name"].toString(), QString("MLP neurons"));
    }

    void databaseFileIsDescribedWithoutTheEngine()
    {
        const QString path = QString(PENFIELD_DEMO) + "/features.db";
        const test::CliRun result =
            test::runCli(PENFIELD_CLI, PENFIELD_DEMO, {"inspect", path, "--json"}, {{"PENFIELD_ENGINE_MODULE", "/nowhere"}});
        QVERIFY_RUN(result.exitCode == 0, result);
        QCOMPARE(result.json()["database"]["path"].toString(), path);
        QVERIFY(result.json()["database"]["groups"].toString().toInt() > 20);
    }

    void featureCardTellsItsMeaning()
    {
        const QString feature = texasFeature();
        const QJsonObject json = run({feature, "--json"}).json();
        QCOMPARE(QString("%1:%2").arg(json["layer"].toInt()).arg(json["feature"].toInt()), feature);
        QVERIFY(json["groups"].toArray().contains("Texas"));
        QVERIFY(json["density"].toDouble() > 0);
        QCOMPARE(json["histogram_edges"].toArray().size(), json["histogram_counts"].toArray().size() + 1);
        QVERIFY(!json["top_examples"].toArray().isEmpty());
        const QJsonValue example = json["top_examples"].toArray().at(0);
        QCOMPARE(example["tokens"].toArray().size(), example["activations"].toArray().size());

        const test::CliRun text = run({feature});
        for (const char *word : {"Texas", "largest activation", "Promotes", "Top examples"})
            QVERIFY_RUN(text.output.contains(word), text);
    }

    void whatIsNotThereIsASentence_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("no such file") << "/nowhere/features.db"
                                      << "/nowhere/features.db";
        QTest::newRow("no such feature") << "0:99999"
                                         << "0:99999";
        QTest::newRow("not a feature") << "a:b"
                                       << "a:b";
        QTest::newRow("folder without a model") << PENFIELD_DEMO << "config.json";
        QTest::newRow("file that is no database") << QString(PENFIELD_DEMO) + "/MODELCARD.md"
                                                  << "MODELCARD.md";
    }
    void whatIsNotThereIsASentence()
    {
        QFETCH(QString, what);
        QFETCH(QString, mentions);
        const test::CliRun result = run({what});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains(mentions), result);
    }

    void damagedDatabaseIsASentence()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("features.db");
        QVERIFY(QFile::copy(QString(PENFIELD_DEMO) + "/features.db", path));
        QVERIFY(QFile::resize(path, 4096));
        const test::CliRun result = run({path});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains(path), result);
    }
};

QTEST_GUILESS_MAIN(InspectCommandTest)
#include "inspect_command_test.moc"
