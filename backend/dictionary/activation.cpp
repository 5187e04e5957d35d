#include "backend/dictionary/activation.h"

#include <ATen/ops/where.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <tuple>

namespace penfield::dictionary {

namespace {

at::Tensor keptWhere(const at::Tensor &condition, const at::Tensor &value)
{
    return at::where(condition, value, at::zeros({}, value.options()));
}

// By value: a negative one is kept when it is among the largest.
at::Tensor largest(const at::Tensor &pre, std::int64_t k)
{
    const auto [values, features] = pre.topk(std::min(k, pre.size(1)), 1);
    return at::zeros_like(pre).scatter_(1, features, values);
}

at::Tensor largestOfGroups(const at::Tensor &pre, std::int64_t groups)
{
    const at::Tensor grouped = pre.view({pre.size(0), groups, -1});
    const auto [values, features] = grouped.max(2, true);
    return at::zeros_like(grouped).scatter_(2, features, values).view(pre.sizes());
}

at::Tensor gated(const at::Tensor &product, const ActivationVectors &vectors)
{
    const at::Tensor magnitude = product.mul(vectors.gain).add_(vectors.b_mag).relu_();
    return keptWhere(product.add(vectors.b_gate).gt(0), magnitude);
}

}  // namespace

bool isLocal(ActivationKind kind)
{
    return kind != ActivationKind::TopK && kind != ActivationKind::GroupMax;
}

at::Tensor activate(const EncodingRule &rule, const at::Tensor &pre, const ActivationVectors &vectors)
{
    const auto clamped = [&](const at::Tensor &value) { return rule.clamps ? value.relu() : value; };
    switch (rule.activation) {
    case ActivationKind::Relu:
        return pre.relu();
    case ActivationKind::JumpRelu:  // strict; without the clamp a negative threshold lets negative values through
        return clamped(keptWhere(pre.gt(vectors.threshold), pre));
    case ActivationKind::TopK:
        return clamped(largest(pre, rule.k));
    case ActivationKind::GroupMax:
        return clamped(largestOfGroups(pre.contiguous(), rule.k));
    case ActivationKind::Gated:
        return gated(pre, vectors);
    }
    return {};
}

}  // namespace penfield::dictionary
