// graph-5: pruning anew, as the threshold sliders ask for it at every step they make.

#include "backend/graph/prune.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_graph.h"
#include "tests/bench/stopwatch.h"

#include <memory>

namespace penfield::bench {

std::vector<Figure> repruning()
{
    const auto graph = std::make_shared<const AttributionGraph>(makeGraph({12, 16, 10, 2'000, 200'000}));
    const Pruner pruner(graph);
    std::vector<double> times;
    std::size_t kept = 0;
    for (int step = 0; step < 99; ++step) {  // a hand that drags one slider and then the other
        const PruneOptions options{step < 50 ? step / 50.0 : 0.8, step < 50 ? 0.98 : (step - 49) / 50.0};
        times.push_back(milliseconds([&] { kept += pruner.prune(options).keepEdge.size(); }));
    }
    return {atLeast(200'000, "edges of the graph", static_cast<double>(kept) / static_cast<double>(times.size())),
            atMost(16, "re-pruning 2,000 nodes and 200,000 edges, median of 99 thresholds", median(times), "ms")};
}

}  // namespace penfield::bench
