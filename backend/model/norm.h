#pragma once

#include "backend/model/model_spec.h"
#include "backend/model/weights.h"

#include <ATen/core/Tensor.h>

namespace penfield::model {

struct Normalised {
    at::Tensor out;    // [n, d_model] gain and bias applied
    at::Tensor scale;  // [n, 1] the denominator; ones without a norm
};

/// LayerNorm (population variance) or RMSNorm of each row of x [n, d_model]; the identity for NormKind::None.
Normalised normalise(const ModelSpec &spec, const NormWeights &weights, const at::Tensor &x);

/// x centred (LayerNorm only) and divided by `scale` [n, 1]: the norm's output before gain and bias (hook_normalized).
at::Tensor normalisedBeforeGain(const ModelSpec &spec, const at::Tensor &x, const at::Tensor &scale);

}  // namespace penfield::model
