#include "tests/backend/statistics/coverage.h"

#include "backend/statistics/effects.h"
#include "backend/types/random.h"

#include <boost/math/distributions/normal.hpp>

#include <cmath>

namespace penfield {

using namespace statistics;

namespace {

double normal(Random &random)
{
    static const boost::math::normal_distribution<double> standard;
    return quantile(standard, random.uniform() * (1 - 2e-16) + 1e-16);
}

/// Mean 0, standard deviation 1.
double noise(Random &random, bool skewed)
{
    if (!skewed)
        return normal(random);
    constexpr double sigma = 0.8;
    const double mean = std::exp(sigma * sigma / 2), spread = mean * std::sqrt(std::exp(sigma * sigma) - 1);
    return (std::exp(sigma * normal(random)) - mean) / spread;
}

struct Data {
    std::vector<int> templates;
    std::vector<double> clean, ablated;
};

constexpr double kClean = 3, kAblated = 1.2;
constexpr double kTruth = 1 - kAblated / kClean;

Data simulate(const CoverageDesign &design, Random &random)
{
    Data data;
    for (int t = 0; t < design.templates; ++t) {
        const double level = design.betweenTemplates * noise(random, design.skewed),
                     loss = design.betweenTemplates * noise(random, design.skewed);
        for (int prompt = 0; prompt < design.prompts; ++prompt) {
            const double own = noise(random, design.skewed), other = noise(random, design.skewed);
            data.templates.push_back(t);
            data.clean.push_back(kClean + level + own);
            data.ablated.push_back(kAblated + 0.5 * level + 0.5 * loss + 0.5 * own + 0.5 * other);
        }
    }
    return data;
}

}  // namespace

std::vector<CoverageDesign> coverageDesigns()
{
    return {{"4 templates of 16, alike", 4, 16, 0},        {"4 templates of 16, different", 4, 16, 0.5},
            {"8 templates of 8, alike", 8, 8, 0},          {"8 templates of 8, different", 8, 8, 0.5},
            {"8 templates of 8, skewed", 8, 8, 0.5, true}, {"32 templates of 8, alike", 32, 8, 0},
            {"32 templates of 8, different", 32, 8, 0.5},  {"32 templates of 8, skewed", 32, 8, 0.5, true}};
}

Coverage simulateCoverage(const CoverageDesign &design, IntervalKind kind, int rounds, int draws, std::uint64_t seed)
{
    Coverage coverage;
    for (int round = 0; round < rounds; ++round) {
        Random random = Random::part(seed, static_cast<std::uint64_t>(round));
        const Data data = simulate(design, random);
        const Bootstrap found =
            clusterBootstrap(Clusters(data.templates), shareLost(data.clean, data.ablated), {draws, 0.95, random.next(), kind});
        coverage.share += found.interval.contains(kTruth);
        coverage.meanWidth += found.interval.width();
    }
    coverage.share /= rounds;
    coverage.meanWidth /= rounds;
    return coverage;
}

}  // namespace penfield
