// touch-views: a long prompt and many heads in the logit lens and the attention view: how long an event ever keeps the UI thread.

#include "tests/bench/bench.h"
#include "tests/bench/gui/startup_bench.h"
#include "tests/bench/gui/watched_application.h"
#include "tests/bench/stopwatch.h"
#include "tests/gallery/made_run.h"
#include "widgets/attention/attention_panel.h"
#include "widgets/attention/attention_strip.h"
#include "widgets/attention/head_grid.h"
#include "widgets/lens/lens_panel.h"
#include "widgets/lens/lens_toolbar.h"
#include "widgets/plots/heatmap_plot.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

namespace penfield::bench {

namespace {

constexpr int kPositions = 300, kLayers = 16, kHeads = 32;
constexpr QSize kWindow(1480, 760);

std::shared_ptr<TraceSummary> longTrace()
{
    auto trace = std::make_shared<TraceSummary>();
    trace->n_layers = kLayers;
    for (int i = 0; i < kPositions; ++i) {
        trace->prompt.tokens.emplace_back(i + 3);
        trace->prompt.pieces.push_back(" word" + std::to_string(i));
    }
    trace->output.position = TokenPosition(kPositions - 1);
    for (int n = 0; n < 10; ++n)
        trace->output.top.push_back({TokenId(900 + n), " answer" + std::to_string(n), 0.4 / (n + 1), 5.0 - n});
    return trace;
}

/// What a hand does, each as an event of its own; and everything that follows from it is painted before the next.
class Hand {
public:
    void act(const std::function<void()> &what)
    {
        QMetaObject::invokeMethod(&m_loop, what, Qt::QueuedConnection);
        for (int round = 0; round < 3; ++round) {
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
            m_loop.exec();
        }
    }

    void pause(int milliseconds)
    {
        QTimer::singleShot(milliseconds, &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }

private:
    QEventLoop m_loop;
};

struct Held {
    std::vector<double> milliseconds;  ///< of events over one
    double longest() const { return milliseconds.empty() ? 0 : *std::max_element(milliseconds.begin(), milliseconds.end()); }
};

Held lookAtAttention(WatchedApplication &application, Hand &hand)
{
    const auto trace = longTrace();
    const gallery::MadeAttention made = gallery::madeAttention(trace->prompt, kLayers, kHeads);
    AttentionPanel panel;
    panel.setTheme(Theme::lightTheme());
    panel.resize(kWindow);
    panel.show();
    hand.pause(200);
    application.startWatching();
    hand.act([&] { panel.setTrace(trace); });
    hand.act([&] { panel.setOverview(made.overview); });
    hand.act([&] { panel.setLayer(made.layer); });
    hand.pause(300);
    for (int head = 0; head < kHeads; ++head)
        hand.act([&] { QTest::mouseClick(panel.grid()->viewport(), Qt::LeftButton, {}, panel.grid()->thumbRect({LayerIndex(0), head}).center()); });
    for (int i = 0; i < 100; ++i)
        hand.act([&] { QTest::mouseMove(panel.strip()->viewport(), panel.strip()->chipRect(i % 20).center()); });
    for (int i = 0; i < 100; ++i)
        hand.act([&] {
            const QPoint cell = (panel.plot()->visibleCells().topLeft() + QPointF(5 + 3 * i, 200 - i)).toPoint();
            QTest::mouseMove(panel.plot()->childAt(cell), cell);
        });
    for (int i = 0; i < 60; ++i)
        hand.act([&] { QTest::keyClick(panel.strip(), i % 2 ? Qt::Key_Left : Qt::Key_Up); });
    application.stopWatching();
    return {application.longEvents()};
}

Held lookAtLens(WatchedApplication &application, Hand &hand)
{
    const auto trace = longTrace();
    const auto lens = gallery::madeLens(*trace);
    LensPanel panel;
    panel.setTheme(Theme::lightTheme());
    panel.resize(kWindow);
    panel.show();
    hand.pause(200);
    application.startWatching();
    hand.act([&] { panel.setTrace(trace); });
    hand.act([&] { panel.setLens(lens); });
    for (const LensMeasure measure : {LensMeasure::WatchedProbability, LensMeasure::WatchedRank, LensMeasure::KlToAnswer, LensMeasure::TopProbability})
        hand.act([&] { panel.toolbar()->setMeasure(measure); });
    for (int i = 0; i < 100; ++i)
        hand.act([&] {
            const QPoint cell = (panel.plot()->visibleCells().topLeft() + QPointF(5 + 9 * i, 150 + i)).toPoint();
            QTest::mouseMove(panel.plot()->childAt(cell), cell);
        });
    for (int i = 0; i < 100; ++i)
        hand.act([&] { QTest::keyClick(panel.plot(), i % 5 ? Qt::Key_Right : Qt::Key_Down); });
    application.stopWatching();
    return {application.longEvents()};
}

}  // namespace

std::vector<Figure> longPromptViews()
{
    auto *application = dynamic_cast<WatchedApplication *>(QCoreApplication::instance());
    if (!application)
        throw std::runtime_error("The bench needs a WatchedApplication.");
    Hand hand;
    const Held attention = lookAtAttention(*application, hand), lens = lookAtLens(*application, hand);
    return {atMost(8, "attention, 300 tokens, 512 heads: longest time an event kept the UI thread", attention.longest(), "ms"),
            atMost(8, "the same, 95th percentile of events over 1 ms", percentile(attention.milliseconds, 0.95), "ms"),
            atMost(8, "logit lens, 300 tokens, 17 rows: longest time an event kept the UI thread", lens.longest(), "ms"),
            atMost(8, "the same, 95th percentile of events over 1 ms", percentile(lens.milliseconds, 0.95), "ms")};
}

}  // namespace penfield::bench
