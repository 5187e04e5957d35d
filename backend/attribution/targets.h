#pragma once
// What is attributed to: features (their pre-activation) and what the model says at the last position.

#include "backend/attribution/frozen_model.h"
#include "backend/model/distribution.h"
#include "backend/types/attribution_graph.h"

namespace penfield::attribution {

/// The logit nodes (formats.md A.6).
struct LogitTargets {
    std::vector<TokenId> tokens;      // [T] vocabulary ids; of a difference or a direction, the number of logits + its place
    std::vector<std::string> labels;  // [T]
    std::vector<float> probability;   // [T] softmax over the whole vocabulary, not renormalised; or the weight of the target
    at::Tensor vectors;               // [T, d_model] at the final norm's output; of a token: its W_U column − the mean of all
};

/// The targets that the options name, or without any the salient logits: the most probable tokens until their probabilities reach
/// the desired sum. Throws Error for a token or a direction that this model does not have, or one that is there twice.
LogitTargets logitTargets(const Baseline &baseline, const AttributionOptions &options, const model::TokenText &text);

/// Some features of one layer.
struct FeatureTargets {
    int layer = 0;
    std::vector<std::int64_t> positions;  // [B]
    at::Tensor vectors;                   // [B, d_model] encoder rows, not scaled; of neurons, with their gates held
};

/// `rows` into the layer's active features.
FeatureTargets featureTargets(const Baseline &baseline, int layer, const std::vector<std::int64_t> &rows);

}  // namespace penfield::attribution
