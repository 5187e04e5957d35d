#pragma once
// Many tests at once: adjusted p-values, in the order of the input. An adjusted value ≤ α is a rejection at level α. NaN (not tested)
// stays NaN and does not count.

#include <cstddef>
#include <span>
#include <vector>

namespace penfield::statistics {

/// Chance of one false rejection ≤ α, whatever the dependence.
std::vector<double> bonferroni(std::span<const double> p);
/// Holm 1979: the same guarantee, never less powerful.
std::vector<double> holm(std::span<const double> p);

/// Expected share of false rejections ≤ q: Benjamini & Hochberg 1995 for independent (or positively dependent) tests,
/// Benjamini & Yekutieli 2001 for any dependence.
std::vector<double> benjaminiHochberg(std::span<const double> p);
std::vector<double> benjaminiYekutieli(std::span<const double> p);

/// How many are ≤ `level`.
std::size_t countWithin(std::span<const double> adjusted, double level);

}  // namespace penfield::statistics
