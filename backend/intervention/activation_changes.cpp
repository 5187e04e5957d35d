#include "backend/intervention/activation_changes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace penfield::intervention {

namespace {

using dictionary::SparseActivations;

std::pair<std::int32_t, std::int32_t> keyAt(const SparseActivations &list, std::size_t i)
{
    return {list.position[i], list.feature[i]};
}

bool differs(float a, float b)
{
    return std::abs(a - b) > 1e-6f + 1e-5f * std::max(std::abs(a), std::abs(b));
}

/// Calls visit(position, feature, index in `before` or −1, index in `after` or −1) for what is in either of two sorted lists.
template <class Visit>
void mergeFrom(const SparseActivations &before, const SparseActivations &after, std::int64_t fromPosition, Visit visit)
{
    const auto start = std::lower_bound(before.position.begin(), before.position.end(), static_cast<std::int32_t>(fromPosition));
    std::size_t b = static_cast<std::size_t>(start - before.position.begin()), a = 0;
    while (b < before.size() || a < after.size()) {
        const bool inBefore = a == after.size() || (b < before.size() && keyAt(before, b) <= keyAt(after, a));
        const bool inAfter = b == before.size() || (a < after.size() && keyAt(after, a) <= keyAt(before, b));
        const auto [position, feature] = inBefore ? keyAt(before, b) : keyAt(after, a);
        visit(position, feature, inBefore ? static_cast<std::int64_t>(b++) : -1, inAfter ? static_cast<std::int64_t>(a++) : -1);
    }
}

float valueOr0(const SparseActivations &list, std::int64_t index)
{
    return index < 0 ? 0 : list.value[static_cast<std::size_t>(index)];
}

}  // namespace

void appendChanges(std::vector<ActivationChange> &changes, LayerIndex layer, const SparseActivations &before,
                   const SparseActivations &after, std::int64_t fromPosition)
{
    mergeFrom(before, after, fromPosition, [&](std::int32_t position, std::int32_t feature, std::int64_t b, std::int64_t a) {
        if (const float was = valueOr0(before, b), is = valueOr0(after, a); differs(was, is))
            changes.push_back({{layer, FeatureIndex(feature)}, TokenPosition(position), was, is});
    });
}

void appendNeuronChanges(std::vector<ActivationChange> &changes, LayerIndex layer, const dictionary::Neurons &neurons,
                         const at::Tensor &inputBefore, const at::Tensor &inputAfter, std::int64_t fromPosition, std::int64_t zeroPositions)
{
    const at::Tensor before = neurons.activations(inputBefore), after = neurons.activations(inputAfter);
    const at::Tensor hostBefore = before.to(at::kCPU).contiguous(), hostAfter = after.to(at::kCPU).contiguous();
    const std::int64_t F = before.size(1);
    const float *was = hostBefore.data_ptr<float>(), *is = hostAfter.data_ptr<float>();
    mergeFrom(neurons.listed(before, fromPosition, zeroPositions), neurons.listed(after, fromPosition, zeroPositions), fromPosition,
              [&](std::int32_t position, std::int32_t feature, std::int64_t, std::int64_t) {
                  const std::int64_t at = (position - fromPosition) * F + feature;
                  if (differs(was[at], is[at]))
                      changes.push_back({{layer, FeatureIndex(feature)}, TokenPosition(position), was[at], is[at]});
              });
}

}  // namespace penfield::intervention
