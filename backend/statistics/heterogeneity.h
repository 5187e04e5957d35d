#pragma once
// Do the effects in several contexts differ by more than their errors? Cochran 1954 and Higgins & Thompson 2002.

#include <span>

namespace penfield::statistics {

struct Heterogeneity {
    double mean = 0;  ///< of the effects, weighted by 1 / error²
    double q = 0;     ///< Σ (effect − mean)² / error²
    double p = 1;     ///< χ² with (contexts − 1) degrees of freedom; small: they differ
    double i2 = 0;    ///< share of the variation that is not error: max(0, (Q − df) / Q)
};

/// Errors must be positive. With fewer than two contexts nothing can differ.
Heterogeneity heterogeneity(std::span<const double> effects, std::span<const double> errors);

}  // namespace penfield::statistics
