#include "tests/bench/gui/startup_bench.h"

#include "tests/bench/stopwatch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>

namespace penfield::bench {

namespace {

constexpr int longestStart = 30'000;  // milliseconds

/// An X server that chooses its own display number, ended with the object.
class VirtualDisplay {
public:
    VirtualDisplay()
    {
        m_server.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"});
        if (m_server.waitForStarted() && m_server.waitForReadyRead(10'000))
            m_name = ':' + QString::fromLatin1(m_server.readLine()).trimmed();
    }
    ~VirtualDisplay()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    const QString &name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QMap<QString, qint64> milestones(const QString &path)
{
    QMap<QString, qint64> found;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (const auto words = line.split(' '); words.size() == 2)
                found[words[0]] = words[1].toLongLong();
    return found;
}

/// One start; milestone times in milliseconds after it.
QMap<QString, double> startOnce(const QString &program, const QString &display)
{
    QTemporaryDir home;
    const QString report = home.filePath("report");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DISPLAY", display);
    environment.insert("QT_QPA_PLATFORM", "xcb");
    environment.insert("XDG_CONFIG_HOME", home.path());  // a first start: nothing is remembered
    environment.insert("PENFIELD_STARTUP_REPORT", report);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    const qint64 begin = now();
    process.start(program, {});
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < longestStart && milestones(report).size() < 2 && !process.waitForFinished(10)) { }
    process.terminate();
    process.waitForFinished();
    QMap<QString, double> elapsed;
    const auto seen = milestones(report);
    for (auto it = seen.begin(); it != seen.end(); ++it)
        elapsed[it.key()] = double(it.value() - begin) / 1e6;
    return elapsed;
}

}  // namespace

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return -1;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * double(values.size())))];
}

StartupFigures measureStartup(const QString &program, int runs)
{
    const VirtualDisplay display;
    if (display.name().isEmpty())
        return {-1, -1, "Xvfb could not be started. Install the package xvfb."};
    std::vector<double> frames, graphs;
    for (int run = -1; run < runs; ++run) {
        const auto seen = startOnce(program, display.name());
        if (!seen.contains("first-frame") || !seen.contains("graph-drawn"))
            return {-1, -1, program + " did not draw its graph within 30 s."};
        if (run < 0)
            continue;  // the first start fills the disk cache
        frames.push_back(seen["first-frame"]);
        graphs.push_back(seen["graph-drawn"]);
    }
    return {median(frames), median(graphs), {}};
}

}  // namespace penfield::bench
