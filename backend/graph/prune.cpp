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

/// Error nodes are where influence ends that nothing explains.
bool needsWayIn(NodeKind kind)
{
    return kind == NodeKind::Feature || kind == NodeKind::Head || kind == NodeKind::Mlp;
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

void requireShare(double threshold)
{
    if (!(threshold >= 0 && threshold <= 1))
        throw Error(PENFIELD_SENTENCE("A pruning threshold must be between 0 and 1, not %1."), {std::to_string(threshold)});
}

}  // namespace

Pruner::Pruner(std::shared_ptr<const AttributionGraph> graph) : m_graph(std::move(graph))
{
    requireSoundGraph(*m_graph);
    m_order = topologicalOrder(*m_graph);
    m_influence = nodeInfluence(*m_graph, m_order);
    m_logits = logitWeights(*m_graph);
    m_cumulative = cumulativeShare(m_influence);
}

PruneResult Pruner::prune(const PruneOptions &options) const
{
    requireShare(options.nodeThreshold);
    requireShare(options.edgeThreshold);
    PruneResult result{importantNodes(options.nodeThreshold), std::vector<bool>(m_graph->edgeCount()), m_cumulative};
    const Flags keepNode(result.keepNode.begin(), result.keepNode.end());
    const std::vector<double> scores = edgeScores(keepNode);
    const double threshold = scoreThreshold(scores, options.edgeThreshold);
    auto score = scores.begin();
    forEachScored(keepNode, [&](NodeIndex, std::size_t edge) { result.keepEdge[edge] = *score++ >= threshold; });
    dropLooseEnds(result);
    return result;
}

/// The edges that edgeScores() has scores for, in its order.
template <class Visit>
void Pruner::forEachScored(const Flags &keepNode, Visit visit) const
{
    for (const NodeIndex target : m_order) {
        if (!keepNode[target.index()])
            continue;
        const auto sources = m_graph->sourcesOf(target);
        const auto first = static_cast<std::size_t>(m_graph->rowStart[target.index()]);
        for (std::size_t i = 0; i < sources.size(); ++i)
            if (keepNode[static_cast<std::size_t>(sources[i])])
                visit(target, first + i);
    }
}

std::vector<bool> Pruner::importantNodes(double threshold) const
{
    const double least = scoreThreshold(m_influence, threshold);
    std::vector<bool> keep(m_influence.size());
    for (std::size_t i = 0; i < keep.size(); ++i)
        keep[i] = m_influence[i] >= least || m_graph->nodes[i].key.isEnd();
    return keep;
}

/// Â'[t,s] · (f'[t] + W[t]) on the graph of the kept nodes. A target's f' is complete when the order reaches it, so influence
/// and scores come out of the same sweep. Only edges between kept nodes have one: of a large graph that is a small part.
std::vector<double> Pruner::edgeScores(const Flags &keepNode) const
{
    std::vector<double> scores, influence(m_graph->nodes.size());
    for (const NodeIndex target : m_order) {
        if (!keepNode[target.index()])
            continue;
        const auto sources = m_graph->sourcesOf(target);
        const auto weights = m_graph->weightsOf(target);
        const std::size_t first = scores.size();
        scores.resize(first + sources.size());
        std::size_t end = first;
        double sum = 0;
        for (std::size_t i = 0; i < sources.size(); ++i)
            if (keepNode[static_cast<std::size_t>(sources[i])])
                sum += scores[end++] = std::abs(static_cast<double>(weights[i]));
        scores.resize(end);
        const double share = (influence[target.index()] + m_logits[target.index()]) / std::max(sum, kSmallestRowSum);
        std::size_t at = first;
        for (const std::int32_t source : sources)
            if (keepNode[static_cast<std::size_t>(source)])
                influence[static_cast<std::size_t>(source)] += scores[at++] *= share;
    }
    return scores;
}

/// A feature or a component needs a way in and a way out, an error node a way out; dropping one may loosen others.
void Pruner::dropLooseEnds(PruneResult &result) const
{
    Flags keepNode(result.keepNode.begin(), result.keepNode.end());
    for (bool changed = true; changed;) {
        Flags hasWayIn(keepNode.size()), hasWayOut(keepNode.size());
        forEachScored(keepNode, [&](NodeIndex target, std::size_t edge) {
            if (!result.keepEdge[edge])
                return;
            hasWayIn[target.index()] = 1;
            hasWayOut[static_cast<std::size_t>(m_graph->source[edge])] = 1;
        });
        changed = false;
        for (std::size_t i = 0; i < keepNode.size(); ++i) {
            const NodeKey &key = m_graph->nodes[i].key;
            const bool loose = !hasWayOut[i] || (needsWayIn(key.kind) && !hasWayIn[i]);
            if (!keepNode[i] || key.isEnd() || !loose)
                continue;
            keepNode[i] = 0;
            changed = true;
        }
    }
    std::vector<bool> keepEdge(result.keepEdge.size());
    forEachScored(keepNode, [&](NodeIndex, std::size_t edge) { keepEdge[edge] = result.keepEdge[edge]; });
    result.keepEdge = std::move(keepEdge);
    std::copy(keepNode.begin(), keepNode.end(), result.keepNode.begin());
}

PruneResult prune(const AttributionGraph &graph, const PruneOptions &options)
{
    // Pruner only looks at the graph while it lives, and it does not outlive this call.
    return Pruner(std::shared_ptr<const AttributionGraph>(std::shared_ptr<void>(), &graph)).prune(options);
}

}  // namespace penfield
