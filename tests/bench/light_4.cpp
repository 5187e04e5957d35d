// light-4: from a touch to the repainted output, and how long the UI thread is ever kept.

#include "tests/bench/bench.h"
#include "tests/bench/gui/startup_bench.h"
#include "tests/bench/gui/touch_bench.h"
#include "tests/bench/stopwatch.h"

#include <algorithm>
#include <stdexcept>

namespace penfield::bench {

std::vector<Figure> touchLatency()
{
    constexpr int kTouches = 500;
    constexpr unsigned kSeed = 4;
    const TouchFigures figures = measureTouches(kTouches, kSeed);
    if (!figures.trouble.isEmpty())
        throw std::runtime_error(figures.trouble.toStdString());
    const double longest = figures.blocked.empty() ? 0 : *std::max_element(figures.blocked.begin(), figures.blocked.end());
    return {atLeast(kTouches, "touches", double(figures.latencies.size())),
            atMost(16, "touch to repainted output, median", median(figures.latencies), "ms"),
            atMost(33, "touch to repainted output, 95th percentile", percentile(figures.latencies, 0.95), "ms"),
            atMost(8, "longest time an event kept the UI thread", longest, "ms")};
}

}  // namespace penfield::bench
