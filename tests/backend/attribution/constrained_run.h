#pragma once
// The local replacement model run forwards: attention patterns, norm denominators and MLP outputs are the trace's; what a test adds
// travels through the rest. Written from the definition (formats.md A.1, B.2) in double precision; shares no code with what it checks.

#include "backend/attribution/frozen_model.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace penfield::test {

/// What is added; undefined tensors: nothing.
struct Writes {
    at::Tensor embedding;         // [P, d_model]
    std::vector<at::Tensor> mlp;  // [n_layers] of [P, d_model]
};

struct Reads {
    std::vector<at::Tensor> preactivations;  // [n_layers] of [P, F]
    at::Tensor logits;                       // [d_vocab] at the last position: without b_U and soft-cap, minus their mean
};

Reads constrainedRun(const attribution::Baseline &baseline, const Writes &writes);

}  // namespace penfield::test
