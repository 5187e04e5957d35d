#pragma once
// Attribution graphs of any size, made on the spot: as circuit-tracer writes them, or in memory. Same shape and seed, same graph.

#include "backend/types/attribution_graph.h"

#include <cstdint>
#include <filesystem>

namespace penfield::bench {

struct GraphShape {
    int layers = 26;
    int positions = 73;
    int logits = 10;
    int nodes = 14'000;  ///< features are what is left
    std::int64_t edges = 16'000'000;
    std::uint64_t seed = 1;
};

/// A graph file indented by 2, links by (target, source), weights as Python prints a float32.
void writeGraphJson(const std::filesystem::path &file, const GraphShape &shape);

AttributionGraph makeGraph(const GraphShape &shape);

}  // namespace penfield::bench
