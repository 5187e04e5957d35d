#pragma once

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <vector>

#include "backend/training/row_packer.h"

namespace penfield::training {

// The demo's architecture: GPT-NeoX with sequential residual, ReLU and rotary positions on all head dimensions.
struct ModelShape {
    std::int64_t n_layers = 4;
    std::int64_t d_model = 128;
    std::int64_t n_heads = 4;
    std::int64_t d_mlp = 512;
    std::int64_t d_vocab = 0;

    std::int64_t d_head() const { return d_model / n_heads; }
};

inline constexpr double kLayerNormEpsilon = 1e-5;
inline constexpr double kRotaryBase = 10000.0;

struct LayerWeights {
    at::Tensor ln1_w, ln1_b;   // [d_model]
    at::Tensor W_Q, W_K, W_V;  // [n_heads · d_head, d_model], rows grouped by head
    at::Tensor W_O;            // [d_model, n_heads · d_head]; undefined: nothing is read by attention (layer 0)
    at::Tensor ln2_w, ln2_b;   // [d_model]
    at::Tensor W_in, b_in;     // [d_mlp, d_model], [d_mlp]
    at::Tensor W_out, b_out;   // [d_model, d_mlp], [d_model]
};

struct LanguageModel {
    ModelShape shape;
    at::Tensor W_E;           // [d_vocab, d_model]
    at::Tensor W_U;           // [d_vocab, d_model]; the same tensor as W_E while training
    double inputScale = 1.0;  // embeddings are multiplied by this on the way in
    std::vector<LayerWeights> layers;
    at::Tensor ln_final_w, ln_final_b;  // [d_model]
};

// Rows of packed documents as tensors.
struct TokenBatch {
    at::Tensor tokens;         // [rows, length] int64
    at::Tensor cosine, sine;   // [rows, 1, length, d_head]
    at::Tensor attentionBias;  // [rows, 1, length, length]: 0 where a token may look, -1e9 elsewhere
    at::Tensor target;         // [rows, length] int64
    at::Tensor weight;         // [rows, length]
};
TokenBatch toBatch(const PackedRows &packed, const ModelShape &shape);

// Sees a layer's MLP input (after LayerNorm) and output, both [rows, length, d_model], and returns what is
// added to the residual stream in the output's place.
using MlpHook = std::function<at::Tensor(std::int64_t layer, const at::Tensor &input, const at::Tensor &output)>;

at::Tensor layerNorm(const at::Tensor &x, const at::Tensor &gain, const at::Tensor &bias);
at::Tensor mlp(const LayerWeights &layer, const at::Tensor &input);
// Logits [rows, length, d_vocab].
at::Tensor forward(const LanguageModel &model, const TokenBatch &batch, const MlpHook &hook = {});

LanguageModel randomModel(const ModelShape &shape, double embeddingScale, double inputScale, std::uint64_t seed);

}  // namespace penfield::training
