#pragma once
// The non-linear part of each kind of dictionary: pre-activations to activations.

#include "backend/formats/dictionaries/stored_layer.h"

#include <ATen/core/Tensor.h>

namespace penfield::dictionary {

using formats::ActivationKind;
using formats::EncodingRule;
using formats::InputScaling;

/// Kinds whose features do not look at each other can be computed a few features at a time.
bool isLocal(ActivationKind kind);

/// What the rule may need besides the pre-activations, for the same features. All [F] or undefined.
struct ActivationVectors {
    at::Tensor threshold;            // JumpRelu
    at::Tensor b_gate, b_mag, gain;  // Gated; gain = exp(r_mag)
};

/// pre [n, F]: x'·W_encᵀ + b_enc, or of a gated one x'·W_encᵀ alone. Returns [n, F].
at::Tensor activate(const EncodingRule &rule, const at::Tensor &pre, const ActivationVectors &vectors);

}  // namespace penfield::dictionary
