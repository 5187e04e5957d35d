// light-1: the headless main job: the demo's two-step prompt touched, and its four pictures drawn.

#include "app/cli/demo_run.h"
#include "app/cli/session.h"
#include "app/cli/sources.h"
#include "backend/formats/demo_manifest.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace penfield::bench {

namespace {

constexpr int kLongestDrawing = 60'000;  // milliseconds

/// How many of the four pictures the program writes.
int picturesDrawn()
{
    const QTemporaryDir folder;
    int drawn = 0;
    for (const char *name : {"graph.png", "graph.svg", "heatmap.png", "heatmap.svg"}) {
        const QString file = folder.filePath(name);
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + "/penfield", {"--render", QFileInfo(file).baseName(), "-o", file});
        const bool done = process.waitForFinished(kLongestDrawing) && process.exitCode() == 0;
        drawn += done && QFileInfo(file).size() > 0 ? 1 : 0;
    }
    return drawn;
}

}  // namespace

std::vector<Figure> headlessDemo()
{
    const std::string folder = cli::demoFolder();
    cli::Session session(cli::demoSources(folder));
    const cli::DemoRun demo = cli::runDemo(session, formats::readDemoManifest(folder + "/demo.json").examples.at(0));
    return {atLeast(0.9, "p(answer) of a combination that was never trained on", demo.answer),
            atLeast(1, "the combination was held out", demo.example.heldOut ? 1 : 0),
            atMost(3, "features ablated", double(demo.ablated.outcome->interventions.size())),
            atMost(0.3, "p(answer) with the intermediate hop ablated", demo.ablated.answer),
            atLeast(0.3, "p(answer) under the norm-matched control", demo.ablatedControl.answer),
            atLeast(0.8, "p(other answer) after the swap", demo.swapped.swapAnswer),
            atMost(0.8, "p(other answer) under the swap's control", demo.swappedControl.swapAnswer),
            atLeast(4, "pictures written", picturesDrawn())};
}

}  // namespace penfield::bench
