#include "backend/model/norm.h"

#include <ATen/ops/native_layer_norm.h>
#include <ATen/ops/ones.h>

namespace penfield::model {

Normalised normalise(const ModelSpec &spec, const NormWeights &weights, const at::Tensor &x)
{
    switch (spec.norm) {
    case NormKind::None:
        return {x, at::ones({x.size(0), 1}, x.options())};
    case NormKind::LayerNorm: {
        const auto [out, mean, inverse] = at::native_layer_norm(x, {x.size(-1)}, weights.w, weights.b, spec.norm_eps);
        return {out, inverse.reciprocal()};
    }
    case NormKind::RmsNorm: {
        const at::Tensor scale = x.square().mean(-1, true).add_(spec.norm_eps).sqrt_();
        return {x.div(scale).mul_(weights.w), scale};
    }
    }
    return {};
}

at::Tensor normalisedBeforeGain(const ModelSpec &spec, const at::Tensor &x, const at::Tensor &scale)
{
    if (spec.norm == NormKind::None)
        return x;
    return spec.centresNorm() ? x.sub(x.mean(-1, true)).div_(scale) : x.div(scale);
}

}  // namespace penfield::model
