// light-7: bad input of every kind, each to the real command line: a sentence and exit status 1, never a crash.

#include "app/cli/sources.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace penfield::bench {

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString target = to + '/' + entry.fileName();
        entry.isDir() ? copyFolder(entry.filePath(), target) : void(QFile::copy(entry.filePath(), target));
    }
}

void edit(const QString &path, const std::function<QByteArray(QByteArray)> &change)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    const QByteArray changed = change(file.readAll());
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    file.write(changed);
}

QByteArray halved(QByteArray bytes)
{
    return bytes.left(bytes.size() / 2);
}

std::function<QByteArray(QByteArray)> replacing(const char *what, const char *by)
{
    return [=](QByteArray bytes) { return bytes.replace(what, by); };
}

/// What is done to a copy of the demo before the prompt is traced.
using Damage = std::function<void(const QString &demo)>;

std::vector<Damage> damages()
{
    std::vector<Damage> all;
    const char *files[] = {"model/config.json",       "model/model.safetensors",        "model/tokenizer.json", "transcoders/config.yaml",
                           "transcoders/layer_2.safetensors", "features.db"};
    for (const char *file : files) {
        all.push_back([file](const QString &demo) { QFile::remove(demo + '/' + file); });
        all.push_back([file](const QString &demo) { edit(demo + '/' + file, halved); });
        all.push_back([file](const QString &demo) { edit(demo + '/' + file, [](const QByteArray &) { return QByteArray("nonsense"); }); });
        all.push_back([file](const QString &demo) { edit(demo + '/' + file, [](const QByteArray &) { return QByteArray(); }); });
    }
    all.push_back([](const QString &d) { edit(d + "/model/config.json", replacing("\"hidden_size\": 128", "\"hidden_size\": 256")); });
    all.push_back([](const QString &d) { edit(d + "/model/config.json", replacing("gpt_neox", "mamba")); });
    all.push_back([](const QString &d) { edit(d + "/model/tokenizer.json", replacing("WordLevel", "Unigram")); });
    all.push_back([](const QString &d) { edit(d + "/transcoders/config.yaml", replacing("mlp.hook_in", "hook_elsewhere")); });
    all.push_back([](const QString &d) { edit(d + "/transcoders/layer_1.safetensors", replacing("\"F16\"", "\"F99\"")); });
    return all;
}

bool isASentence(const QProcess &process, const QByteArray &errors)
{
    const bool crashed = process.exitStatus() != QProcess::NormalExit || process.exitCode() != 1;
    return !crashed && errors.size() > 20 && errors.count('\n') <= 2 && !errors.contains("frame #") && !errors.contains("terminate called");
}

bool answeredWithASentence(const QString &demo, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PENFIELD_DEMO", demo);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + "/penfield-cli", arguments);
    process.waitForFinished(60'000);
    return isASentence(process, process.readAllStandardError());
}

}  // namespace

std::vector<Figure> badInput()
{
    const QString demo = QString::fromStdString(cli::demoFolder());
    int asked = 0, sentences = 0;
    const auto count = [&](bool good) {
        ++asked;
        sentences += good ? 1 : 0;
    };
    for (const Damage &damage : damages()) {
        const QTemporaryDir folder;
        copyFolder(demo, folder.path() + "/demo");
        damage(folder.path() + "/demo");
        count(answeredWithASentence(folder.path() + "/demo", {"trace", "the opposite of hot is"}));
    }
    count(answeredWithASentence(demo, {"trace", ""}));
    count(answeredWithASentence(demo, {"trace", "   "}));
    count(answeredWithASentence(demo, {"trace", QString("the ").repeated(10'000)}));
    count(answeredWithASentence(demo, {"intervene", "the opposite of hot is", "--ablate", "0:999999@2"}));
    count(answeredWithASentence(demo, {"intervene", "the opposite of hot is", "--ablate", "0:1@99"}));
    return {atLeast(30, "bad inputs tried", asked), atLeast(asked, "answered with a sentence and exit status 1", sentences)};
}

}  // namespace penfield::bench
