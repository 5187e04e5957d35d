#pragma once

#include "backend/graph/prune.h"

namespace penfield {

/// What of a graph is written.
struct GraphPart {
    std::vector<bool> nodes;  ///< [nodes]
    std::vector<bool> edges;  ///< [edges]
};

GraphPart wholeGraph(const AttributionGraph &graph);

/// Kept edges with their ends, and where graphs begin and end, tokens and logits: what circuit-tracer writes of a pruned graph.
GraphPart prunedPart(const AttributionGraph &graph, const PruneResult &pruned);

/// Calls visit(target, edge) for the part's edges, by (target, source).
template <class Visit>
void forEachEdgeNumber(const AttributionGraph &graph, const GraphPart &part, Visit visit)
{
    for (std::size_t t = 0; t < graph.nodes.size(); ++t)
        for (auto e = static_cast<std::size_t>(graph.rowStart[t]); e < static_cast<std::size_t>(graph.rowStart[t + 1]); ++e)
            if (part.edges[e])
                visit(t, e);
}

/// Calls visit(target, source, weight) for the part's edges, by (target, source).
template <class Visit>
void forEachEdge(const AttributionGraph &graph, const GraphPart &part, Visit visit)
{
    forEachEdgeNumber(graph, part, [&](std::size_t target, std::size_t edge) {
        visit(target, static_cast<std::size_t>(graph.source[edge]), graph.weight[edge]);
    });
}

}  // namespace penfield
