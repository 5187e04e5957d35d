#pragma once
// What is attributed to: features (their pre-activation) and logits.

#include "backend/attribution/frozen_model.h"
#include "backend/types/attribution_graph.h"

namespace penfield::attribution {

/// The salient logits (formats.md A.6): the most probable tokens until their probabilities reach the desired sum.
struct LogitTargets {
    std::vector<TokenId> tokens;     // [T] descending by probability
    std::vector<float> probability;  // [T] softmax over the whole vocabulary, not renormalised
    at::Tensor vectors;              // [T, d_model] W_U column − mean over all columns
};

LogitTargets salientLogits(const Baseline &baseline, const AttributionOptions &options);

/// Some features of one layer.
struct FeatureTargets {
    int layer = 0;
    std::vector<std::int64_t> rows;       // [B] into the layer's active features, ascending
    std::vector<std::int64_t> positions;  // [B]
    at::Tensor vectors;                   // [B, d_model] encoder rows, not scaled
};

FeatureTargets featureTargets(const Baseline &baseline, int layer, std::vector<std::int64_t> rows);

}  // namespace penfield::attribution
