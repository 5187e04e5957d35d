// penfield-cli demo: light-1's text.

#include "tests/app/cli/cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace penfield;

namespace {

test::CliRun run(const QStringList &arguments, const QString &demo = PENFIELD_DEMO)
{
    return test::runCli(PENFIELD_CLI, demo, QStringList{"demo"} + arguments);
}

/// The demo with one text in demo.json replaced.
QString demoWith(const QTemporaryDir &dir, const QByteArray &text, const QByteArray &replacement)
{
    for (const char *name : {"model", "transcoders", "features.db"})
        QFile::link(QString(PENFIELD_DEMO) + '/' + name, dir.filePath(name));
    QFile original(QString(PENFIELD_DEMO) + "/demo.json"), changed(dir.filePath("demo.json"));
    if (!original.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly))
        return {};
    changed.write(original.readAll().replace(text, replacement));
    return dir.path();
}

}  // namespace

class DemoCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clearsEveryBar()
    {
        const test::CliRun result = run({"--json"});
        QVERIFY_RUN(result.exitCode == 0, result);
        const QJsonObject json = result.json();
        QCOMPARE(json["answer"].toString(), QString("Austin"));
        QVERIFY(json["held_out"].toBool());
        QVERIFY(json["before"].toDouble() >= 0.9);
        QVERIFY(json["ablated"]["answer"].toDouble() < 0.3);
        QVERIFY(json["swapped"]["swap_answer"].toDouble() > 0.8);
        const qsizetype touched = json["ablated"]["interventions"].toArray().size();
        QVERIFY(touched == 2 || touched == 3);
    }

    void saysEveryStepBesideItsControl()
    {
        const test::CliRun result = run({});
        QVERIFY_RUN(result.exitCode == 0, result);
        for (const char *words :
             {"never trained on", "Most likely next", "Texas ablated", "swapped for California", "p(Austin)", "p(Sacramento)"})
            QVERIFY_RUN(result.output.contains(words), result);
        QCOMPARE(result.output.count("\n  control "), 2);
    }

    void writesTheGraphWhereItIsTold()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath("new/folder");
        const test::CliRun result = run({"-o", folder});
        QVERIFY_RUN(result.exitCode == 0 && result.output.contains(folder), result);
        QFile file(folder + "/graph.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!QJsonDocument::fromJson(file.readAll()).object()["nodes"].toArray().isEmpty());
    }

    void missedBarIsTheFailureAndStillShown()
    {
        QTemporaryDir dir;
        const test::CliRun result = run({}, demoWith(dir, "\"answer\": \"Austin\"", "\"answer\": \"Boston\""));
        QVERIFY_RUN(result.exitCode == 1, result);
        QVERIFY_RUN(result.errors.contains("misses a bar: p(Boston)"), result);
        QVERIFY_RUN(result.output.contains("Texas ablated"), result);
    }

    void demoWithNothingToTouchIsASentence()
    {
        QTemporaryDir dir;
        const test::CliRun result = run({}, demoWith(dir, "\"examples\"", "\"samples\""));
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("no prompt with a group"), result);
    }

    void brokenManifestIsASentence()
    {
        QTemporaryDir dir;
        const test::CliRun result = run({}, demoWith(dir, "{", "("));
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("demo.json"), result);
    }
};

QTEST_GUILESS_MAIN(DemoCommandTest)
#include "demo_command_test.moc"
