#include "backend/graph_files/graph_part.h"

namespace penfield {

GraphPart wholeGraph(const AttributionGraph &graph)
{
    return {std::vector<bool>(graph.nodes.size(), true), std::vector<bool>(graph.edgeCount(), true)};
}

GraphPart prunedPart(const AttributionGraph &graph, const PruneResult &pruned)
{
    GraphPart part{std::vector<bool>(graph.nodes.size()), pruned.keepEdge};
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        part.nodes[i] = graph.nodes[i].key.isEnd();
    forEachEdge(graph, part, [&](std::size_t target, std::size_t source, float) { part.nodes[target] = part.nodes[source] = true; });
    return part;
}

}  // namespace penfield
