#pragma once

#include "backend/model/model_spec.h"
#include "backend/model/weights.h"

#include <ATen/core/Tensor.h>

namespace penfield::model {

struct Normalised {
    at::Tensor out;    // [..., width] gain and bias applied
    at::Tensor scale;  // [..., 1] the denominator; ones without a norm
};

/// LayerNorm (population variance) or RMSNorm over the last dimension of x; the identity for NormKind::None. Undefined weights: no
/// gain, no bias.
Normalised normalise(NormKind kind, double epsilon, const NormWeights &weights, const at::Tensor &x);

/// The norms inside blocks.
Normalised normalise(const ModelSpec &spec, const NormWeights &weights, const at::Tensor &x);

/// The same with the denominator held at `scale` [..., 1] instead of computed.
Normalised normaliseBy(NormKind kind, const NormWeights &weights, const at::Tensor &x, const at::Tensor &scale);

/// x centred (LayerNorm only) and divided by `scale`: the norm's output before gain and bias (hook_normalized).
at::Tensor normalisedBeforeGain(const ModelSpec &spec, const at::Tensor &x, const at::Tensor &scale);

}  // namespace penfield::model
