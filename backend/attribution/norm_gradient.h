#pragma once

#include "backend/model/model_spec.h"
#include "backend/model/weights.h"

#include <ATen/core/Tensor.h>

namespace penfield::attribution {

/// The gradient at a norm's input x [..., width] from that at its output, g [..., width] (further dimensions in front are allowed).
/// `scale` [..., 1] is its denominator: unlike in a frozen model, it moves.
at::Tensor throughMovingNorm(model::NormKind kind, const at::Tensor &g, const model::NormWeights &norm, const at::Tensor &x,
                             const at::Tensor &scale);

}  // namespace penfield::attribution
