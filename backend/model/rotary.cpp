#include "backend/model/rotary.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/outer.h>
#include <ATen/ops/pow.h>
#include <ATen/ops/where.h>

#include <algorithm>
#include <cmath>

namespace penfield::model {

namespace {

/// How much of each pair's frequency is divided by the factor: 0 for what turns fast, 1 for what turns slowly. [dim/2]
at::Tensor yarnRamp(const RotarySpec &rotary)
{
    const auto pairThatTurns = [&](double times) {
        return rotary.dim * std::log(rotary.original_context / (times * 2 * M_PI)) / (2 * std::log(rotary.base));
    };
    double low = pairThatTurns(rotary.beta_fast), high = pairThatTurns(rotary.beta_slow);
    if (rotary.whole_range) {
        low = std::floor(low);
        high = std::ceil(high);
    }
    low = std::max(low, 0.0);
    high = std::min(high, rotary.dim - 1.0);
    if (low == high)
        high += 0.001;
    return at::arange(rotary.dim / 2, at::kFloat).sub_(low).div_(high - low).clamp_(0, 1);
}

at::Tensor scaled(const RotarySpec &rotary, const at::Tensor &frequency)
{
    switch (rotary.scaling) {
    case RotaryScaling::None:
        return frequency;
    case RotaryScaling::Linear:
        return frequency.div(rotary.factor);
    case RotaryScaling::Llama3: {
        const at::Tensor wavelength = frequency.reciprocal().mul_(2 * M_PI), slow = frequency.div(rotary.factor);
        const at::Tensor share = wavelength.reciprocal()
                                     .mul_(rotary.original_context)
                                     .sub_(rotary.low_freq_factor)
                                     .div_(rotary.high_freq_factor - rotary.low_freq_factor);
        const at::Tensor mixed = slow.mul(share.neg().add_(1)).add_(frequency.mul(share));
        const at::Tensor isLong = wavelength.gt(rotary.original_context / rotary.low_freq_factor);
        const at::Tensor isShort = wavelength.lt(rotary.original_context / rotary.high_freq_factor);
        return at::where(isLong, slow, at::where(isShort, frequency, mixed));
    }
    case RotaryScaling::Yarn: {
        const at::Tensor share = yarnRamp(rotary), slow = frequency.div(rotary.factor);
        return slow.mul(share).add_(frequency.mul(share.neg().add_(1)));
    }
    }
    return frequency;
}

}  // namespace

std::pair<at::Tensor, at::Tensor> rotaryTable(const RotarySpec &rotary, std::int64_t positions)
{
    // The inverse frequencies are made in float32, like the reference's, so that far positions agree with it.
    const at::Tensor exponent =
        at::arange(0, rotary.dim, 2, at::kFloat).div_(static_cast<double>(rotary.period > 0 ? rotary.period : rotary.dim));
    const at::Tensor frequency = scaled(rotary, at::pow(rotary.base, exponent).reciprocal_());
    const at::Tensor angle = at::outer(at::arange(positions, at::kFloat), frequency);
    return {angle.cos().mul_(rotary.attention_factor), angle.sin().mul_(rotary.attention_factor)};
}

RotaryTables rotaryTables(const ModelSpec &spec, std::int64_t positions, at::Device device)
{
    RotaryTables tables;
    if (spec.positions != PositionKind::Rotary)
        return tables;
    const auto fill = [&](const RotarySpec &rotary, at::Tensor &cos, at::Tensor &sin) {
        const auto [c, s] = rotaryTable(rotary, positions);
        cos = c.to(device);
        sin = s.to(device);
    };
    fill(spec.rotary, tables.cos, tables.sin);
    if (std::any_of(spec.layers.begin(), spec.layers.end(), [](const LayerAttention &l) { return l.local_rotary; }))
        fill(spec.rotary_local, tables.local_cos, tables.local_sin);
    return tables;
}

void rotate_(at::Tensor x, const at::Tensor &cos, const at::Tensor &sin)
{
    const std::int64_t half = cos.size(1);
    const at::Tensor c = cos.unsqueeze(1), s = sin.unsqueeze(1);  // [n, 1, half]
    at::Tensor x1 = x.narrow(2, 0, half), x2 = x.narrow(2, half, half);
    const at::Tensor turned = x1.mul(c).sub_(x2.mul(s));
    x2.mul_(c).add_(x1.mul(s));
    x1.copy_(turned);
}

}  // namespace penfield::model
