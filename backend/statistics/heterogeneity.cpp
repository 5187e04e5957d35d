#include "backend/statistics/heterogeneity.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cstddef>

namespace penfield::statistics {

Heterogeneity heterogeneity(std::span<const double> effects, std::span<const double> errors)
{
    Heterogeneity result;
    double weights = 0, sum = 0;
    for (std::size_t i = 0; i < effects.size(); ++i) {
        const double weight = 1 / (errors[i] * errors[i]);
        weights += weight;
        sum += weight * effects[i];
    }
    result.mean = weights > 0 ? sum / weights : 0;
    for (std::size_t i = 0; i < effects.size(); ++i)
        result.q += (effects[i] - result.mean) * (effects[i] - result.mean) / (errors[i] * errors[i]);
    if (effects.size() < 2 || result.q <= 0)
        return result;
    const double freedom = static_cast<double>(effects.size() - 1);
    result.p = cdf(complement(boost::math::chi_squared_distribution<double>(freedom), result.q));
    result.i2 = std::max(0.0, (result.q - freedom) / result.q);
    return result;
}

}  // namespace penfield::statistics
