#pragma once

#include <cstdint>
#include <vector>

#include "backend/training/activations.h"
#include "backend/training/transcoder.h"

namespace penfield::training {

struct ActiveToken {
    std::int32_t token;  // index into Activations
    float value;
};

// Of every feature of one layer, the tokens on which it is active, in order.
using LayerActivations = std::vector<std::vector<ActiveToken>>;

LayerActivations activeTokens(const Transcoder &transcoder, const Activations &activations, std::size_t layer);
std::vector<LayerActivations> activeTokens(const TranscoderSet &transcoders, const Activations &activations);

}  // namespace penfield::training
