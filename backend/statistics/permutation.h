#pragma once
// Monte-Carlo and permutation p-values. The observed value counts as one of the draws, p = (1 + #{draw ≥ observed}) / (K + 1), so that
// p is never 0 and the test keeps its level (Davison & Hinkley 1997, 4.2; Phipson & Smyth 2010). Large values are extreme: hand |effect|
// for a two-sided question.

#include "backend/types/interval.h"
#include "backend/types/random.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace penfield::statistics {

/// `draw` ≥ `observed`, where sums that only rounding keeps apart count as equal: a permutation that changes nothing must count.
bool atLeastAsExtreme(double draw, double observed);

/// Where `observed` ranks among `controls`. Controls that are NaN could not be measured and do not count.
PValue rankAmong(double observed, std::span<const double> controls);

/// Share of the controls below `observed`, ties by half; 0.5 without controls.
double percentileAmong(double observed, std::span<const double> controls);

/// How many draws are needed for p ≤ alpha / tests to be possible: 1 / (K + 1) ≤ alpha / tests.
std::int64_t drawsNeeded(double alpha, std::int64_t tests = 1);

/// Besag & Clifford 1991: draws until `enough` exceedances have been seen, then p = enough / draws; or until `most` draws, then as above.
/// A claim without effect costs a few dozen draws instead of hundreds.
class SequentialTest {
public:
    SequentialTest(std::int64_t most, std::int64_t enough = 10) : m_most(most), m_enough(enough) {}

    void add(bool exceeds);
    bool isFinished() const { return m_draws >= m_most || m_exceedances >= m_enough; }
    PValue result(std::uint64_t seed = 0) const;

private:
    std::int64_t m_most, m_enough, m_draws = 0, m_exceedances = 0;
};

struct PermutationOptions {
    std::int64_t draws = 999;
    std::uint64_t seed = 1;
    std::int64_t enough = 0;  ///< exceedances to stop at (SequentialTest); 0: never stop early
};

/// The order of [0, n) shuffled inside each stratum; `strata` [n] or empty (one stratum).
class StratifiedShuffle {
public:
    StratifiedShuffle(std::size_t n, std::span<const int> strata);

    /// [n] for each row, the row that takes its place. Valid until the next call.
    std::span<const std::size_t> next(Random &random);

    std::size_t strata() const { return m_members.size(); }
    /// Largest stratum; 1 means that no permutation changes anything.
    std::size_t largest() const;

private:
    std::vector<std::vector<std::size_t>> m_members;
    std::vector<std::size_t> m_order, m_pool;
};

/// p of `statistic` at the identity against `statistic` at shuffled orders.
PValue permutationTest(std::size_t n, std::span<const int> strata, const std::function<double(std::span<const std::size_t>)> &statistic,
                       const PermutationOptions &options = {});

/// For the best of m: each unit's p against the *largest* of the m statistics of every permutation (Westfall & Young 1993, single step).
/// `statistics` returns [m]. Controls the chance of one false claim among the m.
std::vector<PValue> maxStatisticTest(std::size_t n, std::span<const int> strata,
                                     const std::function<std::vector<double>(std::span<const std::size_t>)> &statistics,
                                     const PermutationOptions &options = {});

}  // namespace penfield::statistics
