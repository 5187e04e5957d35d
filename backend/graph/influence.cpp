#include "backend/graph/influence.h"

#include "backend/graph/topological_order.h"

#include <algorithm>
#include <cmath>

namespace penfield {

std::vector<double> logitWeights(const AttributionGraph &graph)
{
    std::vector<double> weights(graph.nodes.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (graph.nodes[i].key.kind == NodeKind::Logit)
            weights[i] = graph.nodes[i].probability;
    return weights;
}

std::vector<double> normalizedWeights(const AttributionGraph &graph)
{
    std::vector<double> normalized(graph.edgeCount());
    for (std::size_t t = 0; t < graph.nodes.size(); ++t) {
        const auto first = static_cast<std::size_t>(graph.rowStart[t]), last = static_cast<std::size_t>(graph.rowStart[t + 1]);
        double sum = 0;
        for (std::size_t e = first; e < last; ++e)
            sum += std::abs(static_cast<double>(graph.weight[e]));
        for (std::size_t e = first; e < last; ++e)
            normalized[e] = std::abs(static_cast<double>(graph.weight[e])) / std::max(sum, kSmallestRowSum);
    }
    return normalized;
}

std::vector<double> nodeInfluence(const AttributionGraph &graph)
{
    requireSoundGraph(graph);
    return nodeInfluence(graph, topologicalOrder(graph));
}

/// Â's entries are made on the way, as normalizedWeights() makes them: of a large graph they would take more memory than the graph.
std::vector<double> nodeInfluence(const AttributionGraph &graph, std::span<const NodeIndex> order)
{
    const std::vector<double> logits = logitWeights(graph);
    std::vector<double> influence(graph.nodes.size());
    for (const NodeIndex target : order) {
        const double outflow = influence[target.index()] + logits[target.index()];
        const auto sources = graph.sourcesOf(target);
        const auto weights = graph.weightsOf(target);
        double sum = 0;
        for (const float weight : weights)
            sum += std::abs(static_cast<double>(weight));
        sum = std::max(sum, kSmallestRowSum);
        for (std::size_t i = 0; i < sources.size(); ++i)
            influence[static_cast<std::size_t>(sources[i])] += outflow * (std::abs(static_cast<double>(weights[i])) / sum);
    }
    return influence;
}

}  // namespace penfield
