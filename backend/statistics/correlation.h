#pragma once
// Correlations. NaN when a column does not vary: then there is nothing to correlate. Columns have equal length.

#include <cstddef>
#include <span>

namespace penfield::statistics {

double pearson(std::span<const double> x, std::span<const double> y);
/// Pearson's of the ranks, ties by their mean rank.
double spearman(std::span<const double> x, std::span<const double> y);
/// Kendall's τ-b (corrected for ties), by counting pairs.
double kendall(std::span<const double> x, std::span<const double> y);
/// Slope of the least-squares line of y over x.
double slope(std::span<const double> x, std::span<const double> y);
/// Two-sided p of no correlation: Student's t with n − 2 degrees of freedom. For ranks it is approximate, as SciPy's. 1 below 3 rows.
double correlationP(double r, std::size_t n);

}  // namespace penfield::statistics
