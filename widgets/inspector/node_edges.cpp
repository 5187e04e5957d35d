#include "widgets/inspector/node_edges.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

void keepStrongest(std::vector<NodeEdge> &edges, int most)
{
    const auto stronger = [](const NodeEdge &a, const NodeEdge &b) {
        return std::abs(a.weight) != std::abs(b.weight) ? std::abs(a.weight) > std::abs(b.weight) : a.other < b.other;
    };
    const auto end = edges.begin() + std::min<std::ptrdiff_t>(most, std::ssize(edges));
    std::partial_sort(edges.begin(), end, edges.end(), stronger);
    edges.erase(end, edges.end());
}

}  // namespace

std::optional<NodeIndex> findNode(const AttributionGraph &graph, const NodeKey &key)
{
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        if (graph.nodes[i].key == key)
            return NodeIndex(static_cast<std::int64_t>(i));
    return std::nullopt;
}

NodeEdges strongestEdges(const AttributionGraph &graph, NodeIndex node, int most)
{
    NodeEdges edges;
    const auto sources = graph.sourcesOf(node);
    const auto weights = graph.weightsOf(node);
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (weights[i] != 0)
            edges.in.push_back({NodeIndex(sources[i]), weights[i]});
    for (std::size_t target = 0; target < graph.nodes.size(); ++target) {
        const NodeIndex index(static_cast<std::int64_t>(target));
        const auto row = graph.sourcesOf(index);
        const auto found = std::lower_bound(row.begin(), row.end(), node.value);  // sources ascend
        if (found == row.end() || *found != node.value)
            continue;
        const float weight = graph.weightsOf(index)[static_cast<std::size_t>(found - row.begin())];
        if (weight != 0)
            edges.out.push_back({index, weight});
    }
    edges.inTotal = static_cast<int>(edges.in.size());
    edges.outTotal = static_cast<int>(edges.out.size());
    keepStrongest(edges.in, most);
    keepStrongest(edges.out, most);
    return edges;
}

}  // namespace penfield
