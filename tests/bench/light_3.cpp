// light-3: how long the window takes, from the start of the program.

#include "tests/bench/bench.h"
#include "tests/bench/gui/startup_bench.h"

#include <QCoreApplication>

#include <stdexcept>

namespace penfield::bench {

std::vector<Figure> startup()
{
    constexpr int kRuns = 7;
    const StartupFigures figures = measureStartup(QCoreApplication::applicationDirPath() + "/penfield", kRuns);
    if (!figures.trouble.isEmpty())
        throw std::runtime_error(figures.trouble.toStdString());
    return {atMost(300, "window visible after start", figures.firstFrame, "ms"),
            atMost(2000, "engine ready, demo and graph drawn after start", figures.graphDrawn, "ms")};
}

}  // namespace penfield::bench
