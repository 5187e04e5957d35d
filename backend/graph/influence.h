#pragma once
// How much each node matters for the logits (formats.md A.10): f = WÂ + WÂ² + …, where Â is |A| with rows summing to 1 and W
// the logits' probabilities. On a graph without cycles one sweep in topological order sums the series exactly.

#include "backend/types/attribution_graph.h"

#include <span>
#include <vector>

namespace penfield {

inline constexpr double kSmallestRowSum = 1e-10;  // the reference's guard against empty rows

/// [nodes] W: the probability of each logit node, 0 elsewhere.
std::vector<double> logitWeights(const AttributionGraph &graph);

/// [edges] Â's entries in the graph's order of edges.
std::vector<double> normalizedWeights(const AttributionGraph &graph);

/// [nodes] f. Throws Error for a graph that is not sound or has a cycle.
std::vector<double> nodeInfluence(const AttributionGraph &graph);

/// The same for a graph that was found sound, `order` being its topologicalOrder().
std::vector<double> nodeInfluence(const AttributionGraph &graph, std::span<const NodeIndex> order);

}  // namespace penfield
