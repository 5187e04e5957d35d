#include "backend/intervention/readback.h"

#include <cstddef>
#include <functional>
#include <numeric>
#include <utility>

namespace penfield::intervention {

namespace {

double dot(const float *a, const float *b, std::int64_t n)
{
    return std::inner_product(a, a + n, b, 0.0, std::plus<>(), [](float x, float y) { return static_cast<double>(x) * y; });
}

/// Solves G·x = y for a symmetric positive semidefinite G [m, m] (both overwritten) by elimination. What the earlier rows explain
/// but for 1e-4 of it is left out, x = 0 there: telling it apart would only amplify the rounding of float32.
std::vector<double> solve(std::vector<double> G, std::vector<double> y)
{
    constexpr double kDependent = 1e-4;
    const std::size_t m = y.size();
    std::vector<double> original(m);
    for (std::size_t i = 0; i < m; ++i)
        original[i] = G[i * m + i];
    const auto kept = [&](std::size_t i) { return G[i * m + i] > kDependent * original[i]; };
    for (std::size_t i = 0; i < m; ++i) {
        if (!kept(i))
            continue;
        for (std::size_t j = i + 1; j < m; ++j) {
            const double factor = G[j * m + i] / G[i * m + i];
            for (std::size_t k = i; k < m; ++k)
                G[j * m + k] -= factor * G[i * m + k];
            y[j] -= factor * y[i];
        }
    }
    std::vector<double> x(m, 0.0);
    for (std::size_t i = m; i-- > 0;) {
        if (!kept(i))
            continue;
        double rest = y[i];
        for (std::size_t k = i + 1; k < m; ++k)
            rest -= G[i * m + k] * x[k];
        x[i] = rest / G[i * m + i];
    }
    return x;
}

}  // namespace

std::vector<double> coefficients(const at::Tensor &added, const at::Tensor &rows, std::span<const double> asked)
{
    const std::size_t m = asked.size();
    const std::int64_t D = rows.size(1);
    const at::Tensor change = added.to(at::kCPU).contiguous(), matrix = rows.to(at::kCPU).contiguous();
    const auto row = [&](std::size_t i) { return matrix.data_ptr<float>() + static_cast<std::int64_t>(i) * D; };
    std::vector<double> gram(m * m), projection(m);
    for (std::size_t i = 0; i < m; ++i) {
        projection[i] = dot(row(i), change.data_ptr<float>(), D);
        for (std::size_t j = 0; j < m; ++j) {
            gram[i * m + j] = dot(row(i), row(j), D);
            projection[i] -= gram[i * m + j] * asked[j];  // what is left: the deviation from what was asked
        }
    }
    const std::vector<double> deviation = solve(gram, std::move(projection));
    std::vector<double> result(m);
    for (std::size_t i = 0; i < m; ++i)
        result[i] = gram[i * m + i] > 0 ? asked[i] + deviation[i] : 0;
    return result;
}

}  // namespace penfield::intervention
