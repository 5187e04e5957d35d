#pragma once
// A model's parameters under TransformerLens' names, float32, all on one device. Everything multiplies on the right: y = x·W + b.
// Tensors that a model lacks (biases, W_pos, …) are undefined; ask with .defined().

#include "backend/model/model_spec.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace penfield::model {

struct NormWeights {
    at::Tensor w;  // [width], undefined when there is no gain
    at::Tensor b;  // [width], LayerNorm only
};

struct LayerWeights {
    NormWeights ln1, ln2;
    NormWeights ln1_post, ln2_post;  // sandwich norms only
    NormWeights q_norm, k_norm;      // [d_head], QK-norm only

    // Either all three side by side, where the file has them so, and one product makes all three: columns are
    // n_heads·d_head of Q, then n_kv_heads·d_head of K, then as many of V, heads outermost …
    at::Tensor W_QKV;  // [d_model, (n_heads + 2·n_kv_heads)·d_head], or undefined
    at::Tensor b_QKV;  // [(n_heads + 2·n_kv_heads)·d_head], or undefined
    // … or each by itself, where putting them together would cost a copy of what lies in the file's map.
    at::Tensor W_Q;            // [d_model, n_heads·d_head], or undefined
    at::Tensor W_K, W_V;       // [d_model, n_kv_heads·d_head], or undefined
    at::Tensor b_Q, b_K, b_V;  // or undefined
    at::Tensor W_O;            // [n_heads·d_head, d_model]
    at::Tensor b_O;            // [d_model], or undefined

    at::Tensor W_in;    // [d_model, d_mlp]; undefined in attention-only blocks
    at::Tensor b_in;    // [d_mlp], or undefined
    at::Tensor W_gate;  // [d_model, d_mlp], gated MLPs only
    at::Tensor b_gate;  // [d_mlp], or undefined
    at::Tensor W_out;   // [d_mlp, d_model]
    at::Tensor b_out;   // [d_model], or undefined
};

struct Weights {
    at::Tensor W_E;    // [d_vocab, d_model] as stored: embedding_scale is applied to the rows that are looked up
    at::Tensor W_pos;  // [n_ctx, d_model], learned positions only
    std::vector<LayerWeights> layers;
    NormWeights ln_final;
    at::Tensor W_U;  // [d_model, d_vocab_out]
    at::Tensor b_U;  // [d_vocab_out], or undefined

    std::int64_t parameters = 0;     // as stored: a tied W_U is not counted twice
    std::int64_t bytesInMemory = 0;  // as used
    std::int64_t bytesMapped = 0;    // of them, those that stay in the file's map
};

/// Rows of the embedding as the model adds them: [n, d_model]; ids [n] int64 on W_E's device.
at::Tensor embedded(const ModelSpec &spec, const Weights &weights, const at::Tensor &ids);

// A layer's attention by head, whichever way it is stored: views.
at::Tensor W_Q(const ModelSpec &spec, const LayerWeights &layer);  // [n_heads, d_model, d_head]
at::Tensor W_K(const ModelSpec &spec, const LayerWeights &layer);  // [n_kv_heads, d_model, d_head]
at::Tensor W_V(const ModelSpec &spec, const LayerWeights &layer);  // [n_kv_heads, d_model, d_head]
at::Tensor b_V(const ModelSpec &spec, const LayerWeights &layer);  // [n_kv_heads, d_head], or undefined

}  // namespace penfield::model
