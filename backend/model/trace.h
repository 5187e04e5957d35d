#pragma once
// What a run of a prompt leaves behind: the base of resuming, attribution and every heatmap. Float32; P = tokens of the prompt.

#include "backend/model/model_spec.h"
#include "backend/types/ids.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace penfield::model {

/// What surrounds one layer's MLP, for some consecutive positions (n of them). Everything a transcoder may read or write.
struct MlpSite {
    at::Tensor resid_mid;  // [n, d_model] what ln2 reads: the residual after attention; in a parallel block, the block's input
    at::Tensor ln2_scale;  // [n, 1] ln2's denominator: √(var+eps) or √(mean x²+eps); ones without a norm
    at::Tensor mlp_in;     // [n, d_model] ln2's output, gain and bias applied (mlp.hook_in)
    at::Tensor mlp_out;    // [n, d_model] what the MLP adds to the residual (mlp.hook_out = hook_mlp_out)
};

struct LayerTrace {
    at::Tensor resid_pre;  // [P, d_model] block input
    at::Tensor ln1_scale;  // [P, 1] ln1's denominator
    at::Tensor K;          // [n_kv_heads, P, d_head] after rotary
    at::Tensor V;          // [n_kv_heads, P, d_head]
    at::Tensor pattern;    // [n_heads, P (query), P (key)] after softmax; undefined when not kept
    at::Tensor attn_out;   // [P, d_model] what attention adds to the residual
    MlpSite mlp;           // n = P
};

struct Trace {
    std::vector<TokenId> tokens;  // [P]
    std::vector<LayerTrace> layers;
    at::Tensor resid_final;     // [P, d_model] output of the last block
    at::Tensor ln_final_scale;  // [P, 1]
    at::Tensor logits;          // [d_vocab] at the last position, after any soft-cap
    at::Tensor rotary_cos;      // [P, rotary_dim/2], undefined without rotary positions
    at::Tensor rotary_sin;      // [P, rotary_dim/2]

    std::int64_t positions() const { return static_cast<std::int64_t>(tokens.size()); }
    std::int64_t bytes() const;  // what its tensors hold
};

struct TraceOptions {
    bool keepPatterns = true;                       // attribution and frozen attention need them
    std::int64_t maxBytes = std::int64_t(2) << 30;  // refuse prompts whose trace would be larger
};

/// What a trace of `positions` tokens will hold, before it is made.
std::int64_t traceBytes(const ModelSpec &spec, std::int64_t positions, bool keepPatterns);

/// The rows of `site` from `position` on: views.
MlpSite rowsFrom(const MlpSite &site, std::int64_t position);

/// Positions 0 … kZeroPositions−1 hold the beginning-of-sequence token: features and errors are zeroed there (formats.md A.3, A.4).
inline constexpr std::int64_t kZeroPositions = 1;

}  // namespace penfield::model
