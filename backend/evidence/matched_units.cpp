#include "backend/evidence/matched_units.h"

#include "backend/intervention/held.h"
#include "backend/model/index_tensor.h"
#include "backend/model/mlp.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <tuple>

namespace penfield::evidence {

namespace {

using intervention::Baseline;
using intervention::Subject;

/// A candidate and how unlike the touched unit it is.
struct Candidate {
    PlacedUnit unit;
    double elsewhere = 0;  // positions or layers away, whatever counts first
    double unlike = 0;     // ratio of the norms of what is written, as |log|

    bool operator<(const Candidate &other) const
    {
        return std::tie(elsewhere, unlike, unit) < std::tie(other.elsewhere, other.unlike, other.unit);
    }
};

std::vector<PlacedUnit> best(std::vector<Candidate> candidates, const std::set<PlacedUnit> &touched, std::size_t most)
{
    std::erase_if(candidates, [&](const Candidate &c) { return touched.contains(c.unit); });
    std::sort(candidates.begin(), candidates.end());
    std::vector<PlacedUnit> result;
    for (std::size_t i = 0; i < std::min(most, candidates.size()); ++i)
        result.push_back(candidates[i].unit);
    return result;
}

double unlikeness(double norm, double other)
{
    return std::abs(std::log(std::max(norm, 1e-12) / std::max(other, 1e-12)));
}

std::vector<float> normsOf(const at::Tensor &rows)
{
    return intervention::listOf(rows.norm(2, -1));
}

/// What each of a layer's active features writes is |a|·‖row‖ long.
std::vector<Candidate> activeFeatures(const PlacedUnit &touched, const Subject &subject, const Baseline &baseline)
{
    const dictionary::SparseActivations &list = baseline.activations[touched.unit.layer.index()];
    const dictionary::Layer &layer = subject.dictionary->layer(touched.unit.layer.value);
    std::vector<std::int64_t> features(list.feature.begin(), list.feature.end());
    features.push_back(touched.unit.index);
    const std::vector<float> norms = normsOf(layer.decoderRows(features));
    const float own = norms.back() * std::abs(intervention::activationAt(list, touched.position.value, touched.unit.index));
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < list.size(); ++i)
        candidates.push_back({{FeatureId{touched.unit.layer, FeatureIndex(list.feature[i])}, TokenPosition(list.position[i])},
                              list.position[i] == touched.position.value ? 0.0 : 1.0,
                              own > 0 ? unlikeness(std::abs(list.value[i]) * norms[i], own) : 0});
    return candidates;
}

std::vector<Candidate> neuronsOfTheRow(const PlacedUnit &touched, const Subject &subject, const Baseline &baseline)
{
    const model::LayerWeights &weights = subject.weights(touched.unit.layer.value);
    const at::Tensor x = baseline.trace.layers[touched.unit.layer.index()].mlp_in.narrow(0, touched.position.value, 1);
    const std::vector<float> values = intervention::listOf(model::mlpHidden(subject.spec(), weights, x).squeeze(0));
    const std::vector<float> norms = normsOf(weights.W_out);
    const auto written = [&](std::size_t i) { return std::abs(values[i]) * norms[i]; };
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] != 0)
            candidates.push_back({{Unit::neuron(touched.unit.layer, static_cast<std::int32_t>(i)), touched.position},
                                  0,
                                  unlikeness(written(i), written(static_cast<std::size_t>(touched.unit.index)))});
    return candidates;
}

std::vector<Candidate> heads(const PlacedUnit &touched, const Subject &subject)
{
    std::vector<Candidate> candidates;
    for (int l = 0; l < subject.spec().n_layers; ++l)
        for (int h = 0; h < subject.spec().n_heads; ++h)
            candidates.push_back({{Unit::head(LayerIndex(l), h), touched.position}, std::abs(double(l) - touched.unit.layer.value), 0});
    return candidates;
}

std::vector<Candidate> otherPositions(const PlacedUnit &touched, const Baseline &baseline)
{
    std::vector<Candidate> candidates;
    for (std::int64_t p = baseline.trace.zero_positions; p < baseline.trace.positions(); ++p)
        candidates.push_back({{touched.unit, TokenPosition(p)}, std::abs(double(p) - touched.position.value), 0});
    return candidates;
}

}  // namespace

std::vector<PlacedUnit> matchedUnits(const PlacedUnit &unit, const std::set<PlacedUnit> &touched, const Subject &subject,
                                     const Baseline &baseline, std::size_t most)
{
    switch (unit.unit.kind) {
    case UnitKind::Feature:
        return best(activeFeatures(unit, subject, baseline), touched, most);
    case UnitKind::Neuron:
        return best(neuronsOfTheRow(unit, subject, baseline), touched, most);
    case UnitKind::Head:
        return best(heads(unit, subject), touched, most);
    case UnitKind::Token:
    case UnitKind::Error:
        return best(otherPositions(unit, baseline), touched, most);
    case UnitKind::Direction:
        break;
    }
    return {};
}

}  // namespace penfield::evidence
