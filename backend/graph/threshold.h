#pragma once

#include <vector>

namespace penfield {

/// The largest score v such that the scores ≥ v make up at least `share` of the sum (formats.md A.10, find_threshold).
/// share 0 gives the largest score, share 1 the smallest that is not 0; without a positive score, infinity.
/// Takes linear time: what decides is a sum, so scores can be put aside in heaps without sorting.
double scoreThreshold(const std::vector<double> &scores, double share);

}  // namespace penfield
