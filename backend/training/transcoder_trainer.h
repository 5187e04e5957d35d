#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>

#include "backend/training/transcoder.h"

namespace penfield::training {

struct TranscoderSettings {
    std::uint64_t seed = 0;
    std::int64_t features = 768;
    double k = 7.0;        // active features a token, on average over a batch
    double firstK = 32.0;  // annealed down to k over the first 30 %
    int steps = 700;
    std::int64_t batch = 1024;
    double rate = 2e-3;
    int warmUpSteps = 50;
    double normFloor = 0.2;  // per-token loss is |error|² / (normFloor + |y|²), in units of the mean |y|²
    std::int64_t auxiliaryK = 32;
    double auxiliaryWeight = 0.125;
    int deadAfter = 25;  // batches without firing
};

// Tokens to learn from, each drawn with probability proportional to its weight.
struct TranscoderData {
    at::Tensor x, y;    // [n, d_model]: the MLP's input and output
    at::Tensor weight;  // [n]
};

// BatchTopK training, turned into a JumpReLU with one threshold at the end.
Transcoder trainTranscoder(const TranscoderData &data, const TranscoderSettings &settings,
                           const std::function<void(int step, double loss)> &onStep = {});

}  // namespace penfield::training
