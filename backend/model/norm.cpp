#include "backend/model/norm.h"

#include <ATen/ops/native_layer_norm.h>
#include <ATen/ops/ones.h>

namespace penfield::model {

namespace {

at::Tensor onesLike(const at::Tensor &x)
{
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape.back() = 1;
    return at::ones(shape, x.options());
}

}  // namespace

Normalised normalise(NormKind kind, double epsilon, const NormWeights &weights, const at::Tensor &x)
{
    switch (kind) {
    case NormKind::None:
        return {x, onesLike(x)};
    case NormKind::LayerNorm: {
        const auto [out, mean, inverse] = at::native_layer_norm(x, {x.size(-1)}, weights.w, weights.b, epsilon);
        return {out, inverse.reciprocal()};
    }
    case NormKind::RmsNorm: {
        const at::Tensor scale = x.square().mean(-1, true).add_(epsilon).sqrt_();
        at::Tensor out = x.div(scale);
        return {weights.w.defined() ? out.mul_(weights.w) : out, scale};
    }
    }
    return {};
}

Normalised normalise(const ModelSpec &spec, const NormWeights &weights, const at::Tensor &x)
{
    return normalise(spec.norm, spec.norm_eps, weights, x);
}

Normalised normaliseBy(NormKind kind, const NormWeights &weights, const at::Tensor &x, const at::Tensor &scale)
{
    if (kind == NormKind::None)
        return {x, scale};
    at::Tensor out = kind == NormKind::LayerNorm ? x.sub(x.mean(-1, true)).div_(scale) : x.div(scale);
    if (weights.w.defined())
        out.mul_(weights.w);
    return {weights.b.defined() ? out.add_(weights.b) : out, scale};
}

at::Tensor normalisedBeforeGain(const ModelSpec &spec, const at::Tensor &x, const at::Tensor &scale)
{
    if (spec.norm == NormKind::None)
        return x;
    return spec.centresNorm() ? x.sub(x.mean(-1, true)).div_(scale) : x.div(scale);
}

}  // namespace penfield::model
