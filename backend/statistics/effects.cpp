#include "backend/statistics/effects.h"

#include "backend/statistics/summary.h"

#include <cmath>
#include <limits>

namespace penfield::statistics {

namespace {

double ratio(double above, double below)
{
    return below == 0 ? std::numeric_limits<double>::quiet_NaN() : above / below;
}

}  // namespace

double meanOf(Column column, std::span<const std::size_t> rows)
{
    double sum = 0;
    for (const std::size_t row : rows)
        sum += column[row];
    return sum / static_cast<double>(rows.size());
}

Statistic shareLost(Column clean, Column ablated)
{
    return [=](std::span<const std::size_t> rows) { return 1 - ratio(meanOf(ablated, rows), meanOf(clean, rows)); };
}

Statistic shareMoved(Column clean, Column patched, Column counterfactual)
{
    return [=](std::span<const std::size_t> rows) {
        const double start = meanOf(clean, rows);
        return ratio(start - meanOf(patched, rows), start - meanOf(counterfactual, rows));
    };
}

Statistic shareKept(Column full, Column circuit, Column none)
{
    return [=](std::span<const std::size_t> rows) {
        const double floor = meanOf(none, rows);
        return ratio(meanOf(circuit, rows) - floor, meanOf(full, rows) - floor);
    };
}

Statistic interaction(Column clean, Column withoutA, Column withoutB, Column withoutBoth)
{
    return [=](std::span<const std::size_t> rows) {
        // (1 − ab/s) − (1 − a/s) − (1 − b/s)
        const double score = meanOf(clean, rows);
        return ratio(meanOf(withoutA, rows) + meanOf(withoutB, rows) - meanOf(withoutBoth, rows), score) - 1;
    };
}

Statistic meanDifference(Column a, Column b)
{
    return [=](std::span<const std::size_t> rows) { return meanOf(a, rows) - meanOf(b, rows); };
}

Spread promptSpread(Column clean, Column ablated)
{
    std::vector<double> lost;
    for (std::size_t row = 0; row < clean.size(); ++row)
        if (const double share = 1 - ratio(ablated[row], clean[row]); std::isfinite(share))
            lost.push_back(share);
    return {quantile(lost, 0.25), quantile(lost, 0.5), quantile(lost, 0.75)};
}

}  // namespace penfield::statistics
