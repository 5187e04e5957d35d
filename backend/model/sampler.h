#pragma once

#include "backend/model/distribution.h"
#include "backend/types/continuation.h"

#include <random>

namespace penfield::model {

/// Draws tokens as GenerationOptions say. Equal seeds draw equal numbers, one for each token.
class Sampler {
public:
    explicit Sampler(const GenerationOptions &options) : m_options(options), m_random(options.seed) {}

    TokenId draw(const Distribution &distribution);

private:
    GenerationOptions m_options;
    std::mt19937_64 m_random;
};

}  // namespace penfield::model
