#pragma once

#include "backend/attribution/block_gradient.h"

namespace penfield::attribution {

/// The measure's gradient at ln1's output, by query head and by what the head makes of it.
struct HeadGradient {
    at::Tensor query, key, value;  // [n_heads, n, d_model]
};

/// `g` [n, d_model] at what W_O returns.
HeadGradient throughAttention(const RunBlock &block, const at::Tensor &g, Products &products);

}  // namespace penfield::attribution
