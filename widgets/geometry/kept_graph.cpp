#include "widgets/geometry/kept_graph.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace penfield {

KeptGraph::KeptGraph(const AttributionGraph &graph, const std::vector<bool> &keepNode, const std::vector<bool> &keepEdge)
{
    std::vector<int> slot(graph.nodes.size(), -1);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        if (keepNode[i]) {
            slot[i] = size();
            m_nodes.emplace_back(static_cast<std::int64_t>(i));
        }
    for (const NodeIndex target : m_nodes)
        for (auto e = graph.rowStart[target.index()]; e < graph.rowStart[target.index() + 1]; ++e) {
            const auto at = static_cast<std::size_t>(e);
            const int source = slot[static_cast<std::size_t>(graph.source[at])];
            if (keepEdge[at] && source >= 0)
                m_edges.push_back({source, slot[target.index()], graph.weight[at]});
        }
    // Equal weights fall back to the ends, so that the order never depends on the sort.
    std::sort(m_edges.begin(), m_edges.end(), [](const KeptEdge &a, const KeptEdge &b) {
        return std::tuple(-std::abs(a.weight), a.target, a.source) < std::tuple(-std::abs(b.weight), b.target, b.source);
    });
    m_in = rowsBy(&KeptEdge::target);
    m_out = rowsBy(&KeptEdge::source);
}

std::optional<int> KeptGraph::slotOf(NodeIndex node) const
{
    const auto found = std::lower_bound(m_nodes.begin(), m_nodes.end(), node);
    if (found == m_nodes.end() || *found != node)
        return std::nullopt;
    return static_cast<int>(found - m_nodes.begin());
}

std::span<const int> KeptGraph::row(const Rows &rows, int slot)
{
    const auto at = static_cast<std::size_t>(slot);
    const int first = rows.start[at];
    return std::span<const int>(rows.edge).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(rows.start[at + 1] - first));
}

KeptGraph::Rows KeptGraph::rowsBy(int KeptEdge::*end) const
{
    Rows rows;
    rows.start.assign(m_nodes.size() + 1, 0);
    for (const KeptEdge &edge : m_edges)
        ++rows.start[static_cast<std::size_t>(edge.*end) + 1];
    for (std::size_t i = 1; i < rows.start.size(); ++i)
        rows.start[i] += rows.start[i - 1];
    rows.edge.resize(m_edges.size());
    std::vector<int> next(rows.start.begin(), rows.start.end() - 1);
    for (std::size_t e = 0; e < m_edges.size(); ++e)  // edges are sorted, so every row comes out sorted too
        rows.edge[static_cast<std::size_t>(next[static_cast<std::size_t>(m_edges[e].*end)]++)] = static_cast<int>(e);
    return rows;
}

}  // namespace penfield
