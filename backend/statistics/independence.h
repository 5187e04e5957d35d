#pragma once
// Are two scores independent? HSIC (Gretton et al. 2005) with Gaussian kernels exp(−d² / 2w²), each width w the median distance *within*
// its own column (Shi et al. 2024 describe it so; widths from distances between the columns would depend on their offset).

#include "backend/statistics/permutation.h"

#include <span>

namespace penfield::statistics {

struct Independence {
    double hsic = 0;          ///< tr(K H L H) / (n − 1)²
    PValue p;                 ///< small: they depend on each other
    bool isConstant = false;  ///< one column does not vary: independent, p = 1, whatever n
    std::size_t strata = 1;   ///< cells inside which was permuted
    bool canPermute = true;   ///< false: every cell holds a single row, so the test says nothing
};

/// `strata` [n]: permute inside cells only (label × declared nuisances), so that what the cells already explain cannot reject. Empty:
/// plain.
Independence independenceTest(std::span<const double> x, std::span<const double> y, std::span<const int> strata = {},
                              const PermutationOptions &options = {});

double hsic(std::span<const double> x, std::span<const double> y);

/// Median of the distances between different rows; where more than half of them are 0, the mean of the others; 1 when all are 0.
double kernelWidth(std::span<const double> values);

/// What the test could have seen here: the share of `repeats` in which a column that shares `leak` of x's variance (the rest is normal
/// noise) is found dependent at `alpha`. Low: "not rejected" proves nothing.
double powerAgainstLeak(std::span<const double> x, double leak = 0.1, double alpha = 0.05, int repeats = 50,
                        const PermutationOptions &options = {199, 1, 10});

}  // namespace penfield::statistics
