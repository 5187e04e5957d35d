// touch-5: ablating every one of 500 features that are active on the demo's prompts, one by one, by the engine's sweep.

#include "app/cli/session.h"
#include "app/cli/sources.h"
#include "tests/bench/bench.h"
#include "tests/bench/stopwatch.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <stop_token>
#include <thread>

namespace penfield::bench {

namespace {

constexpr std::size_t kNodes = 500;
constexpr char kPrompt[] = "the capital of the state containing Dallas is";

SweepRequest everyNode(const TraceSummary &trace)
{
    SweepRequest request;
    for (std::size_t i = 0; request.groups.size() < kNodes; ++i) {  // a prompt with fewer active features is gone through again
        const FeatureActivation &a = trace.activations[i % trace.activations.size()];
        request.groups.push_back({{a.id, a.position, TouchKind::Set, 0}});
    }
    return request;
}

/// Milliseconds from asking to stop until the sweep has ended.
double cancelTime(Engine &engine, const SweepRequest &request)
{
    std::stop_source stop;
    std::atomic<bool> runs = false;
    JobContext job(stop.get_token(), [&](const Progress &progress) { runs = runs || progress.fraction > 0.1; });
    std::chrono::steady_clock::time_point asked;
    std::jthread asker([&] {
        while (!runs)
            std::this_thread::yield();
        asked = std::chrono::steady_clock::now();
        stop.request_stop();
    });
    try {
        engine.sweep(kPrompt, request, job);
    } catch (const Cancelled &) {
        const auto ended = std::chrono::steady_clock::now();
        asker.join();
        return std::chrono::duration<double, std::milli>(ended - asked).count();
    }
    runs = true;  // it was done before it was stopped
    return 0;
}

}  // namespace

std::vector<Figure> sweepOfNodes()
{
    cli::Session session(cli::demoSources(cli::demoFolder()));
    const auto trace = session.trace(kPrompt);
    const SweepRequest request = everyNode(*trace);
    std::vector<double> times;
    int reports = 0;
    for (int turn = 0; turn < 5; ++turn) {
        JobContext job({}, [&](const Progress &) { ++reports; });
        times.push_back(milliseconds([&] { session.engine().sweep(kPrompt, request, job); }));
    }
    std::vector<double> cancels;
    for (int turn = 0; turn < 5; ++turn)
        cancels.push_back(cancelTime(session.engine(), request));
    return {atLeast(kNodes, "nodes, of " + std::to_string(trace->activations.size()) + " active features", double(request.groups.size())),
            atMost(2, "ablating each of them, median of 5", median(times) / 1000, "s"), atLeast(5, "reports of progress", reports / 5.0),
            atMost(100, "from cancelling to the end, longest of 5", *std::max_element(cancels.begin(), cancels.end()), "ms")};
}

}  // namespace penfield::bench
