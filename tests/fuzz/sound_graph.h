#pragma once

#include "backend/types/graph_document.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>
#include <cmath>

namespace penfield::fuzz {

inline void requireSound(const GraphDocument &document)
{
    require(document.graph != nullptr, "no graph");
    const AttributionGraph &graph = *document.graph;
    const std::size_t n = graph.nodes.size();
    require(document.records.size() == n && graph.rowStart.size() == n + 1, "records or rows that do not fit the nodes");
    require(graph.rowStart.front() == 0 && graph.rowStart.back() == static_cast<std::int64_t>(graph.source.size()),
            "rows that do not fit the edges");
    require(std::is_sorted(graph.rowStart.begin(), graph.rowStart.end()) && graph.weight.size() == graph.source.size(),
            "rows that are not rows");
    for (std::size_t e = 0; e < graph.source.size(); ++e)
        require(graph.source[e] >= 0 && static_cast<std::size_t>(graph.source[e]) < n && std::isfinite(graph.weight[e]),
                "an edge to nowhere");
    for (const GraphNode &node : graph.nodes) {
        require(node.key.position.isValid() && node.key.position.index() < graph.prompt.pieces.size(), "a node beside the prompt");
        require(!node.key.layer.isValid() || node.key.layer.value < graph.n_layers, "a node above the layers");
        require(std::isfinite(node.probability) && std::isfinite(node.activation) && std::isfinite(node.influence),
                "a number that is none");
    }
}

}  // namespace penfield::fuzz
