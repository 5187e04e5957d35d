#pragma once
// The local replacement model (formats.md A.1), seen from behind: with attention patterns and the norms' denominators held at
// their values in the trace, the network is linear from every write to every read, and a read's gradient is pulled back through it
// by matrix products. No autograd.
//
// g is [B, P, d_model]: B targets, the trace's first P positions. Each pull-back also adds, to `constants` [B], what the bias it
// passes contributes to the target: biases have no node, and the row-sum identity (formats.md A.13.3) needs them.
//
// Parallel blocks have no reference (formats.md A.2). Ours: the MLP, and so the features, read the block's input, as the model does.
// Nor have models of which some layers have no transcoder: there the MLP's whole output is the error.

#include "backend/dictionary/dictionary.h"
#include "backend/model/transformer.h"

#include <ATen/core/Tensor.h>

namespace penfield::attribution {

/// What attribution works on. All of it belongs together and outlives the computation.
struct Baseline {
    const model::Transformer &transformer;
    const dictionary::Dictionary &dictionary;
    const model::Trace &trace;
    const std::vector<dictionary::SparseActivations> &activations;  // [n_layers]

    const model::ModelSpec &spec() const { return transformer.spec(); }
    const model::LayerTrace &layer(int l) const { return trace.layers[static_cast<std::size_t>(l)]; }
    const model::LayerWeights &weights(int l) const { return transformer.weights().layers[static_cast<std::size_t>(l)]; }
    at::Device device() const { return transformer.device(); }
    const dictionary::SparseActivations &active(int l) const { return activations[static_cast<std::size_t>(l)]; }
};

class FrozenModel {
public:
    explicit FrozenModel(const Baseline &baseline);

    /// Gradient at the tensor the features of `layer` read → at the residual stream they read it from.
    at::Tensor throughRead(int layer, const at::Tensor &g, at::Tensor &constants) const;

    /// Gradient at the final norm's output → at the last block's output.
    at::Tensor throughFinalNorm(const at::Tensor &g, at::Tensor &constants) const;

    /// Gradient at a block's output → at the tensor its features write. Only where that lies before a post-norm are they two.
    at::Tensor throughWrite(int layer, const at::Tensor &g, at::Tensor &constants) const;

    /// Gradient at what attention of `layer` adds → what it contributes to the gradient at the block's input.
    at::Tensor throughAttention(int layer, const at::Tensor &g, at::Tensor &constants) const;

    /// Gradients at a block's output and at what its features write → at its input: attention, the residual stream and the
    /// transcoder's skip, if any.
    at::Tensor throughBlock(int layer, const at::Tensor &g, const at::Tensor &atWrite, at::Tensor &constants) const;

    /// Gradient at the residual stream that the features of `layer` read → at the block's input.
    at::Tensor fromReadToBlockInput(int layer, const at::Tensor &g, at::Tensor &constants) const;

private:
    struct LayerMatrices {
        at::Tensor W_O_T;     // [d_model, n_heads·d_head]
        at::Tensor W_V_T;     // [n_kv_heads·d_head, d_model]
        at::Tensor b_V;       // [n_kv_heads·d_head], or undefined
        at::Tensor patternT;  // [n_heads, P (key), P (query)]
    };

    at::Tensor throughNorm(model::NormKind kind, const at::Tensor &g, const model::NormWeights &norm, const at::Tensor &scale,
                           at::Tensor &constants) const;
    at::Tensor throughSkip(int layer, const at::Tensor &atWrite, at::Tensor &constants) const;
    at::Tensor throughPattern(int layer, const at::Tensor &zGradient) const;

    const Baseline &m_baseline;
    std::vector<LayerMatrices> m_layers;
};

/// Σ over positions and width of g · vector, per target: [B]. `vector` is [d_model] or [P, d_model].
at::Tensor total(const at::Tensor &g, const at::Tensor &vector);

}  // namespace penfield::attribution
