#pragma once
// A decoder written from the definition of the graph of components, in double precision: every reader of the residual stream reads its
// own copy of it, so that one edge alone can be given another run's value.

#include "backend/attribution/component_index.h"
#include "backend/model/transformer.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace penfield::test {

struct PatchedEdge {
    std::int64_t reader = -1;  // ComponentIndex's number
    at::Tensor added;          // [P, d_model] to what it reads
};

struct PatchedRun {
    std::vector<at::Tensor> writes;  // by ComponentIndex, each [P, d_model]
    std::vector<at::Tensor> reads;   // by ComponentIndex, each [P, d_model]
    at::Tensor logits;               // [d_vocab_out] at the last position
};

/// `embeddings` [P, d_model]: what the first block reads.
PatchedRun patchedRun(const model::Transformer &transformer, const at::Tensor &embeddings, const PatchedEdge &edge = {});

}  // namespace penfield::test
