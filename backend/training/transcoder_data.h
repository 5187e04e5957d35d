#pragma once

#include <cstdint>

#include "backend/training/activations.h"
#include "backend/training/transcoder_trainer.h"

namespace penfield::training {

// How often each kind of token is drawn while a layer's transcoder learns.
struct SamplingSettings {
    double rarity = 0.4;       // a word's tokens weigh (frequency of the word)^-rarity
    double answerBonus = 2.0;  // before answers, plus this times (frequency of the answer)^-rarity
    double bosFactor = 0.5;    // <bos> is exact only if it is drawn often enough; too often, and it takes over
};

TranscoderData transcoderData(const Activations &activations, std::size_t layer, const SamplingSettings &sampling);

}  // namespace penfield::training
