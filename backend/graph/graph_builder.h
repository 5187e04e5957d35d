#pragma once
// From rows of attributions to a finished AttributionGraph.

#include "backend/types/attribution_graph.h"
#include "backend/types/job.h"

#include <functional>
#include <span>
#include <vector>

namespace penfield {

/// Writes one row into `dense` [nodes], which is all zeros.
using RowWriter = std::function<void(std::size_t row, std::span<float> dense)>;

/// Asks for one row after the other: row i holds the edges into node targets[i] from every node. Targets ascend; nodes that are not
/// listed have no edges into them. Zeros are dropped. Throws Error when a size does not fit or a weight is not finite.
AttributionGraph buildGraphByRow(std::vector<GraphNode> nodes, std::span<const NodeIndex> targets, const RowWriter &write);

/// The same of rows that are there, row-major [targets × nodes].
AttributionGraph buildGraph(std::vector<GraphNode> nodes, std::span<const float> rows, std::span<const NodeIndex> targets);

/// The same for a full square matrix [nodes × nodes].
AttributionGraph buildGraph(std::vector<GraphNode> nodes, std::span<const float> matrix);

/// Computes and sets the nodes' influence and the graph's two scores.
void fillInScores(AttributionGraph &graph);
void fillInScores(AttributionGraph &graph, JobContext &job);  ///< may be cancelled between its steps

}  // namespace penfield
