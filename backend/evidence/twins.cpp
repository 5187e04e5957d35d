#include "backend/evidence/twins.h"

#include "backend/intervention/held.h"

#include <ATen/ops/matmul.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield::evidence {

namespace {

constexpr double kParallel = 0.8, kTogether = 0.95;
constexpr std::size_t kFewestPlaces = 30, kFewestActive = 3;

std::vector<float> alongAll(const Unit &unit, const intervention::Subject &subject, const std::vector<intervention::Baseline> &runs)
{
    std::vector<float> values;
    for (const intervention::Baseline &run : runs) {
        const std::vector<float> here = intervention::scalarsIn(run, unit, subject);
        values.insert(values.end(), here.begin() + run.trace.zero_positions, here.end());
    }
    return values;
}

/// Pearson's; NaN when there are too few places, or one of the two never moves.
double correlation(const std::vector<float> &a, const std::vector<float> &b)
{
    const auto active = std::count_if(a.begin(), a.end(), [](float x) { return x != 0; });
    const double n = static_cast<double>(a.size());
    double sa = 0, sb = 0, saa = 0, sbb = 0, sab = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sa += a[i];
        sb += b[i];
        saa += double(a[i]) * a[i];
        sbb += double(b[i]) * b[i];
        sab += double(a[i]) * b[i];
    }
    const double va = saa - sa * sa / n, vb = sbb - sb * sb / n;
    if (a.size() < kFewestPlaces || static_cast<std::size_t>(active) < kFewestActive || va <= 0 || vb <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    return (sab - sa * sb / n) / std::sqrt(va * vb);
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
    const std::vector<float> own = alongAll(touched.unit, subject, runs);
    std::vector<Twin> twins;
    for (std::size_t i = 1; i < features.size(); ++i) {
        const Unit other = FeatureId{touched.unit.layer, FeatureIndex(features[i])};
        const double together = correlation(own, alongAll(other, subject, runs));
        if (cosines[i] >= kParallel || together >= kTogether)
            twins.push_back({touched.unit, other, touched.position, cosines[i], together});
    }
    std::sort(twins.begin(), twins.end(), [](const Twin &a, const Twin &b) { return a.cosine > b.cosine; });
    return twins;
}

}  // namespace penfield::evidence
