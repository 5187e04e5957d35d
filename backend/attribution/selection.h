#pragma once
// Which features get rows when there are more than asked for (formats.md A.9): the reference's greedy rule.

#include <cstdint>
#include <functional>
#include <vector>

namespace penfield::attribution {

/// The `count` most influential of the features that are not `visited` yet, most influential first; equal ones by index.
std::vector<std::int64_t> nextFeatures(const std::vector<double> &influence, const std::function<bool(std::int64_t)> &visited,
                                       std::int64_t count);

}  // namespace penfield::attribution
