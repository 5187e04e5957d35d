// light-2: the tests of this build: how many functions, how long, all passing.

#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>

#include <stdexcept>

namespace penfield::bench {

namespace {

constexpr int kLongestSuite = 40 * 60'000;  // milliseconds

/// Test functions of every Qt Test executable: what each lists itself.
int testFunctions(const QDir &tests)
{
    int functions = 0;
    for (const QFileInfo &program : tests.entryInfoList(QDir::Files | QDir::Executable)) {
        QProcess process;
        process.start(program.filePath(), {"-functions"});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit)
            functions += int(process.readAllStandardOutput().count("()"));
    }
    return functions;
}

}  // namespace

std::vector<Figure> testSuite()
{
    const QDir build(QCoreApplication::applicationDirPath() + "/..");
    QProcess ctest;
    ctest.setWorkingDirectory(build.path());
    QElapsedTimer timer;
    timer.start();
    ctest.start("ctest", {"--output-on-failure"});
    if (!ctest.waitForFinished(kLongestSuite))
        throw std::runtime_error("The tests did not end within 40 minutes.");
    const double minutes = double(timer.elapsed()) / 60'000;
    const auto failed = QRegularExpression("(\\d+) tests failed out of (\\d+)").match(QString::fromUtf8(ctest.readAllStandardOutput()));
    return {atLeast(150, "test functions", testFunctions(build.filePath("tests"))),
            atMost(0, "tests that failed", failed.hasMatch() ? failed.captured(1).toInt() : 1),
            atMost(5, "the suite, already built", minutes, "min")};
}

}  // namespace penfield::bench
