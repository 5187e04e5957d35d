#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "backend/training/activations.h"
#include "backend/training/grammar.h"
#include "backend/training/transcoder_data.h"
#include "backend/training/transcoder_trainer.h"

namespace penfield::training {

using Log = std::function<void(const std::string &)>;

struct TranscoderPlan {
    std::int64_t features = 768;
    std::vector<double> k = {7.0, 6.0, 9.0, 9.0};  // by layer
    int steps = 1000;
    int candidates = 2;  // trained per layer, with different seeds; one is kept
    SamplingSettings sampling;
};

// Trains `candidates` transcoders per layer and keeps the best: in layer 0 by touching pairs of prompts (other pairs than
// the model card reports), in the others by what they leave unexplained. All are judged after rounding to fp16.
TranscoderSet trainTranscoders(const Grammar &grammar, const LanguageModel &model, const TranscoderPlan &plan, std::size_t documents,
                               const Log &log);

}  // namespace penfield::training
