#pragma once
// The part of an attribution graph that is shown: kept nodes and kept edges, with both directions at hand.
// A "slot" is an index into KeptGraph::nodes; it is good only within that KeptGraph.

#include "backend/types/attribution_graph.h"

#include <optional>
#include <span>
#include <vector>

namespace penfield {

struct KeptEdge {
    int source = 0;  ///< slot
    int target = 0;  ///< slot
    float weight = 0;
};

class KeptGraph {
public:
    KeptGraph() = default;

    /// `keepNode` is [nodes], `keepEdge` is [edges] of `graph`; edges with a dropped end are left out.
    KeptGraph(const AttributionGraph &graph, const std::vector<bool> &keepNode, const std::vector<bool> &keepEdge);

    int size() const { return static_cast<int>(m_nodes.size()); }
    std::span<const NodeIndex> nodes() const { return m_nodes; }          ///< ascending
    std::span<const KeptEdge> edges() const { return m_edges; }           ///< descending by |weight|
    std::span<const int> incoming(int slot) const { return row(m_in, slot); }   ///< edge numbers, strongest first
    std::span<const int> outgoing(int slot) const { return row(m_out, slot); }  ///< edge numbers, strongest first
    std::optional<int> slotOf(NodeIndex node) const;
    float strongestWeight() const { return m_edges.empty() ? 0.0F : std::abs(m_edges.front().weight); }

private:
    struct Rows {
        std::vector<int> start;  ///< [size + 1]
        std::vector<int> edge;   ///< [edges]
    };
    static std::span<const int> row(const Rows &rows, int slot);
    Rows rowsBy(int KeptEdge::*end) const;

    std::vector<NodeIndex> m_nodes;
    std::vector<KeptEdge> m_edges;
    Rows m_in, m_out;
};

}  // namespace penfield
