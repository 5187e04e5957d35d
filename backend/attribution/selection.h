#pragma once
// Which features get rows when there are more than asked for (formats.md A.9): the reference's greedy rule.

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace penfield::attribution {

inline constexpr int kUpdateInterval = 4;  ///< batches between two rankings, as in the reference

/// Influence of every node on the logits, by the rows filled so far. `rows` [r, nodes], of which row i belongs to node
/// `rowNode[i]`; the logits' nodes are nodes, nodes+1, …, with these probabilities. Returns [nodes].
std::vector<double> partialInfluence(const at::Tensor &rows, const std::vector<std::int64_t> &rowNode, std::int64_t nodes,
                                     const std::vector<float> &logitProbability);

/// The `count` most influential of the features that are not `visited` yet, most influential first; equal ones by index.
std::vector<std::int64_t> nextFeatures(const std::vector<double> &influence, const std::vector<bool> &visited, std::int64_t count);

}  // namespace penfield::attribution
