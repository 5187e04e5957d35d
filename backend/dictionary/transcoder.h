#pragma once
// Per-layer transcoders as circuit-tracer stores them (formats.md D.1): a sparse, linear-out stand-in for each MLP.
//   pre = x·W_encᵀ + b_enc;  a = act(pre);  y = a·W_dec + b_dec [+ x·W_skipᵀ]

#include "backend/dictionary/sparse_activations.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace penfield::dictionary {

enum class ActivationKind { Relu, JumpRelu, TopK };

struct Transcoder {
    at::Tensor W_enc;      // [F, d_model]
    at::Tensor b_enc;      // [F]
    at::Tensor W_dec;      // [F, d_model], contiguous rows
    at::Tensor b_dec;      // [d_model]
    at::Tensor threshold;  // [F], JumpRelu only
    at::Tensor W_skip;     // [d_model (out), d_model (in)], or undefined
    ActivationKind activation = ActivationKind::Relu;
    std::int64_t k = 0;  // TopK only

    std::int64_t features() const { return W_enc.size(0); }

    at::Tensor preactivations(const at::Tensor &x) const;                         // [n, d_model] → [n, F]
    at::Tensor activate(const at::Tensor &pre) const;                             // [n, F] → [n, F]
    at::Tensor encode(const at::Tensor &x) const;                                 // [n, d_model] → [n, F], dense
    at::Tensor decode(const at::Tensor &activations, const at::Tensor &x) const;  // [n, F], [n, d_model] → [n, d_model]
    /// The same from a sparse list, by accumulation over its entries; positions index the rows of x.
    at::Tensor decode(const SparseActivations &activations, const at::Tensor &x) const;
};

}  // namespace penfield::dictionary
