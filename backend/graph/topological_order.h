#pragma once
// The order in which influence flows: every node comes before the sources of its edges.

#include "backend/types/attribution_graph.h"

#include <vector>

namespace penfield {

/// Throws Error when the arrays do not fit together, a weight is not a finite number, or an edge points to no node.
void requireSoundGraph(const AttributionGraph &graph);

/// The nodes that a logit can be reached from, logits first. Throws Error when there is a cycle among them.
std::vector<NodeIndex> topologicalOrder(const AttributionGraph &graph);

}  // namespace penfield
