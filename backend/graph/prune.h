#pragma once
// Which nodes and edges are worth showing (formats.md A.10, steps 1–5).

#include "backend/types/attribution_graph.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace penfield {

struct PruneResult {
    std::vector<bool> keepNode;               ///< [nodes]; tokens, the input and logits are always kept
    std::vector<bool> keepEdge;               ///< [edges], in the graph's order
    std::vector<double> cumulativeInfluence;  ///< [nodes] share of all influence that this node and the more important ones have
};

/// Holds what does not depend on the thresholds, so that a slider can prune at every step it makes.
class Pruner {
public:
    /// Throws Error for a graph that is not sound or has a cycle.
    explicit Pruner(std::shared_ptr<const AttributionGraph> graph);

    const std::vector<double> &influence() const { return m_influence; }  ///< [nodes] f on the whole graph
    const std::vector<double> &cumulativeInfluence() const { return m_cumulative; }

    /// Throws Error for thresholds outside 0 … 1.
    PruneResult prune(const PruneOptions &options) const;

private:
    std::vector<bool> importantNodes(double threshold) const;
    using Flags = std::vector<std::uint8_t>;  // [nodes] quicker to look up than bits

    template <class Visit>
    void forEachScored(const Flags &keepNode, Visit visit) const;
    std::vector<double> edgeScores(const Flags &keepNode) const;
    void dropLooseEnds(PruneResult &result) const;

    std::shared_ptr<const AttributionGraph> m_graph;
    std::vector<NodeIndex> m_order;
    std::vector<double> m_logits;     // W
    std::vector<double> m_influence;  // f
    std::vector<double> m_cumulative;
};

/// One-off pruning.
PruneResult prune(const AttributionGraph &graph, const PruneOptions &options);

}  // namespace penfield
