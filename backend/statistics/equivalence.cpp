#include "backend/statistics/equivalence.h"

#include "backend/statistics/effects.h"
#include "backend/statistics/summary.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace penfield::statistics {

namespace {

bool inside(const Interval &interval, double margin)
{
    return interval.isKnown() && -margin < interval.lower && interval.upper < margin;
}

Tost onDifferences(std::span<const double> differences, double margin, double alpha)
{
    Tost result;
    result.margin = margin;
    result.difference = mean(differences);
    const double n = static_cast<double>(differences.size());
    const double error = standardDeviation(differences) / std::sqrt(n);
    result.interval = {result.difference, result.difference, 1 - 2 * alpha};
    if (error > 0) {
        const boost::math::students_t_distribution<double> student(n - 1);
        const double reach = quantile(student, 1 - alpha) * error;
        result.interval = {result.difference - reach, result.difference + reach, 1 - 2 * alpha};
        result.p =
            std::max(cdf(complement(student, (result.difference + margin) / error)), cdf(student, (result.difference - margin) / error));
    } else if (n > 1) {
        result.p = std::abs(result.difference) < margin ? 0 : 1;
    }
    result.isEquivalent = n > 1 && inside(result.interval, margin);
    return result;
}

std::vector<double> differencesOf(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> differences;
    for (std::size_t row = 0; row < a.size(); ++row)
        differences.push_back(a[row] - b[row]);
    return differences;
}

}  // namespace

Tost pairedTost(std::span<const double> a, std::span<const double> b, double margin, double alpha)
{
    return onDifferences(differencesOf(a, b), margin, alpha);
}

Tost clusterTost(const Clusters &clusters, std::span<const double> a, std::span<const double> b, double margin, double alpha,
                 std::uint64_t seed)
{
    const std::vector<double> differences = differencesOf(a, b);
    std::vector<double> ofTemplates;
    for (const std::vector<std::size_t> &members : clusters.members())
        ofTemplates.push_back(meanOf(differences, members));
    Tost result = onDifferences(ofTemplates, margin, alpha);
    const Bootstrap bootstrap = clusterBootstrap(clusters, meanDifference(a, b), {2000, 1 - 2 * alpha, seed});
    result.difference = bootstrap.estimate;
    result.interval = bootstrap.interval;
    result.isEquivalent = inside(result.interval, margin);
    return result;
}

}  // namespace penfield::statistics
