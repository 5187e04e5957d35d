#pragma once

#include <vector>

#include "backend/training/language_model.h"
#include "backend/training/transcoder.h"
#include "backend/training/vocabulary.h"
#include "backend/types/feature_card.h"

namespace penfield::training {

struct TokenEffects {
    std::vector<TokenEffect> promoted;    // strongest first
    std::vector<TokenEffect> suppressed;  // most negative first
};

// What each feature of a layer says about the next word when it writes straight to the logits: decoder row, centred
// as LayerNorm centres, times the final gain, times the unembedding less its mean over the vocabulary. By feature.
std::vector<TokenEffects> tokenEffects(const LanguageModel &model, const Transcoder &transcoder, const Vocabulary &vocabulary,
                                       std::int64_t count);

}  // namespace penfield::training
