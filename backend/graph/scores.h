#pragma once
// How much of a graph is explained by features instead of error nodes (formats.md A.11).

#include "backend/types/attribution_graph.h"

#include <vector>

namespace penfield {

struct GraphScores {
    double replacement = 0;   ///< share of the influence that ends in tokens (or the input) instead of error nodes
    double completeness = 0;  ///< share of the inflow that comes from features and tokens, averaged by influence
};

/// `influence` is nodeInfluence(graph). A graph in which nothing has influence scores 0.
GraphScores graphScores(const AttributionGraph &graph, const std::vector<double> &influence);

}  // namespace penfield
