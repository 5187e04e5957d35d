#include "backend/graph/graph_builder.h"

#include "backend/graph/influence.h"
#include "backend/graph/scores.h"
#include "backend/graph/topological_order.h"
#include "backend/types/error.h"

#include <algorithm>
#include <functional>

namespace penfield {

namespace {

void requireFit(std::size_t nodes, std::size_t entries, std::span<const NodeIndex> targets)
{
    const bool ascending = std::adjacent_find(targets.begin(), targets.end(), std::greater_equal<>()) == targets.end();
    const bool inside = targets.empty() || (targets.front().isValid() && targets.back().index() < nodes);
    if (entries != targets.size() * nodes || !ascending || !inside)
        throw Error(PENFIELD_SENTENCE("The graph's matrix has %1 entries, which does not fit %2 rows of %3 nodes."),
                    {std::to_string(entries), std::to_string(targets.size()), std::to_string(nodes)});
}

void appendRow(AttributionGraph &graph, std::span<const float> row)
{
    for (std::size_t s = 0; s < row.size(); ++s)
        if (row[s] != 0) {
            graph.source.push_back(static_cast<std::int32_t>(s));
            graph.weight.push_back(row[s]);
        }
}

}  // namespace

AttributionGraph buildGraphByRow(std::vector<GraphNode> nodes, std::span<const NodeIndex> targets, const RowWriter &write)
{
    const std::size_t n = nodes.size();
    requireFit(n, targets.size() * n, targets);
    AttributionGraph graph;
    graph.nodes = std::move(nodes);
    graph.rowStart.reserve(n + 1);
    graph.rowStart.push_back(0);
    std::vector<float> dense(n);
    std::size_t row = 0;
    for (std::size_t t = 0; t < n; ++t) {
        if (row < targets.size() && targets[row].index() == t) {
            std::fill(dense.begin(), dense.end(), 0.0f);
            write(row++, dense);
            appendRow(graph, dense);
        }
        graph.rowStart.push_back(static_cast<std::int64_t>(graph.source.size()));
    }
    requireSoundGraph(graph);
    return graph;
}

AttributionGraph buildGraph(std::vector<GraphNode> nodes, std::span<const float> rows, std::span<const NodeIndex> targets)
{
    const std::size_t n = nodes.size();
    requireFit(n, rows.size(), targets);
    return buildGraphByRow(std::move(nodes), targets, [&](std::size_t row, std::span<float> dense) {
        std::copy_n(rows.begin() + std::ptrdiff_t(row * n), n, dense.begin());
    });
}

AttributionGraph buildGraph(std::vector<GraphNode> nodes, std::span<const float> matrix)
{
    std::vector<NodeIndex> all;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        all.emplace_back(static_cast<std::int64_t>(i));
    return buildGraph(std::move(nodes), matrix, all);
}

void fillInScores(AttributionGraph &graph)
{
    JobContext unwatched;
    fillInScores(graph, unwatched);
}

void fillInScores(AttributionGraph &graph, JobContext &job)
{
    constexpr auto kPhase = PENFIELD_SENTENCE("Scoring the graph");
    job.progress(kPhase, 0, 4);
    requireSoundGraph(graph);
    job.progress(kPhase, 1, 4);
    const std::vector<NodeIndex> order = topologicalOrder(graph);
    job.progress(kPhase, 2, 4);
    const std::vector<double> influence = nodeInfluence(graph, order);
    for (std::size_t i = 0; i < influence.size(); ++i)
        graph.nodes[i].influence = static_cast<float>(influence[i]);
    job.progress(kPhase, 3, 4);
    const GraphScores scores = graphScores(graph, influence);
    graph.replacementScore = scores.replacement;
    graph.completenessScore = scores.completeness;
}

}  // namespace penfield
