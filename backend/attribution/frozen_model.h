#pragma once
// The local replacement model (formats.md A.1), seen from behind: with attention patterns and the norms' denominators held at
// their values in the trace, the network is linear from every write to every read, and a read's gradient is pulled back through it
// by matrix products. No autograd.
//
// Gradients of B targets are [P, B, d_model] for the trace's first P positions: a position's rows lie together, so that what was
// written there is one matrix product away, and so do all rows, so that a layer's weights are another. Gains, centring and
// denominators of the norms around attention are put into its matrices and patterns, not into the gradient.
//
// No reference exists (formats.md A.2) for what follows; we define:
//   parallel blocks       the MLP, and so the features, read the block's input, as the model does
//   attention-only blocks have no MLP that transcoders could stand in for, so there is no such graph of them
//   learned positions     a position's vector has no node; what it contributes is part of a row's constant
//   no norm               a denominator of 1
//   layers without a transcoder among others that have one: the MLP's whole output is the error
//   neurons as features   a target is the neuron's activation with its gate held, not a pre-activation (dictionary/neurons.h)

#include "backend/attribution/products.h"
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

    /// Read vectors [B, d_model] of features of `layer` at `positions` [B] → at the residual stream they are read from.
    at::Tensor throughRead(int layer, const at::Tensor &vectors, const at::Tensor &positions) const;
    /// The same at the final norm's output and the last position.
    at::Tensor throughFinalNorm(const at::Tensor &vectors) const;

    /// Gradient at a block's output → at the tensor its features write: g itself, but where a post-norm lies between.
    at::Tensor throughWrite(int layer, const at::Tensor &g) const;
    /// Gradient at what features write → what their transcoder's skip adds at the residual stream it reads.
    at::Tensor throughSkip(int layer, const at::Tensor &atWrite) const;

    // Attention, in three steps, each with rows for P positions and B targets.
    /// Gradient at what attention adds, [P, B, d_model] → at its weighted values, [P, B, n_heads·d_head].
    at::Tensor atWeightedValues(int layer, const at::Tensor &g, Products &products) const;
    /// → at its values, [P, B, n_kv_heads·d_head], divided by ln1's denominators.
    at::Tensor atValues(int layer, const at::Tensor &z, Products &products) const;
    /// → adds what it comes to at the block's input to `g` [P, B, d_model].
    void addFromValues(int layer, const at::Tensor &v, at::Tensor &g, Products &products) const;
    /// What writes x [P, d_model] to the block's input are as values, before the denominators: [P, n_kv_heads·d_head].
    at::Tensor asValues(int layer, const at::Tensor &x) const;

    /// All three from a gradient that is g [B, d_model] at `positions` [B] and 0 elsewhere, and that gradient itself: [P, B, d_model].
    at::Tensor spread(int layer, const at::Tensor &g, const at::Tensor &positions, std::int64_t P, Products &products) const;
    /// From such a gradient to the values: [P, B, n_kv_heads·d_head] as of atValues.
    at::Tensor spreadToValues(int layer, const at::Tensor &g, const at::Tensor &positions, std::int64_t P, Products &products) const;
    /// What one target's g [P, 1, d_model] comes to through each head: [P, n_heads, d_model].
    at::Tensor byHead(int layer, const at::Tensor &g, Products &products) const;

private:
    at::Tensor throughNorm(model::NormKind kind, const at::Tensor &g, const model::NormWeights &norm, const at::Tensor &scale) const;
    const model::NormWeights &readNorm(int layer) const;  // what throughRead passes after the denominator
    at::Tensor outMatrix(int layer) const;                // [d_model, n_heads·d_head]
    at::Tensor valueMatrix(int layer) const;              // [n_kv_heads·d_head, d_model]
    at::Tensor valueMatrixByHead(int layer) const;        // [n_heads, d_head, d_model]
    at::Tensor madeValueMatrix(int layer) const;
    at::Tensor patternFromBehind(int layer, int head, std::int64_t P) const;               // [P (key), P (query)]
    at::Tensor patternRows(int layer, const at::Tensor &positions, std::int64_t P) const;  // [n_heads, B, P (key)]

    const Baseline &m_baseline;
    std::vector<at::Tensor> m_valueMatrices;  // [n_layers], or empty: too large to keep
};

/// g [B, d_model] at `positions` [B] of all-zero [P, B, d_model].
at::Tensor placed(const at::Tensor &g, const at::Tensor &positions, std::int64_t P);

}  // namespace penfield::attribution
