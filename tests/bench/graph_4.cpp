// graph-4: from Enter in the prompt bar to the demo's graph on screen.

#include "tests/app/gui/demo_window.h"
#include "tests/bench/bench.h"
#include "tests/bench/gui/startup_bench.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/two_step_prompts.h"
#include "widgets/graph/graph_canvas.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/prompt/prompt_edit.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

namespace penfield::bench {

namespace {

constexpr int kPatience = 5'000;  // milliseconds
constexpr std::size_t kPrompts = 20;

/// The graph on screen is the explorer's newest, with all its edges.
bool isDrawn(const DemoWindow &demo, const AttributionGraph *former)
{
    const auto &arranged = demo.window.graph()->scene().arrangement();
    return demo.explorer.graph() && demo.explorer.graph().get() != former && arranged && arranged->graph == demo.explorer.graph() &&
           demo.window.graph()->isSettled();
}

double drawn(DemoWindow &demo, const QString &prompt)
{
    const std::shared_ptr<const AttributionGraph> former = demo.explorer.graph();
    QEventLoop loop;
    const auto look = [&] {
        if (isDrawn(demo, former.get()))
            loop.exit(0);
    };
    QObject::connect(demo.window.graph(), &GraphView::settled, &loop, look);
    QTimer::singleShot(kPatience, &loop, [&loop] { loop.exit(1); });
    QElapsedTimer timer;
    demo.window.promptBar()->edit()->setText(prompt);
    timer.start();
    QTest::keyClick(demo.window.promptBar()->edit(), Qt::Key_Return);
    if (!isDrawn(demo, former.get()) && loop.exec() != 0)
        throw std::runtime_error("The graph was not drawn within 5 s.");
    demo.window.graph()->canvas()->repaint();  // what settled() announced, painted
    return double(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

std::vector<Figure> promptToDrawnGraph()
{
    DemoWindow demo;
    if (!demo.open())
        throw std::runtime_error("The demo did not open within 20 s.");
    std::vector<double> times;
    const std::vector<TwoStepPrompt> prompts = twoStepPrompts(training::Grammar(), training::EntityKind::Country);
    for (std::size_t i = 0; i < std::min(kPrompts, prompts.size()); ++i)
        times.push_back(drawn(demo, QString::fromStdString(prompts[i].text)));
    return {atLeast(double(kPrompts), "prompts, none of them run before", double(times.size())),
            atMost(150, "from Enter to the drawn graph, median", median(times), "ms"),
            atMost(150, "the same, 95th percentile", percentile(times, 0.95), "ms")};
}

}  // namespace penfield::bench
