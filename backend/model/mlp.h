#pragma once

#include "backend/model/model_spec.h"
#include "backend/model/weights.h"

#include <ATen/core/Tensor.h>

namespace penfield::model {

at::Tensor activate(Activation kind, at::Tensor x);  // may reuse the memory of x

/// Its neurons' activations (TransformerLens' mlp.hook_post), [n, d_mlp], for rows x [n, d_model] of its input (ln2's output).
at::Tensor mlpHidden(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x);

/// Neuron neurons[i] at x[i] alone: [n]. x [n, d_model]; neurons [n] int64.
at::Tensor mlpHiddenAt(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x, const at::Tensor &neurons);

/// The MLP's output for rows x [n, d_model] of its input (ln2's output).
at::Tensor mlpOutput(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x);

}  // namespace penfield::model
