// graph-1: graphs that circuit-tracer itself computed, against ours.

#include "tests/backend/attribution/graph_golden.h"
#include "tests/bench/bench.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cstdio>

namespace penfield::bench {

std::vector<Figure> graphGoldens()
{
    const c10::InferenceMode guard;
    double combinations = 0, other = 0, edge = 0, score = 0, influence = 0;
    for (const std::string &folder : test::graphGoldens(PENFIELD_SOURCE_DIR "/tests/fixtures/graphs")) {
        const test::GraphDeviation d = test::compareWithGolden(folder);
        std::printf("  %-24s %-56s %4zu nodes %6zu edges  edges %.1e  scores %.1e\n", d.name.c_str(), d.what.c_str(), d.nodes, d.edges,
                    d.edge, std::max(d.replacement, d.completeness));
        combinations += d.agrees();
        other += double(d.order + d.masks);
        edge = std::max(edge, d.edge);
        score = std::max({score, d.replacement, d.completeness});
        influence = std::max({influence, d.influence, d.cumulative, d.activation, d.probability});
    }
    return {atLeast(8, "combinations of model and dictionary within tolerance", combinations),
            atMost(0, "nodes that are others, or pruned otherwise, with their edges", other),
            atMost(1e-4, "largest deviation of an edge, relative to its row's largest", edge),
            atMost(1e-5, "largest deviation of a score", score),
            atMost(1e-5, "largest deviation of an activation, a probability, an influence", influence)};
}

}  // namespace penfield::bench
