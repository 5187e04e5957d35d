#include "backend/statistics/independence.h"

#include "backend/statistics/summary.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penfield::statistics {

namespace {

using Kernel = std::vector<double>;  // [n, n], row by row

Kernel gaussianKernel(std::span<const double> values)
{
    const double width = kernelWidth(values), narrow = 1 / (2 * width * width);
    const std::size_t n = values.size();
    Kernel kernel(n * n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            kernel[i * n + j] = std::exp(-(values[i] - values[j]) * (values[i] - values[j]) * narrow);
    return kernel;
}

/// H K H with H = I − 1/n.
void centre(Kernel &kernel, std::size_t n)
{
    std::vector<double> rowMean(n);
    for (std::size_t i = 0; i < n; ++i)
        rowMean[i] = mean(std::span(kernel).subspan(i * n, n));
    const double all = mean(rowMean);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            kernel[i * n + j] += all - rowMean[i] - rowMean[j];
}

/// Σ a_ij b_{o(i) o(j)}; the kernels are symmetric.
double product(const Kernel &a, const Kernel &b, std::span<const std::size_t> order)
{
    const std::size_t n = order.size();
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double *left = &a[i * n], *right = &b[order[i] * n];
        sum += left[i] * right[order[i]];
        double half = 0;
        for (std::size_t j = 0; j < i; ++j)
            half += left[j] * right[order[j]];
        sum += 2 * half;
    }
    return sum;
}

double scaled(double trace, std::size_t n)
{
    const double less = static_cast<double>(n) - 1;
    return trace / (less * less);
}

}  // namespace

double kernelWidth(std::span<const double> values)
{
    std::vector<double> distances;
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            distances.push_back(std::abs(values[i] - values[j]));
    const double middle = median(distances);
    if (middle > 0)
        return middle;
    std::erase(distances, 0.0);
    return distances.empty() ? 1 : mean(distances);
}

double hsic(std::span<const double> x, std::span<const double> y)
{
    if (x.size() < 2)
        return 0;
    Kernel a = gaussianKernel(x);
    centre(a, x.size());
    std::vector<std::size_t> inOrder(x.size());
    std::iota(inOrder.begin(), inOrder.end(), std::size_t{0});
    return scaled(product(a, gaussianKernel(y), inOrder), x.size());
}

Independence independenceTest(std::span<const double> x, std::span<const double> y, std::span<const int> strata,
                              const PermutationOptions &options)
{
    Independence result;
    const StratifiedShuffle cells(x.size(), strata);
    result.strata = cells.strata();
    result.canPermute = cells.largest() > 1;
    result.isConstant = isConstant(x) || isConstant(y);
    if (result.isConstant || !result.canPermute) {
        result.p.smallest = result.isConstant ? 0 : 1;
        return result;
    }
    Kernel a = gaussianKernel(x);
    centre(a, x.size());
    const Kernel b = gaussianKernel(y);
    result.hsic = hsic(x, y);
    result.p = permutationTest(
        x.size(), strata, [&](std::span<const std::size_t> order) { return product(a, b, order); }, options);
    return result;
}

double powerAgainstLeak(std::span<const double> x, double leak, double alpha, int repeats, const PermutationOptions &options)
{
    if (x.size() < 2 || isConstant(x) || repeats < 1)
        return 0;
    const double middle = mean(x), spread = standardDeviation(x);
    const boost::math::normal_distribution<double> normal;
    int found = 0;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        Random random = Random::part(options.seed, static_cast<std::uint64_t>(repeat));
        std::vector<double> leaking;
        for (const double value : x)
            leaking.push_back(std::sqrt(leak) * (value - middle) / spread +
                              std::sqrt(1 - leak) * quantile(normal, std::clamp(random.uniform(), 1e-12, 1 - 1e-12)));
        PermutationOptions own = options;
        own.seed = random.next();
        found += independenceTest(x, leaking, {}, own).p.value <= alpha;
    }
    return static_cast<double>(found) / repeats;
}

}  // namespace penfield::statistics
