#include "backend/graph/scores.h"

#include "backend/graph/influence.h"

namespace penfield {

namespace {

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

double influenceOf(NodeKind kind, const AttributionGraph &graph, const std::vector<double> &influence)
{
    double sum = 0;
    for (std::size_t i = 0; i < influence.size(); ++i)
        if (graph.nodes[i].key.kind == kind)
            sum += influence[i];
    return sum;
}

/// [nodes] share of each row that comes from error nodes.
std::vector<double> errorShares(const AttributionGraph &graph)
{
    const std::vector<double> normalized = normalizedWeights(graph);
    std::vector<double> shares(graph.nodes.size());
    for (std::size_t t = 0; t < shares.size(); ++t)
        for (auto e = static_cast<std::size_t>(graph.rowStart[t]); e < static_cast<std::size_t>(graph.rowStart[t + 1]); ++e)
            if (graph.nodes[static_cast<std::size_t>(graph.source[e])].key.kind == NodeKind::Error)
                shares[t] += normalized[e];
    return shares;
}

}  // namespace

GraphScores graphScores(const AttributionGraph &graph, const std::vector<double> &influence)
{
    const double tokens = influenceOf(NodeKind::Token, graph, influence) + influenceOf(NodeKind::Input, graph, influence);
    const double errors = influenceOf(NodeKind::Error, graph, influence);
    const std::vector<double> fromErrors = errorShares(graph), logits = logitWeights(graph);
    double explained = 0, all = 0;
    for (std::size_t i = 0; i < influence.size(); ++i) {
        const double outflow = influence[i] + logits[i];
        explained += (1 - fromErrors[i]) * outflow;
        all += outflow;
    }
    return {ratio(tokens, tokens + errors), ratio(explained, all)};
}

}  // namespace penfield
