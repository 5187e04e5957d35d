#include "backend/statistics/bootstrap.h"

#include "backend/statistics/summary.h"
#include "backend/types/random.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace penfield::statistics {

namespace {

constexpr double kMostUndefined = 0.05;  // of the draws

Interval unknown(double level)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    return {nan, nan, level};
}

double normalQuantile(double share)
{
    return quantile(boost::math::normal_distribution<double>(), share);
}

double normalShare(double value)
{
    return cdf(boost::math::normal_distribution<double>(), value);
}

double accelerationOf(std::span<const double> leftOut)
{
    const double centre = mean(leftOut);
    double squares = 0, cubes = 0;
    for (const double value : leftOut) {
        const double influence = centre - value;
        squares += influence * influence;
        cubes += influence * influence * influence;
    }
    return squares == 0 ? 0 : cubes / (6 * std::pow(squares, 1.5));
}

std::vector<double> leaveOneClusterOut(const Clusters &clusters, const Statistic &statistic)
{
    std::vector<double> values;
    for (std::size_t cluster = 0; cluster < clusters.count(); ++cluster)
        values.push_back(statistic(clusters.without(cluster)));
    return values;
}

double jackknifeError(std::span<const double> leftOut)
{
    const double n = static_cast<double>(leftOut.size());
    return std::sqrt((n - 1) * (n - 1) / n * variance(leftOut));
}

Interval jackknifeInterval(double estimate, double error, std::size_t clusters, double level)
{
    const boost::math::students_t_distribution<double> student(static_cast<double>(clusters - 1));
    const double reach = quantile(student, (1 + level) / 2) * error;
    return std::isfinite(reach) ? Interval{estimate - reach, estimate + reach, level} : unknown(level);
}

/// Templates with replacement, then as many prompts of each drawn template as it has.
void drawRows(const Clusters &clusters, Random &random, std::vector<std::size_t> &rows)
{
    rows.clear();
    const bool twoStages = clusters.count() < clusters.rows();
    for (std::size_t i = 0; i < clusters.count(); ++i) {
        const std::vector<std::size_t> &members = clusters.members()[random.below(clusters.count())];
        if (!twoStages)
            rows.push_back(members.front());
        else
            for (std::size_t j = 0; j < members.size(); ++j)
                rows.push_back(members[random.below(members.size())]);
    }
}

}  // namespace

Clusters::Clusters(std::span<const int> label) : m_rows(label.size())
{
    std::map<int, std::vector<std::size_t>> byLabel;
    for (std::size_t row = 0; row < label.size(); ++row)
        byLabel[label[row]].push_back(row);
    for (auto &[name, rows] : byLabel)
        m_members.push_back(std::move(rows));
}

Clusters Clusters::single(std::size_t n)
{
    std::vector<int> label(n);
    std::iota(label.begin(), label.end(), 0);
    return Clusters(label);
}

std::vector<std::size_t> Clusters::without(std::size_t cluster) const
{
    std::vector<std::size_t> rows;
    for (std::size_t c = 0; c < m_members.size(); ++c)
        if (c != cluster)
            rows.insert(rows.end(), m_members[c].begin(), m_members[c].end());
    return rows;
}

Bootstrap clusterBootstrap(const Clusters &clusters, const Statistic &statistic, const BootstrapOptions &options)
{
    Bootstrap result;
    result.estimate = statistic(clusters.all());
    result.interval = unknown(options.level);
    result.kind = options.kind;
    if (clusters.count() < 2 || !std::isfinite(result.estimate))
        return result;

    if (result.kind == IntervalKind::Jackknife) {
        result.standardError = jackknifeError(leaveOneClusterOut(clusters, statistic));
        result.interval = jackknifeInterval(result.estimate, result.standardError, clusters.count(), options.level);
        return result;
    }

    result.seed = options.seed;
    Random random(options.seed);
    std::vector<std::size_t> rows;
    for (int draw = 0; draw < options.draws; ++draw) {
        drawRows(clusters, random, rows);
        const double value = statistic(rows);
        if (std::isfinite(value))
            result.draws.push_back(value);
        else
            ++result.undefined;
    }
    if (result.undefined > kMostUndefined * options.draws || result.draws.empty())
        return result;
    result.standardError = standardDeviation(result.draws);
    result.interval = result.kind == IntervalKind::Percentile
                          ? percentileInterval(result.draws, options.level)
                          : bcaInterval(result.draws, result.estimate, leaveOneClusterOut(clusters, statistic), options.level);
    return result;
}

Interval percentileInterval(const std::vector<double> &draws, double level)
{
    if (draws.empty())
        return unknown(level);
    return {quantile(draws, (1 - level) / 2), quantile(draws, (1 + level) / 2), level};
}

Interval bcaInterval(const std::vector<double> &draws, double estimate, std::span<const double> leftOut, double level)
{
    if (draws.empty() || !isFinite(leftOut))
        return unknown(level);
    if (isConstant(draws))
        return {draws.front(), draws.front(), level};
    double below = 0;  // ties by half
    for (const double draw : draws)
        below += draw < estimate ? 1 : draw == estimate ? 0.5 : 0;
    const double n = static_cast<double>(draws.size());
    const double bias = normalQuantile(std::clamp(below / n, 0.5 / n, 1 - 0.5 / n)), acceleration = accelerationOf(leftOut);
    const auto corrected = [&](double share) {
        const double moved = bias + normalQuantile(share);
        return normalShare(bias + moved / (1 - acceleration * moved));
    };
    return {quantile(draws, corrected((1 - level) / 2)), quantile(draws, corrected((1 + level) / 2)), level};
}

}  // namespace penfield::statistics
