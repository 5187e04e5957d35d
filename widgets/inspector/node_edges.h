#pragma once

#include "backend/types/attribution_graph.h"

#include <optional>
#include <vector>

namespace penfield {

struct NodeEdge {
    NodeIndex other;   ///< the node at the other end
    float weight = 0;  ///< raw signed attribution
};

struct NodeEdges {
    std::vector<NodeEdge> in, out;  ///< strongest |weight| first
    int inTotal = 0, outTotal = 0;  ///< all non-zero ones
};

std::optional<NodeIndex> findNode(const AttributionGraph &graph, const NodeKey &key);

/// The `most` strongest edges into and out of the node.
NodeEdges strongestEdges(const AttributionGraph &graph, NodeIndex node, int most);

}  // namespace penfield
