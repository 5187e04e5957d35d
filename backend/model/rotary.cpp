#include "backend/model/rotary.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/outer.h>
#include <ATen/ops/pow.h>

namespace penfield::model {

std::pair<at::Tensor, at::Tensor> rotaryTables(const ModelSpec &spec, std::int64_t positions)
{
    // The inverse frequencies are made in float32, like the reference's, so that far positions agree with it.
    const at::Tensor exponent = at::arange(0, spec.rotary_dim, 2, at::kFloat).div_(static_cast<double>(spec.rotary_dim));
    const at::Tensor inverse = at::pow(spec.rotary_base, exponent).reciprocal_();
    const at::Tensor angle = at::outer(at::arange(positions, at::kFloat), inverse);
    return {angle.cos(), angle.sin()};
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
