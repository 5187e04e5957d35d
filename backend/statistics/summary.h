#pragma once
// Plain descriptions of one column of numbers.

#include <cstddef>
#include <span>
#include <vector>

namespace penfield::statistics {

double mean(std::span<const double> values);
/// Unbiased (n − 1); 0 for fewer than two values.
double variance(std::span<const double> values);
double standardDeviation(std::span<const double> values);

/// Linear between order statistics (Hyndman & Fan's type 7, NumPy's default); NaN without values.
double quantile(std::vector<double> values, double share);
double median(std::vector<double> values);

/// Ranks from 1, ties share their mean rank.
std::vector<double> ranks(std::span<const double> values);

/// Nothing in it varies beyond rounding: a test on it says nothing.
bool isConstant(std::span<const double> values);
bool isFinite(std::span<const double> values);

}  // namespace penfield::statistics
