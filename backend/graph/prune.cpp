#include "backend/graph/prune.h"

#include "backend/graph/influence.h"
#include "backend/graph/threshold.h"
#include "backend/graph/topological_order.h"
#include "backend/types/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penfield {

namespace {

bool isAlwaysKept(NodeKind kind)
{
    return kind == NodeKind::Token || kind == NodeKind::Logit;
}

std::vector<double> cumulativeShare(const std::vector<double> &influence)
{
    std::vector<std::size_t> byImportance(influence.size());
    std::iota(byImportance.begin(), byImportance.end(), std::size_t{0});
    std::stable_sort(byImportance.begin(), byImportance.end(), [&](std::size_t a, std::size_t b) { return influence[a] > influence[b]; });
    const double total = std::accumulate(influence.begin(), influence.end(), 0.0);
    std::vector<double> cumulative(influence.size(), 1.0);
    double sum = 0;
    for (const std::size_t node : byImportance) {
        sum += influence[node];
        if (total > 0)
            cumulative[node] = std::min(sum / total, 1.0);
    }
    return cumulative;
}

std::vector<std::int32_t> targetsOfEdges(const AttributionGraph &graph)
{
    std::vector<std::int32_t> targets(graph.edgeCount());
    for (std::size_t t = 0; t < graph.nodes.size(); ++t)
        std::fill(targets.begin() + graph.rowStart[t], targets.begin() + graph.rowStart[t + 1], static_cast<std::int32_t>(t));
    return targets;
}

void requireShare(double threshold)
{
    if (!(threshold >= 0 && threshold <= 1))
        throw Error(PENFIELD_SENTENCE("A pruning threshold must be between 0 and 1, not %1."), {std::to_string(threshold)});
}

}  // namespace

Pruner::Pruner(std::shared_ptr<const AttributionGraph> graph) : m_graph(std::move(graph))
{
    m_influence = nodeInfluence(*m_graph);
    m_order = topologicalOrder(*m_graph);
    m_logits = logitWeights(*m_graph);
    m_cumulative = cumulativeShare(m_influence);
    m_targetOf = targetsOfEdges(*m_graph);
}

PruneResult Pruner::prune(const PruneOptions &options) const
{
    requireShare(options.nodeThreshold);
    requireShare(options.edgeThreshold);
    PruneResult result{importantNodes(options.nodeThreshold), std::vector<bool>(m_graph->edgeCount()), m_cumulative};
    const std::vector<double> scores = edgeScores(result.keepNode);
    const double threshold = scoreThreshold(scores, options.edgeThreshold);
    for (std::size_t e = 0; e < scores.size(); ++e)
        result.keepEdge[e] = scores[e] >= threshold;
    dropLooseEnds(result);
    return result;
}

std::vector<bool> Pruner::importantNodes(double threshold) const
{
    const double least = scoreThreshold(m_influence, threshold);
    std::vector<bool> keep(m_influence.size());
    for (std::size_t i = 0; i < keep.size(); ++i)
        keep[i] = m_influence[i] >= least || isAlwaysKept(m_graph->nodes[i].key.kind);
    return keep;
}

/// Â'[t,s] · (f'[t] + W[t]) on the graph of the kept nodes. A target's f' is complete when the order reaches it, so influence
/// and scores come out of the same sweep.
std::vector<double> Pruner::edgeScores(const std::vector<bool> &keepNode) const
{
    std::vector<double> scores(m_graph->edgeCount()), influence(m_graph->nodes.size());
    for (const NodeIndex target : m_order) {
        const double outflow = influence[target.index()] + m_logits[target.index()];
        if (!keepNode[target.index()] || outflow == 0)
            continue;
        const auto sources = m_graph->sourcesOf(target);
        const auto weights = m_graph->weightsOf(target);
        double *score = scores.data() + m_graph->rowStart[target.index()];
        double sum = 0;
        for (std::size_t i = 0; i < sources.size(); ++i)
            if (keepNode[static_cast<std::size_t>(sources[i])])
                sum += score[i] = std::abs(static_cast<double>(weights[i]));
        const double share = outflow / std::max(sum, kSmallestRowSum);
        for (std::size_t i = 0; i < sources.size(); ++i)
            influence[static_cast<std::size_t>(sources[i])] += score[i] *= share;
    }
    return scores;
}

/// A feature needs a way in and a way out, an error node a way out; dropping one may loosen others.
void Pruner::dropLooseEnds(PruneResult &result) const
{
    std::vector<std::size_t> edges;  // kept so far
    for (std::size_t e = 0; e < result.keepEdge.size(); ++e)
        if (result.keepEdge[e])
            edges.push_back(e);
    for (bool changed = true; changed;) {
        std::vector<bool> hasWayIn(result.keepNode.size()), hasWayOut(result.keepNode.size());
        for (const std::size_t e : edges) {
            hasWayIn[static_cast<std::size_t>(m_targetOf[e])] = true;
            hasWayOut[static_cast<std::size_t>(m_graph->source[e])] = true;
        }
        changed = false;
        for (std::size_t i = 0; i < result.keepNode.size(); ++i) {
            const NodeKind kind = m_graph->nodes[i].key.kind;
            const bool loose = !hasWayOut[i] || (kind == NodeKind::Feature && !hasWayIn[i]);
            if (!result.keepNode[i] || isAlwaysKept(kind) || !loose)
                continue;
            result.keepNode[i] = false;
            changed = true;
        }
        std::erase_if(edges, [&](std::size_t e) {
            const bool drop =
                !result.keepNode[static_cast<std::size_t>(m_targetOf[e])] || !result.keepNode[static_cast<std::size_t>(m_graph->source[e])];
            if (drop)
                result.keepEdge[e] = false;
            return drop;
        });
    }
}

PruneResult prune(const AttributionGraph &graph, const PruneOptions &options)
{
    // Pruner only looks at the graph while it lives, and it does not outlive this call.
    return Pruner(std::shared_ptr<const AttributionGraph>(std::shared_ptr<void>(), &graph)).prune(options);
}

}  // namespace penfield
