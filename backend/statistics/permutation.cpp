#include "backend/statistics/permutation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace penfield::statistics {

namespace {

PValue monteCarlo(std::int64_t draws, std::int64_t exceedances, std::uint64_t seed)
{
    const double among = static_cast<double>(draws + 1);
    return {static_cast<double>(exceedances + 1) / among, draws, exceedances, 1 / among, seed};
}

std::vector<std::size_t> identity(std::size_t n)
{
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

}  // namespace

bool atLeastAsExtreme(double draw, double observed)
{
    return draw >= observed - 1e-12 * std::abs(observed);
}

PValue rankAmong(double observed, std::span<const double> controls)
{
    std::int64_t draws = 0, exceedances = 0;
    for (const double control : controls) {
        if (std::isnan(control))
            continue;
        ++draws;
        exceedances += atLeastAsExtreme(control, observed);
    }
    return monteCarlo(draws, exceedances, 0);
}

double percentileAmong(double observed, std::span<const double> controls)
{
    double below = 0, counted = 0;
    for (const double control : controls) {
        if (std::isnan(control))
            continue;
        counted += 1;
        below += control < observed ? 1 : control == observed ? 0.5 : 0;
    }
    return counted == 0 ? 0.5 : below / counted;
}

std::int64_t drawsNeeded(double alpha, std::int64_t tests)
{
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(tests) / alpha - 1e-9)) - 1;
}

void SequentialTest::add(bool exceeds)
{
    ++m_draws;
    m_exceedances += exceeds;
}

PValue SequentialTest::result(std::uint64_t seed) const
{
    PValue p = monteCarlo(m_draws, m_exceedances, seed);
    p.smallest = 1 / static_cast<double>(m_most + 1);
    if (m_exceedances >= m_enough)
        p.value = static_cast<double>(m_exceedances) / static_cast<double>(m_draws);
    return p;
}

StratifiedShuffle::StratifiedShuffle(std::size_t n, std::span<const int> strata) : m_order(identity(n))
{
    std::map<int, std::vector<std::size_t>> byLabel;
    for (std::size_t row = 0; row < n; ++row)
        byLabel[strata.empty() ? 0 : strata[row]].push_back(row);
    for (auto &[label, rows] : byLabel)
        m_members.push_back(std::move(rows));
}

std::span<const std::size_t> StratifiedShuffle::next(Random &random)
{
    for (const std::vector<std::size_t> &rows : m_members) {
        m_pool = rows;
        random.shuffle(m_pool);
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_order[rows[i]] = m_pool[i];
    }
    return m_order;
}

std::size_t StratifiedShuffle::largest() const
{
    std::size_t largest = 0;
    for (const auto &rows : m_members)
        largest = std::max(largest, rows.size());
    return largest;
}

PValue permutationTest(std::size_t n, std::span<const int> strata, const std::function<double(std::span<const std::size_t>)> &statistic,
                       const PermutationOptions &options)
{
    const double observed = statistic(identity(n));
    StratifiedShuffle shuffle(n, strata);
    Random random(options.seed);
    SequentialTest test(options.draws, options.enough > 0 ? options.enough : options.draws + 1);
    while (!test.isFinished())
        test.add(atLeastAsExtreme(statistic(shuffle.next(random)), observed));
    return test.result(options.seed);
}

std::vector<PValue> maxStatisticTest(std::size_t n, std::span<const int> strata,
                                     const std::function<std::vector<double>(std::span<const std::size_t>)> &statistics,
                                     const PermutationOptions &options)
{
    const std::vector<double> observed = statistics(identity(n));
    std::vector<std::int64_t> exceedances(observed.size(), 0);
    StratifiedShuffle shuffle(n, strata);
    Random random(options.seed);
    for (std::int64_t draw = 0; draw < options.draws; ++draw) {
        const std::vector<double> permuted = statistics(shuffle.next(random));
        const double largest = permuted.empty() ? 0 : *std::max_element(permuted.begin(), permuted.end());
        for (std::size_t unit = 0; unit < observed.size(); ++unit)
            exceedances[unit] += atLeastAsExtreme(largest, observed[unit]);
    }
    std::vector<PValue> result;
    for (const std::int64_t count : exceedances)
        result.push_back(monteCarlo(options.draws, count, options.seed));
    return result;
}

}  // namespace penfield::statistics
