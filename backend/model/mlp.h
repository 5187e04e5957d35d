#pragma once

#include "backend/model/model_spec.h"
#include "backend/model/weights.h"

#include <ATen/core/Tensor.h>

namespace penfield::model {

/// The MLP's output for rows x [n, d_model] of its input (ln2's output).
at::Tensor mlpOutput(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x);

}  // namespace penfield::model
