#include "backend/statistics/correlation.h"

#include "backend/statistics/summary.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield::statistics {

namespace {

struct Products {
    double xx = 0, xy = 0, yy = 0;
};

Products centredProducts(std::span<const double> x, std::span<const double> y)
{
    const double mx = mean(x), my = mean(y);
    Products sum;
    for (std::size_t i = 0; i < x.size(); ++i) {
        sum.xx += (x[i] - mx) * (x[i] - mx);
        sum.xy += (x[i] - mx) * (y[i] - my);
        sum.yy += (y[i] - my) * (y[i] - my);
    }
    return sum;
}

int sign(double value)
{
    return (value > 0) - (value < 0);
}

}  // namespace

double pearson(std::span<const double> x, std::span<const double> y)
{
    if (isConstant(x) || isConstant(y))
        return std::numeric_limits<double>::quiet_NaN();
    const Products sum = centredProducts(x, y);
    return std::clamp(sum.xy / std::sqrt(sum.xx * sum.yy), -1.0, 1.0);
}

double spearman(std::span<const double> x, std::span<const double> y)
{
    return pearson(ranks(x), ranks(y));
}

double kendall(std::span<const double> x, std::span<const double> y)
{
    double agree = 0, untiedX = 0, untiedY = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const int dx = sign(x[i] - x[j]), dy = sign(y[i] - y[j]);
            agree += dx * dy;
            untiedX += dx != 0;
            untiedY += dy != 0;
        }
    return untiedX == 0 || untiedY == 0 ? std::numeric_limits<double>::quiet_NaN() : agree / std::sqrt(untiedX * untiedY);
}

double slope(std::span<const double> x, std::span<const double> y)
{
    if (isConstant(x))
        return std::numeric_limits<double>::quiet_NaN();
    const Products sum = centredProducts(x, y);
    return sum.xy / sum.xx;
}

double correlationP(double r, std::size_t n)
{
    if (n < 3 || std::isnan(r))
        return 1;
    if (std::abs(r) >= 1)
        return 0;
    const double freedom = static_cast<double>(n - 2), t = std::abs(r) * std::sqrt(freedom / (1 - r * r));
    return 2 * cdf(complement(boost::math::students_t_distribution<double>(freedom), t));
}

}  // namespace penfield::statistics
