#pragma once
// A layer's own MLP neurons as features, so that a model without a dictionary has units to read, attribute to and touch.
//   a = act(W_inᵀx + b_in), or of a gated MLP act(W_gateᵀx + b_gate) ⊙ (W_inᵀx + b_in): TransformerLens' mlp.hook_post;  y = a·W_out +
//   b_out
//
// For attribution the factor gate = a / (W_inᵀx) of each neuron is held at its value, as attention patterns are: Φ(pre) of a GELU,
// σ(pre) of a SiLU, 1 of an active ReLU, the gate of a gated MLP. So a neuron's activation itself is linear in x with the read vector
// gate·W_in[:, f]. No reference implementation defines this graph; the row-sum and intervention identities hold for it (formats.md A.13).
//
// Nearly every neuron of a GELU is a little active: only the listed ones, those that write most, become nodes, and the others are the
// error. Touches and read-back use exact activations, listed or not.

#include "backend/dictionary/sparse_activations.h"
#include "backend/model/model_spec.h"
#include "backend/model/trace.h"
#include "backend/model/weights.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace penfield::dictionary {

class Neurons {
public:
    /// `listed`: neurons a position has in lists.
    Neurons(const model::ModelSpec &spec, const model::LayerWeights &weights, std::int64_t listed);

    /// All of them, [n, d_mlp], for rows x [n, d_model] of the MLP's input.
    at::Tensor activations(const at::Tensor &x) const;

    /// The listed ones of `activations`, by |a|·‖W_out row‖; zero positions left out. Row 0 is `firstPosition`.
    SparseActivations listed(const at::Tensor &activations, std::int64_t firstPosition,
                             std::int64_t zeroPositions = model::kZeroPositions) const;

    /// Neuron features[i] at x[i]: [n] each. x [n, d_model].
    at::Tensor activationsAt(const at::Tensor &x, const at::Tensor &features) const;
    at::Tensor gatesAt(const at::Tensor &x, const at::Tensor &features) const;

    /// What each neuron reads with its gate held, [n, d_model]; and the part of its activation that x has no share in, [n].
    at::Tensor readVectors(const at::Tensor &x, const at::Tensor &features) const;
    at::Tensor readBias(const at::Tensor &x, const at::Tensor &features) const;

private:
    at::Tensor preactivationsAt(const at::Tensor &x, const at::Tensor &features) const;

    model::ModelSpec m_spec;
    model::LayerWeights m_weights;
    at::Tensor m_writeNorms;  // [d_mlp]
    std::int64_t m_listed;
};

}  // namespace penfield::dictionary
