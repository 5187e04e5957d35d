#pragma once
// A model's parameters under TransformerLens' names, float32 on the CPU. Everything multiplies on the right: y = x·W + b.
// Tensors that a model lacks (biases, W_pos, …) are undefined; ask with .defined().

#include "backend/model/model_spec.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace penfield::model {

struct NormWeights {
    at::Tensor w;  // [d_model], undefined for NormKind::None
    at::Tensor b;  // [d_model], LayerNorm only
};

struct LayerWeights {
    NormWeights ln1, ln2;

    // Queries, keys and values side by side, so that one product makes all three: columns are
    // n_heads·d_head of Q, then n_kv_heads·d_head of K, then as many of V, heads outermost.
    at::Tensor W_QKV;  // [d_model, (n_heads + 2·n_kv_heads)·d_head]
    at::Tensor b_QKV;  // [(n_heads + 2·n_kv_heads)·d_head], or undefined
    at::Tensor W_O;    // [n_heads, d_head, d_model], contiguous
    at::Tensor b_O;    // [d_model], or undefined

    at::Tensor W_in;    // [d_model, d_mlp]
    at::Tensor b_in;    // [d_mlp], or undefined
    at::Tensor W_gate;  // [d_model, d_mlp], gated MLPs only
    at::Tensor W_out;   // [d_mlp, d_model]
    at::Tensor b_out;   // [d_model], or undefined
};

struct Weights {
    at::Tensor W_E;    // [d_vocab, d_model], embedding_scale folded in
    at::Tensor W_pos;  // [n_ctx, d_model], learned positions only
    std::vector<LayerWeights> layers;
    NormWeights ln_final;
    at::Tensor W_U;  // [d_model, d_vocab]
    at::Tensor b_U;  // [d_vocab], or undefined

    std::int64_t parameters = 0;  // as stored: a tied W_U is not counted twice
    std::int64_t bytesInMemory = 0;
};

// Views into the fused tensors.
at::Tensor W_Q(const ModelSpec &spec, const LayerWeights &layer);  // [n_heads, d_model, d_head]
at::Tensor W_K(const ModelSpec &spec, const LayerWeights &layer);  // [n_kv_heads, d_model, d_head]
at::Tensor W_V(const ModelSpec &spec, const LayerWeights &layer);  // [n_kv_heads, d_model, d_head]
at::Tensor b_V(const ModelSpec &spec, const LayerWeights &layer);  // [n_kv_heads, d_head], or undefined

}  // namespace penfield::model
