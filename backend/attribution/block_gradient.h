#pragma once
// Backwards through one block of the decoder: nothing is frozen, patterns and denominators move with their inputs.

#include "backend/attribution/products.h"
#include "backend/model/trace.h"
#include "backend/model/weights.h"

#include <ATen/core/Tensor.h>

namespace penfield::attribution {

/// A block as it was run: the rows from `from` on, n = P − from of them; keys and values at all P positions.
struct RunBlock {
    const model::ModelSpec &spec;
    const model::LayerWeights &weights;
    const model::LayerTrace &trace;
    model::LayerAttention attention;
    at::Tensor cos, sin;  // [n, dim/2] of these rows, or undefined
    std::int64_t from = 0;
};

/// The measure's gradient at everything that reads the residual stream in this block, before ln1 and ln2.
struct BlockGradient {
    at::Tensor query, key, value;  // [n_heads, n, d_model] by query head, also where heads share keys and values
    at::Tensor mlp;                // [n, d_model]; undefined in attention-only blocks
    at::Tensor input;              // [n, d_model] at the block's input: of all that comes after it
};

/// `g` [n, d_model] at the block's output.
BlockGradient throughBlock(const RunBlock &block, const at::Tensor &g, Products &products);

}  // namespace penfield::attribution
