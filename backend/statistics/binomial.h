#pragma once
// Exact binomial tests: counts of prompts on which one side wins. Tails by Boost.Math's incomplete beta function.

#include "backend/types/interval.h"

#include <cstdint>

namespace penfield::statistics {

/// P(X ≥ wins) and P(X ≤ wins) for X ~ Binomial(n, share).
double binomialAtLeast(std::int64_t wins, std::int64_t n, double share);
double binomialAtMost(std::int64_t wins, std::int64_t n, double share);

/// Shi et al. 2024 (arXiv 2410.13032): H0 "the claim beats the reference on at most `share` of the draws" (check 1: rejecting supports the
/// claim), and H0 "on at least `share`" (check 4: rejecting says that the piece is dispensable).
PValue beatsMoreThan(double share, std::int64_t wins, std::int64_t n);
PValue beatsLessThan(double share, std::int64_t wins, std::int64_t n);

/// Clopper & Pearson 1934: the exact, conservative interval of a share.
Interval clopperPearson(std::int64_t wins, std::int64_t n, double level = 0.95);

/// Upper bound of a share of which `n` random draws showed none: 1 − (1 − level)^(1/n). 59 draws bound it by 5 %.
double shareBoundWithoutHits(std::int64_t n, double level = 0.95);

/// Prompt by prompt, does the circuit win against the model as often as it loses? Ties are put aside and told.
struct SignEquivalence {
    std::int64_t wins = 0, losses = 0, ties = 0;
    PValue p;                   ///< small: *not* equivalent. Large proves nothing.
    bool isMeaningful = false;  ///< false when there is nothing but ties: a perfect circuit
};

/// Shi et al.'s non-equivalence test: H0 |P(win) − ½| < margin. With t = |wins/n − ½|,
/// p = Σ over j with |j/n − ½| ≥ t of C(n,j) (½+margin)^j (½−margin)^(n−j).
PValue nonEquivalence(std::int64_t wins, std::int64_t n, double margin = 0.1);
SignEquivalence signEquivalence(std::int64_t wins, std::int64_t losses, std::int64_t ties, double margin = 0.1);

}  // namespace penfield::statistics
