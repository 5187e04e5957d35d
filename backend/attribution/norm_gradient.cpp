#include "backend/attribution/norm_gradient.h"

namespace penfield::attribution {

// y = x̂ ⊙ w + b with x̂ = (x − mean x)/s (LayerNorm) or x/s (RMSNorm), s = √(mean of squares + ε):
// dx = (d − mean d − x̂ · mean(d ⊙ x̂)) / s with d = g ⊙ w; RMSNorm has no mean d.
at::Tensor throughMovingNorm(model::NormKind kind, const at::Tensor &g, const model::NormWeights &norm, const at::Tensor &x,
                             const at::Tensor &scale)
{
    if (kind == model::NormKind::None)
        return g;
    const bool centres = kind == model::NormKind::LayerNorm;
    const at::Tensor d = norm.w.defined() ? g.mul(norm.w) : g;
    const at::Tensor normed = (centres ? x.sub(x.mean(-1, true)) : x).div(scale);
    at::Tensor pulled = d.sub(normed.mul(d.mul(normed).mean(-1, true)));
    if (centres)
        pulled.sub_(d.mean(-1, true));
    return pulled.div_(scale);
}

}  // namespace penfield::attribution
