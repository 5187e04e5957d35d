#include "backend/statistics/binomial.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield::statistics {

using Binomial = boost::math::binomial_distribution<double>;

double binomialAtMost(std::int64_t wins, std::int64_t n, double share)
{
    if (wins < 0)
        return 0;
    if (wins >= n)
        return 1;
    return cdf(Binomial(static_cast<double>(n), share), static_cast<double>(wins));
}

double binomialAtLeast(std::int64_t wins, std::int64_t n, double share)
{
    if (wins <= 0)
        return 1;
    if (wins > n)
        return 0;
    return cdf(complement(Binomial(static_cast<double>(n), share), static_cast<double>(wins - 1)));
}

PValue beatsMoreThan(double share, std::int64_t wins, std::int64_t n)
{
    return {binomialAtLeast(wins, n, share), 0, 0, std::pow(share, static_cast<double>(n)), 0};
}

PValue beatsLessThan(double share, std::int64_t wins, std::int64_t n)
{
    return {binomialAtMost(wins, n, share), 0, 0, std::pow(1 - share, static_cast<double>(n)), 0};
}

Interval clopperPearson(std::int64_t wins, std::int64_t n, double level)
{
    if (n <= 0)
        return {0, 1, level};
    const double trials = static_cast<double>(n), successes = static_cast<double>(wins), alpha = (1 - level) / 2;
    return {wins == 0 ? 0 : Binomial::find_lower_bound_on_p(trials, successes, alpha),
            wins == n ? 1 : Binomial::find_upper_bound_on_p(trials, successes, alpha), level};
}

double shareBoundWithoutHits(std::int64_t n, double level)
{
    return n <= 0 ? 1 : 1 - std::pow(1 - level, 1 / static_cast<double>(n));
}

PValue nonEquivalence(std::int64_t wins, std::int64_t n, double margin)
{
    if (n <= 0)
        return {};
    // |j/n − ½| ≥ t ⇔ |2j − n| ≥ |2·wins − n|: in whole numbers nothing is lost at the border.
    const auto tails = [&](std::int64_t count) {
        const std::int64_t distance = std::abs(2 * count - n);
        const std::int64_t low = (n - distance) / 2, high = n - low;
        return distance == 0 ? 1.0 : std::min(1.0, binomialAtMost(low, n, 0.5 + margin) + binomialAtLeast(high, n, 0.5 + margin));
    };
    return {tails(wins), 0, 0, tails(n), 0};
}

SignEquivalence signEquivalence(std::int64_t wins, std::int64_t losses, std::int64_t ties, double margin)
{
    return {wins, losses, ties, nonEquivalence(wins, wins + losses, margin), wins + losses > 0};
}

}  // namespace penfield::statistics
