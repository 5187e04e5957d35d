#pragma once
// What Llama's relatives have in common: RMSNorm, rotary positions, grouped queries, a gated MLP.

#include "backend/formats/json.h"
#include "backend/formats/model_config.h"

namespace penfield::formats {

/// What a family takes for granted where config.json is silent; 0: the file must say.
struct LlamaSizes {
    int n_heads = 0, n_kv_heads = 0, n_ctx = 0, d_vocab = 0;
    int d_head = 0;  ///< 0: d_model / n_heads
};

void readLlamaSizes(const JsonValue &json, ModelConfig &config, const LlamaSizes &otherwise);

}  // namespace penfield::formats
