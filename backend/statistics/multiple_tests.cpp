#include "backend/statistics/multiple_tests.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield::statistics {

namespace {

/// Indices of what was tested, ascending by p.
std::vector<std::size_t> ranked(std::span<const double> p)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (!std::isnan(p[i]))
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    return order;
}

std::vector<double> untested(std::size_t n)
{
    return std::vector<double>(n, std::numeric_limits<double>::quiet_NaN());
}

/// p · factor · m / rank, made monotone from the largest p downwards.
std::vector<double> stepUp(std::span<const double> p, double factor)
{
    const std::vector<std::size_t> order = ranked(p);
    std::vector<double> adjusted = untested(p.size());
    double least = 1;
    for (std::size_t rank = order.size(); rank-- > 0;) {
        least = std::min(least, p[order[rank]] * factor * static_cast<double>(order.size()) / static_cast<double>(rank + 1));
        adjusted[order[rank]] = least;
    }
    return adjusted;
}

}  // namespace

std::vector<double> bonferroni(std::span<const double> p)
{
    const std::vector<std::size_t> order = ranked(p);
    std::vector<double> adjusted = untested(p.size());
    for (const std::size_t i : order)
        adjusted[i] = std::min(1.0, p[i] * static_cast<double>(order.size()));
    return adjusted;
}

std::vector<double> holm(std::span<const double> p)
{
    const std::vector<std::size_t> order = ranked(p);
    std::vector<double> adjusted = untested(p.size());
    double most = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        most = std::max(most, std::min(1.0, p[order[rank]] * static_cast<double>(order.size() - rank)));
        adjusted[order[rank]] = most;
    }
    return adjusted;
}

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    return stepUp(p, 1);
}

std::vector<double> benjaminiYekutieli(std::span<const double> p)
{
    double harmonic = 0;
    for (std::size_t i = 1; i <= ranked(p).size(); ++i)
        harmonic += 1 / static_cast<double>(i);
    return stepUp(p, harmonic);
}

std::size_t countWithin(std::span<const double> adjusted, double level)
{
    return static_cast<std::size_t>(std::count_if(adjusted.begin(), adjusted.end(), [&](double p) { return p <= level; }));
}

}  // namespace penfield::statistics
