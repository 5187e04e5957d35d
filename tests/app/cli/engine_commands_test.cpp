// preview, selfcheck, --device: what is asked of the engine rather than of a prompt.

#include "tests/app/cli/cli_run.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace penfield;

namespace {

const QString references = QStringLiteral(PENFIELD_SOURCE_DIR "/resources/selfcheck");

test::CliRun run(const QStringList &arguments)
{
    return test::runCli(PENFIELD_CLI, PENFIELD_DEMO, arguments);
}

}  // namespace

class EngineCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPreviewTellsWhatOpeningTakes()
    {
        const QJsonObject json = run({"preview", QString(PENFIELD_DEMO) + "/model", "--json"}).json();
        QCOMPARE(json["family"].toString(), QString("gpt_neox"));
        QCOMPARE(json["layers"].toInt(), 4);
        QVERIFY(json["parameters"].toDouble() > 1e6);
        QVERIFY(json["bytes_needed"].toDouble() > 0);
        QVERIFY(json["fits"].toBool());
        const test::CliRun text = run({"preview", QString(PENFIELD_DEMO) + "/model"});
        for (const char *part : {"memory needed", "memory free", "parameters"})
            QVERIFY_RUN(text.output.contains(part), text);
    }

    void aPreviewOfNothingIsASentence()
    {
        const test::CliRun result = run({"preview", "/nowhere/model"});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("/nowhere/model"), result);
    }

    void everyReferenceAgrees()
    {
        const test::CliRun result = run({"selfcheck", "--json"});
        QVERIFY_RUN(result.exitCode == 0, result);
        const QJsonObject json = result.json();
        QVERIFY(json["passed"].toBool());
        QCOMPARE(json["agree"].toInt(), json["rows"].toArray().size());
        QMap<QString, int> rows;
        for (const auto &row : json["rows"].toArray())
            ++rows[row.toObject()["group"].toString()];
        QVERIFY(rows["model"] > 20 && rows["tokenizer"] > 7 && rows["dictionary"] > 10);
    }

    void theLastLineCounts()
    {
        const test::CliRun result = run({"selfcheck", "--device", "cpu"});
        QVERIFY_RUN(result.exitCode == 0, result);
        const QString last = result.output.trimmed().section('\n', -1);
        QVERIFY2(QRegularExpression("^(\\d+) of \\1 agree$").match(last).hasMatch(), qPrintable(last));
    }

    void aDamagedReferenceFailsAndIsNamed()
    {
        QTemporaryDir folder;
        for (const char *part : {"config.json", "model.safetensors", "reference.safetensors"}) {
            const QString to = folder.filePath("models/gpt2-plain/") + part;
            QVERIFY(QDir().mkpath(QFileInfo(to).path()));
            QVERIFY(QFile::copy(references + "/models/gpt2-plain/" + part, to));
        }
        QVERIFY(QFile::setPermissions(folder.filePath("models/gpt2-plain/model.safetensors"), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::resize(folder.filePath("models/gpt2-plain/model.safetensors"), 100));
        const test::CliRun result = run({"selfcheck", "--goldens", folder.path()});
        QVERIFY_RUN(result.exitCode == 1, result);
        QVERIFY_RUN(result.output.contains("NOT COMPARED"), result);
        QVERIFY_RUN(result.output.contains("0 of 1 agree"), result);
    }

    void aDeviceThatIsNotThereIsASentence()
    {
        const test::CliRun result = run({"trace", "hot", "--device", "cuda:77"});
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains("cuda:77"), result);
    }

    void theHelpNamesWhatCanBeOpened()
    {
        const test::CliRun result = run({"trace", "--help"});
        for (const char *part : {"--device", "SAELens", "Gemma", "circuit-tracer"})
            QVERIFY_RUN(result.output.contains(part), result);
    }

    void aModelIsDescribedWithItsFilesAndMemory()
    {
        const QJsonObject json = run({"inspect", PENFIELD_DEMO "/model", "--json"}).json();
        QCOMPARE(json["model"]["family"].toString(), QString("gpt_neox"));
        QVERIFY(!json["specification"].toObject().isEmpty());
        QVERIFY(!json["files"].toObject().isEmpty());
        QVERIFY(json["model"]["in memory"].toString().contains("B"));
    }
};

QTEST_GUILESS_MAIN(EngineCommandsTest)
#include "engine_commands_test.moc"
