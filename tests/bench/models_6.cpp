// models-6: every malformed file there is, each opened by the real reader in a process of its own.

#include "backend/types/error.h"
#include "tests/bench/bench.h"
#include "tests/malformed/malformed_file.h"

#include <QProcess>

#include <cstdio>

namespace penfield::bench {

namespace {

constexpr int kMilliseconds = 60'000;
constexpr double kMebibyte = 1 << 20;

struct Answer {
    bool ended = false;  // within the time, by itself
    int status = -1;     // see open_counted.cpp
    qint64 peak = 0;     // bytes allocated at one time
    QString said;
};

Answer open(const QString &reader, const std::string &path)
{
    QProcess process;
    process.start(PENFIELD_OPEN_COUNTED, {reader, QString::fromStdString(path)});
    if (!process.waitForStarted())
        throw Error(PENFIELD_SENTENCE("%1 cannot be started. Build it."), {PENFIELD_OPEN_COUNTED});
    Answer answer;
    const bool inTime = process.waitForFinished(kMilliseconds);
    answer.ended = inTime && process.exitStatus() == QProcess::NormalExit;
    if (!inTime)
        process.kill();
    answer.status = process.exitCode();
    const QByteArray output = process.readAllStandardOutput();
    const qsizetype line = output.indexOf('\n');
    answer.peak = output.left(line).toLongLong();
    answer.said = QString::fromUtf8(output.mid(line + 1));
    return answer;
}

bool isThatSentence(const QString &said, const MalformedFile &malformed, const formats::FileMaker &maker)
{
    return said.contains(malformed.words) && said.contains(QString::fromStdString(maker.folder())) && said.endsWith('.');
}

void complain(const MalformedFile &malformed, const char *what, const Answer &answer)
{
    std::fprintf(stderr, "models-6: %s: %s: %s (%s)\n", qPrintable(malformed.reader), qPrintable(malformed.defect), what,
                 qPrintable(answer.said));
}

}  // namespace

std::vector<Figure> malformedFiles()
{
    int ended = 0, refused = 0, specific = 0;
    double beyond = 0;  // what was allocated above the file's own size, of the worst
    const std::vector<MalformedFile> all = allMalformedFiles();
    for (const MalformedFile &malformed : all) {
        const formats::FileMaker maker;
        const Answer answer = open(malformed.reader, write(malformed, maker));
        const bool isError = answer.ended && answer.status == 0, named = isError && isThatSentence(answer.said, malformed, maker);
        ended += answer.ended;
        refused += isError;
        specific += named;
        beyond = std::max(beyond, static_cast<double>(answer.peak) - static_cast<double>(sizeOf(malformed)));
        if (!named)
            complain(malformed, !answer.ended ? "crashed or hung" : !isError ? "was not refused" : "got another sentence", answer);
    }
    const auto n = static_cast<double>(all.size());
    return {atLeast(60, "malformed files, over all readers", n), atLeast(n, "ended without a crash", ended),
            atLeast(n, "refused with an error", refused), atLeast(n, "whose sentence names the file and its defect", specific),
            atMost(64, "most memory allocated above the file's own size", beyond / kMebibyte, "MiB")};
}

}  // namespace penfield::bench
