#include "backend/graph/topological_order.h"

#include "backend/types/error.h"

#include <algorithm>
#include <cmath>

namespace penfield {

namespace {

bool rowsFit(const AttributionGraph &graph)
{
    const std::size_t n = graph.nodes.size();
    const auto edges = static_cast<std::int64_t>(graph.source.size());
    if (n == 0)
        return edges == 0 && graph.weight.empty();
    return graph.rowStart.size() == n + 1 && graph.rowStart.front() == 0 && graph.rowStart.back() == edges &&
           std::is_sorted(graph.rowStart.begin(), graph.rowStart.end()) && graph.weight.size() == graph.source.size();
}

/// Marks what can be reached from the logits by walking edges backwards, and counts, for each, its kept ways out.
std::vector<std::int32_t> countTargets(const AttributionGraph &graph)
{
    std::vector<std::int32_t> targets(graph.nodes.size(), -1);  // −1: no logit is reached
    std::vector<NodeIndex> toVisit;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        if (graph.nodes[i].key.kind == NodeKind::Logit) {
            targets[i] = 0;
            toVisit.emplace_back(static_cast<std::int64_t>(i));
        }
    while (!toVisit.empty()) {
        const NodeIndex node = toVisit.back();
        toVisit.pop_back();
        for (const std::int32_t s : graph.sourcesOf(node)) {
            std::int32_t &count = targets[static_cast<std::size_t>(s)];
            if (count < 0) {
                count = 0;
                toVisit.emplace_back(s);
            }
            ++count;
        }
    }
    return targets;
}

}  // namespace

void requireSoundGraph(const AttributionGraph &graph)
{
    const auto n = static_cast<std::int64_t>(graph.nodes.size());
    const bool endsExist = std::all_of(graph.source.begin(), graph.source.end(), [&](std::int32_t s) { return s >= 0 && s < n; });
    if (!rowsFit(graph) || !endsExist)
        throw Error(PENFIELD_SENTENCE("The graph is damaged: an edge leads to a node that is not there. Attribute the prompt again."));
    const bool finite =
        std::all_of(graph.weight.begin(), graph.weight.end(), [](float w) { return std::isfinite(w); }) &&
        std::all_of(graph.nodes.begin(), graph.nodes.end(), [](const GraphNode &node) { return std::isfinite(node.probability); });
    if (!finite)
        throw Error(PENFIELD_SENTENCE("The graph has weights that are not finite numbers. The model or its dictionary may be damaged."));
}

std::vector<NodeIndex> topologicalOrder(const AttributionGraph &graph)
{
    std::vector<std::int32_t> targetsLeft = countTargets(graph);
    std::vector<NodeIndex> order;
    std::size_t reached = 0;
    for (std::size_t i = 0; i < targetsLeft.size(); ++i) {
        reached += targetsLeft[i] >= 0;
        if (targetsLeft[i] == 0)
            order.emplace_back(static_cast<std::int64_t>(i));
    }
    for (std::size_t done = 0; done < order.size(); ++done) {
        const NodeIndex node = order[done];  // by value: order grows below
        for (const std::int32_t s : graph.sourcesOf(node))
            if (--targetsLeft[static_cast<std::size_t>(s)] == 0)
                order.emplace_back(s);
    }
    if (order.size() != reached)
        throw Error(
            PENFIELD_SENTENCE("The graph has a cycle, so influence never comes to rest. Only graphs that run forward can be shown."));
    return order;
}

}  // namespace penfield
