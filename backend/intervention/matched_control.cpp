#include "backend/intervention/matched_control.h"

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

/// One touched place: a layer and position with its touches.
struct Place {
    LayerIndex layer;
    TokenPosition position;
    std::vector<Touch> touches;
};

std::vector<Place> placesOf(const TouchesByLayer &touches)
{
    std::vector<Place> places;
    for (std::size_t l = 0; l < touches.size(); ++l)
        for (const Touch &touch : touches[l]) {
            const LayerIndex layer(static_cast<std::int64_t>(l));
            if (places.empty() || places.back().layer != layer || places.back().position.value != touch.position)
                places.push_back({layer, TokenPosition(touch.position), {}});
            places.back().touches.push_back(touch);
        }
    return places;
}

void removeTouched(Activations &others, const Place &place)
{
    for (const Touch &touch : place.touches)
        others.erase(touch.feature);
}

Intervention set(const Place &place, std::int32_t feature, double value)
{
    return {FeatureId{place.layer, FeatureIndex(feature)}, place.position, TouchKind::Set, value};
}

/// Each of `others` moved by c·amount from its activation in the prompt, so that the summed change has norm `norm`.
/// False when there is nothing that could.
bool appendMoved(std::vector<Intervention> &control, const Place &place, const Activations &here, const Activations &others, double sign,
                 double norm, const dictionary::Layer &layer)
{
    if (norm == 0)
        return true;  // the touch changes nothing here
    const double own = summedNorm(others, layer);
    if (own == 0)
        return false;
    for (const auto &[feature, amount] : others)
        control.push_back(set(place, feature, activation(here, feature) + sign * norm / own * amount));
    return true;
}

bool appendForAblation(std::vector<Intervention> &control, const Place &place, const Activations &here, const dictionary::Layer &layer)
{
    Activations change, others = here;
    for (const Touch &touch : place.touches) {
        const float base = activation(here, touch.feature);
        change[touch.feature] = static_cast<float>(touch.target(base) - base);
    }
    removeTouched(others, place);
    return appendMoved(control, place, here, others, -1, summedNorm(change, layer), layer);
}

bool appendForSwap(std::vector<Intervention> &control, const Place &place, const Activations &here, const Activations &there,
                   const dictionary::Layer &layer)
{
    Activations raised, others = there;
    for (const Touch &touch : place.touches) {
        const float base = activation(here, touch.feature);
        const double target = touch.target(base);
        if (target > base)
            raised[touch.feature] = static_cast<float>(target - base);
        else
            control.push_back(set(place, touch.feature, target));
    }
    removeTouched(others, place);
    return appendMoved(control, place, here, others, +1, summedNorm(raised, layer), layer);
}

}  // namespace

std::vector<Intervention> matchedControl(const dictionary::Dictionary &dictionary, const Baseline &baseline,
                                         const std::vector<Intervention> &interventions, const SwapSource *source)
{
    std::vector<Intervention> control;
    for (const Place &place : placesOf(resolve(interventions, dictionary, baseline.trace))) {
        const dictionary::Layer &layer = dictionary.layer(place.layer.value);
        const Activations here = activeAt(baseline.activations[place.layer.index()], place.position.value);
        const bool matched =
            source ? appendForSwap(control, place, here, activeAt(source->activations[place.layer.index()], source->position.value), layer)
                   : appendForAblation(control, place, here, layer);
        if (!matched)
            return {};
    }
    return control;
}

}  // namespace penfield::intervention
