#pragma once

#include "backend/model/model_spec.h"
#include "backend/model/weights.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace penfield::model {

// Several runs of n rows each may go together: the rows of one run after another's, and the heads likewise ([runs·n_heads, …]).

struct QueryKeyValue {
    at::Tensor Q;  // [n_heads, n, d_head]
    at::Tensor K;  // [n_kv_heads, n, d_head]
    at::Tensor V;  // [n_kv_heads, n, d_head]
};

/// Queries, keys and values as they are projected, before any norm and rotation: [n, n_heads + 2·n_kv_heads, d_head].
at::Tensor projectedHeads(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x);

/// Queries, keys and values of rows x [n, d_model] (ln1's output); cos and sin are the rotary rows of their positions, or undefined.
QueryKeyValue queryKeyValue(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x, const at::Tensor &cos,
                            const at::Tensor &sin, std::int64_t runs = 1);

/// True where a key must not be seen: queries are positions fromPosition … positions−1, keys 0 … positions−1. [n, positions]
/// `window` as in LayerAttention.
at::Tensor hiddenKeys(int window, std::int64_t fromPosition, std::int64_t positions, at::Device device = at::kCPU);

/// Softmax of the scaled (and capped) scores: Q [n_heads, n, d_head], K [n_kv_heads, P, d_head], hidden [n, P] → [n_heads, n, P].
at::Tensor attentionPattern(const ModelSpec &spec, double scale, const at::Tensor &Q, const at::Tensor &K, const at::Tensor &hidden);

/// Weighted values, heads side by side: pattern [n_heads, n, P], V [n_kv_heads, P, d_head] → [n, n_heads·d_head] (attn.hook_z).
at::Tensor weightedValues(const ModelSpec &spec, const at::Tensor &pattern, const at::Tensor &V);

}  // namespace penfield::model
