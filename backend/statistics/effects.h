#pragma once
// The effects that checks speak of, as statistics of drawn rows: hand them to clusterBootstrap. Always ratios of means, never means of
// ratios: one prompt with a score near 0 would decide (Miller et al. 2024). Each holds views: the columns must outlive it. Columns are
// [n prompts]; NaN when the denominator's mean is 0.

#include "backend/statistics/bootstrap.h"

namespace penfield::statistics {

using Column = std::span<const double>;

double meanOf(Column column, std::span<const std::size_t> rows);

/// 1 − mean ablated / mean clean: the share of the score lost. 1: gone; 2: reversed; negative: it got better.
Statistic shareLost(Column clean, Column ablated);
/// (mean clean − mean patched) / (mean clean − mean counterfactual): how far a patch moves towards the counterfactual's answer.
Statistic shareMoved(Column clean, Column patched, Column counterfactual);
/// (mean circuit − mean none) / (mean full − mean none): what a circuit keeps when the rest is ablated.
Statistic shareKept(Column full, Column circuit, Column none);
/// L(ab) − L(a) − L(b). Positive: they back each other up. Negative: the same road counted twice.
Statistic interaction(Column clean, Column withoutA, Column withoutB, Column withoutBoth);
/// mean a − mean b.
Statistic meanDifference(Column a, Column b);

/// Median and quartiles of the per-prompt 1 − ablated / clean: shown beside the ratio of means, never instead of it.
struct Spread {
    double lowerQuartile = 0, median = 0, upperQuartile = 0;
};
Spread promptSpread(Column clean, Column ablated);

}  // namespace penfield::statistics
