// graph-3: how the time of a graph grows with its tokens and with its feature nodes. graph-8: how soon it stops.

#include "backend/types/error.h"
#include "tests/bench/bench.h"
#include "tests/bench/graph_subject.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <thread>

namespace penfield::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// The slope of log(seconds of the processor) over log(size): time grows as size to that power.
double exponent(const std::vector<std::pair<double, double>> &points)
{
    double x = 0, y = 0, xx = 0, xy = 0;
    for (const auto &[size, seconds] : points) {
        x += std::log(size);
        y += std::log(seconds);
        xx += std::log(size) * std::log(size);
        xy += std::log(size) * std::log(seconds);
    }
    const auto n = double(points.size());
    return (n * xy - x * y) / (n * xx - x * x);
}

void show(const char *what, double size, const GraphRun &run)
{
    const auto width = static_cast<int>(std::lround(8 * std::log2(1 + 8 * run.processorSeconds)));
    std::printf("  %5.0f %-14s %7.2f s (%.2f of the processor)  %6.0f GFLOP  %s\n", size, what, run.seconds, run.processorSeconds,
                run.operations / 1e9, std::string(static_cast<std::size_t>(width), '#').c_str());
    std::fflush(stdout);
}

AttributionOptions most(int nodes)
{
    AttributionOptions options;
    options.maxFeatureNodes = nodes;
    return options;
}

/// The longest time from a request to stop to the end, by the phase that was stopped.
class Stopper {
public:
    explicit Stopper(std::function<void(JobContext &)> run) : m_run(std::move(run)) {}

    void stopAfter(double seconds)
    {
        std::stop_source stop;
        std::string phase;
        JobContext job(stop.get_token(), [&](const Progress &progress) { phase = progress.phase; });
        std::atomic<Clock::time_point> asked{Clock::time_point::max()};
        std::jthread owner([&] {
            std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
            asked = Clock::now();
            stop.request_stop();
        });
        try {
            m_run(job);
        } catch (const Cancelled &) {
            const double took = std::chrono::duration<double, std::milli>(Clock::now() - asked.load()).count();
            auto &[count, longest] = m_phases[phase];
            ++count;
            longest = std::max(longest, took);
        }
    }

    const std::map<std::string, std::pair<int, double>> &phases() const { return m_phases; }

private:
    std::function<void(JobContext &)> m_run;
    std::map<std::string, std::pair<int, double>> m_phases;
};

/// Stops `run` at many moments.
template <class Run>
void addStops(std::vector<Figure> &figures, const std::string &what, Run run)
{
    constexpr int kTries = 36;
    JobContext job;
    run(job);  // the first one reads the files
    const GraphRun done = run(job);
    show(what.c_str(), 64, done);
    Stopper stopper(run);
    for (int i = 0; i < kTries; ++i) {  // most of them in the first and the last tenth, where phases are short
        const double share = (i + 0.5) / kTries;
        stopper.stopAfter(done.seconds * (i % 3 == 0 ? 0.1 * share : i % 3 == 1 ? 0.9 + 0.1 * share : share));
    }
    int stopped = 0;
    for (const auto &[phase, found] : stopper.phases()) {
        figures.push_back(atMost(100, what + ": longest from stop to end in \"" + phase + "\" (" + std::to_string(found.first) + " times)",
                                 found.second, "ms"));
        stopped += found.first;
    }
    figures.push_back(atLeast(kTries * 0.75, what + ": runs that were stopped", stopped));
}

}  // namespace

std::vector<Figure> graphGrowth()
{
    const GraphSubject subject;
    JobContext job;
    subject.run(16, most(100), job);  // the first one reads the files
    std::vector<std::pair<double, double>> byTokens, byNodes;
    for (const int tokens : {16, 32, 64, 128}) {
        const GraphRun run = subject.run(tokens, most(1000), job);
        show("tokens", tokens, run);
        byTokens.emplace_back(tokens, run.processorSeconds);
    }
    for (const int nodes : {500, 1000, 2000, 4000}) {
        const GraphRun run = subject.run(32, most(nodes), job);
        show("feature nodes", nodes, run);
        byNodes.emplace_back(nodes, run.processorSeconds);
    }
    return {atMost(1.5, "time grows as tokens to the power", exponent(byTokens)),
            atMost(1.2, "time grows as feature nodes to the power", exponent(byNodes))};
}

std::vector<Figure> graphCancel()
{
    const GraphSubject subject;
    constexpr int kTokens = 32;
    std::vector<Figure> figures;
    addStops(figures, "features", [&](JobContext &job) { return subject.run(kTokens, most(2000), job); });
    addStops(figures, "components", [&](JobContext &job) { return subject.runComponents(kTokens, kTokens / 4, {}, job); });
    return figures;
}

}  // namespace penfield::bench
