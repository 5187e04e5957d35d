#pragma once
// What a run of a prompt leaves behind: the base of resuming, attribution and every heatmap. Float32; P = tokens of the prompt.

#include "backend/model/model_spec.h"
#include "backend/types/hook_point.h"
#include "backend/types/ids.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace penfield::model {

/// One block, for n consecutive positions (all P of them in a Trace). Tensors of what a block lacks are undefined.
struct LayerTrace {
    at::Tensor resid_pre;        // [n, d_model] block input
    at::Tensor ln1_scale;        // [n, 1] ln1's denominator: √(var+eps) or √(mean x²+eps); ones without a norm
    at::Tensor K;                // [n_kv_heads, P, d_head] after rotary
    at::Tensor V;                // [n_kv_heads, P, d_head]
    at::Tensor pattern;          // [n_heads, n (query), P (key)] after softmax; undefined when not kept
    at::Tensor z;                // [n, n_heads·d_head] weighted values (attn.hook_z)
    at::Tensor attn_post_scale;  // [n, 1] denominator of the norm after attention; undefined without one
    at::Tensor attn_out;         // [n, d_model] what attention adds to the residual (hook_attn_out)
    at::Tensor resid_mid;        // [n, d_model] what ln2 reads: the residual after attention; in a parallel block, the block's input
    at::Tensor ln2_scale;        // [n, 1]
    at::Tensor mlp_in;           // [n, d_model] ln2's output, gain and bias applied (mlp.hook_in)
    at::Tensor mlp_module_out;   // [n, d_model] what the MLP returns (mlp.hook_out)
    at::Tensor mlp_post_scale;   // [n, 1] denominator of the norm after the MLP; undefined without one
    at::Tensor mlp_out;          // [n, d_model] what the MLP adds to the residual (hook_mlp_out); mlp_module_out itself without a norm
    at::Tensor resid_post;       // [n, d_model] block output: the next block's resid_pre
};

/// Cosines and sines, each [P, dim/2]; undefined without rotary positions.
struct RotaryTables {
    at::Tensor cos, sin;              // of ModelSpec::rotary
    at::Tensor local_cos, local_sin;  // of ModelSpec::rotary_local; undefined when no layer uses it
};

/// Positions 0 … kZeroPositions−1 hold the beginning-of-sequence token: features and errors are zeroed there (formats.md A.3, A.4).
inline constexpr std::int64_t kZeroPositions = 1;

/// The same for a prompt: all four of "<bos><start_of_turn>user\n" when a Gemma 3 is talked to, else kZeroPositions.
/// circuit-tracer goes by the model's name ("gemma-3…-it") and refuses other beginnings; a folder may have any name.
std::int64_t zeroPositions(const ModelSpec &spec, const std::vector<TokenId> &tokens);

struct Trace {
    std::vector<TokenId> tokens;  // [P]
    std::vector<LayerTrace> layers;
    at::Tensor resid_final;     // [P, d_model] output of the last block
    at::Tensor ln_final_scale;  // [P, 1]
    at::Tensor logits;          // [d_vocab_out] at the last position, after any soft-cap
    at::Tensor all_logits;      // [P, d_vocab_out] at every position; undefined unless asked for. `logits` is its last row then
    RotaryTables rotary;
    std::int64_t zero_positions = kZeroPositions;  // of this prompt: see zeroPositions()

    std::int64_t positions() const { return static_cast<std::int64_t>(tokens.size()); }
    std::int64_t bytes() const;  // what its tensors hold
};

struct TraceOptions {
    bool keepPatterns = true;                       // attribution and frozen attention need them
    bool allLogits = false;                         // of every position, not only the last
    std::int64_t maxBytes = std::int64_t(2) << 30;  // refuse prompts whose trace would be larger
};

/// What a trace of `positions` tokens will hold, before it is made.
std::int64_t traceBytes(const ModelSpec &spec, std::int64_t positions, const TraceOptions &options);

/// The rows of `layer` from `position` on: views. Keys and values keep all their positions.
LayerTrace rowsFrom(const LayerTrace &layer, std::int64_t position);

/// The last `kept` rows of each of several runs that lie one after another (together); keys and values keep all their positions.
LayerTrace lastRows(const LayerTrace &layer, std::int64_t runs, std::int64_t kept);

/// One run after another: rows and heads of `runs` side by side, [runs·n, …] and [runs·n_heads, …]; copies.
LayerTrace together(const std::vector<LayerTrace> &runs);

/// The whole layer whose rows from `position` on are `rows`, and whose earlier ones are `before`'s.
LayerTrace joinedAt(std::int64_t position, const LayerTrace &before, const LayerTrace &rows);

/// The tensor at a hook, [n, width]; undefined where the block has no such place (an attention-only block's MLP).
at::Tensor tensorAt(const ModelSpec &spec, const LayerTrace &layer, HookPoint hook);

/// Its width: n_heads·d_head for AttnZ, else d_model.
std::int64_t widthAt(const ModelSpec &spec, HookPoint hook);

}  // namespace penfield::model
