#include "backend/intervention/matched_control.h"

#include "backend/intervention/held.h"
#include "backend/intervention/touches.h"
#include "backend/types/error.h"

#include <ATen/ops/matmul.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace penfield::intervention {

namespace {

using dictionary::SparseActivations;

/// Active features at one layer and position, ascending.
using Activations = std::map<std::int32_t, float>;

Activations activeAt(const SparseActivations &list, std::int32_t position)
{
    const auto [first, last] = std::equal_range(list.position.begin(), list.position.end(), position);
    Activations active;
    for (auto i = first - list.position.begin(); i < last - list.position.begin(); ++i)
        active.emplace(list.feature[static_cast<std::size_t>(i)], list.value[static_cast<std::size_t>(i)]);
    return active;
}

float activation(const Activations &active, std::int32_t feature)
{
    const auto found = active.find(feature);
    return found == active.end() ? 0.0f : found->second;
}

/// ‖Σ amount·row‖ over everything the features write, all layers of a cross-layer transcoder side by side.
double summedNorm(const Activations &amounts, const dictionary::Layer &layer)
{
    std::vector<std::int64_t> features;
    std::vector<float> weights;
    for (const auto &[feature, amount] : amounts) {
        features.push_back(feature);
        weights.push_back(amount);
    }
    const at::Tensor weight = at::tensor(at::ArrayRef<float>(weights), at::kFloat);
    double squares = 0;
    for (int output = 0; !features.empty() && output < layer.outputs(); ++output)
        squares += at::matmul(weight, layer.decoderRows(features, output)).square().sum().item<double>();
    return std::sqrt(squares);
}

/// One touched spot: a layer and position with its touches.
struct Spot {
    LayerIndex layer;
    TokenPosition position;
    std::vector<Touch> touches;
};

std::vector<Spot> spotsOf(const std::vector<Site> &sites)
{
    std::vector<Spot> spots;
    for (const Site &site : sites)
        for (const Touch &touch : site.touches) {
            if (!touch.unit.isFeature())
                throw Error(PENFIELD_SENTENCE("Only features have a matched control so far. Take the other touches away."));
            if (spots.empty() || spots.back().layer != touch.unit.layer || spots.back().position.value != touch.position)
                spots.push_back({touch.unit.layer, TokenPosition(touch.position), {}});
            spots.back().touches.push_back(touch);
        }
    return spots;
}

void removeTouched(Activations &others, const Spot &spot)
{
    for (const Touch &touch : spot.touches)
        others.erase(touch.unit.index);
}

Intervention set(const Spot &spot, std::int32_t feature, double value)
{
    return {FeatureId{spot.layer, FeatureIndex(feature)}, spot.position, TouchKind::Set, value};
}

/// Each of `others` moved by c·amount from its activation in the prompt, so that the summed change has norm `norm`.
/// False when there is nothing that could.
bool appendMoved(std::vector<Intervention> &control, const Spot &spot, const Activations &here, const Activations &others, double sign,
                 double norm, const dictionary::Layer &layer)
{
    if (norm == 0)
        return true;  // the touch changes nothing here
    const double own = summedNorm(others, layer);
    if (own == 0)
        return false;
    for (const auto &[feature, amount] : others)
        control.push_back(set(spot, feature, activation(here, feature) + sign * norm / own * amount));
    return true;
}

bool appendForAblation(std::vector<Intervention> &control, const Spot &spot, const Activations &here, const dictionary::Layer &layer)
{
    Activations change, others = here;
    for (const Touch &touch : spot.touches) {
        const float base = activation(here, touch.unit.index);
        change[touch.unit.index] = static_cast<float>(touch.target(base) - base);
    }
    removeTouched(others, spot);
    return appendMoved(control, spot, here, others, -1, summedNorm(change, layer), layer);
}

bool appendForSwap(std::vector<Intervention> &control, const Spot &spot, const Activations &here, const Activations &there,
                   const dictionary::Layer &layer)
{
    Activations raised, others = there;
    for (const Touch &touch : spot.touches) {
        const float base = activation(here, touch.unit.index);
        const double target = touch.target(base);
        if (target > base)
            raised[touch.unit.index] = static_cast<float>(target - base);
        else
            control.push_back(set(spot, touch.unit.index, target));
    }
    removeTouched(others, spot);
    return appendMoved(control, spot, here, others, +1, summedNorm(raised, layer), layer);
}

}  // namespace

std::vector<Intervention> matchedControl(const Subject &subject, const Baseline &baseline, const std::vector<Intervention> &interventions,
                                         const SwapSource *source)
{
    std::vector<Intervention> control;
    for (const Spot &spot : spotsOf(resolve(interventions, {}, subject, baseline).sites)) {
        const dictionary::Layer &layer = subject.dictionary->layer(spot.layer.value);
        const Activations here = activeAt(baseline.activations[spot.layer.index()], spot.position.value);
        const bool matched =
            source ? appendForSwap(control, spot, here, activeAt(source->activations[spot.layer.index()], source->position.value), layer)
                   : appendForAblation(control, spot, here, layer);
        if (!matched)
            return {};
    }
    return control;
}

}  // namespace penfield::intervention
