#pragma once
// Linear predictions, by Eigen's rank-revealing decompositions.

#include <cstdint>
#include <span>
#include <vector>

namespace penfield::statistics {

/// [n] numbers 0 … folds−1: rows are shuffled by `seed` and dealt in turn.
std::vector<int> foldsOf(std::size_t n, int folds, std::uint64_t seed);

struct Predictors {
    std::vector<std::vector<double>> columns;  ///< [k][n]
};

/// Share of y's variation that linear predictions explain on rows they were not fitted to: 1 − Σ(y − ŷ)² / Σ(y − mean of the fitted rows)².
/// Columns are standardised on the fitted rows, the intercept is free, `ridge` is added to the diagonal of the predictors' products.
/// At most 1; negative when predicting the mean is better. 0 when y does not vary.
double crossValidatedR2(const Predictors &predictors, std::span<const double> y, std::span<const int> folds, double ridge = 1);

/// Check 5b: how much of the model's score the complement's score and its square explain, 5 folds.
double explainedByScoreAndSquare(std::span<const double> complement, std::span<const double> model, std::uint64_t seed = 1);

/// VIF of `unit` given the other columns: 1 / (1 − R²), R² of the least-squares fit on all rows. ∞ when they determine it;
/// above 10 observation alone cannot tell them apart. 1 when the unit does not vary with anything.
double varianceInflation(std::span<const double> unit, const Predictors &partners);

}  // namespace penfield::statistics
