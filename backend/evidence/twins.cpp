#include "backend/evidence/twins.h"

#include "backend/intervention/held.h"
#include "backend/statistics/correlation.h"

#include <ATen/ops/matmul.h>

#include <algorithm>
#include <limits>

namespace penfield::evidence {

namespace {

constexpr double kParallel = 0.8, kTogether = 0.95;
constexpr std::size_t kFewestPlaces = 30, kFewestActive = 3;

std::vector<double> alongAll(const Unit &unit, const intervention::Subject &subject, const std::vector<intervention::Baseline> &runs)
{
    std::vector<double> values;
    for (const intervention::Baseline &run : runs) {
        const std::vector<float> here = intervention::scalarsIn(run, unit, subject);
        values.insert(values.end(), here.begin() + run.trace.zero_positions, here.end());
    }
    return values;
}

/// NaN when there are too few places.
double together(const std::vector<double> &a, const std::vector<double> &b)
{
    const auto active = std::count_if(a.begin(), a.end(), [](double x) { return x != 0; });
    if (a.size() < kFewestPlaces || static_cast<std::size_t>(active) < kFewestActive)
        return std::numeric_limits<double>::quiet_NaN();
    return statistics::pearson(a, b);
}

}  // namespace

std::vector<Twin> twinsOf(const PlacedUnit &touched, const intervention::Subject &subject, const intervention::Baseline &baseline,
                          const std::vector<intervention::Baseline> &runs)
{
    const dictionary::SparseActivations &list = baseline.activations[touched.unit.layer.index()];
    std::vector<std::int64_t> features{touched.unit.index};
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list.position[i] == touched.position.value && list.feature[i] != touched.unit.index)
            features.push_back(list.feature[i]);
    const at::Tensor rows = subject.dictionary->layer(touched.unit.layer.value).decoderRows(features);
    const at::Tensor unitRows = rows.div(rows.norm(2, {-1}, true).clamp_min(1e-12));
    const std::vector<float> cosines = intervention::listOf(at::matmul(unitRows, unitRows[0]));
    const std::vector<double> own = alongAll(touched.unit, subject, runs);
    std::vector<Twin> twins;
    for (std::size_t i = 1; i < features.size(); ++i) {
        const Unit other = FeatureId{touched.unit.layer, FeatureIndex(features[i])};
        const double correlation = together(own, alongAll(other, subject, runs));
        if (cosines[i] >= kParallel || correlation >= kTogether)
            twins.push_back({touched.unit, other, touched.position, cosines[i], correlation});
    }
    std::sort(twins.begin(), twins.end(), [](const Twin &a, const Twin &b) { return a.cosine > b.cosine; });
    return twins;
}

}  // namespace penfield::evidence
