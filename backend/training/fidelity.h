#pragma once

#include "backend/training/activations.h"
#include "backend/training/transcoder.h"

namespace penfield::training {

// How faithful one layer's transcoder is, on natural (unweighted) tokens.
struct Fidelity {
    double unexplained = 0.0;               // FVU: squared error over variance of the MLP's output
    double unexplainedBeforeAnswers = 0.0;  // the same over tokens that predict an answer
    double active = 0.0;                    // L0: active features a token
    std::int64_t dead = 0;                  // features that never fired
    std::int64_t features = 0;
};

Fidelity measureFidelity(const Transcoder &transcoder, const Activations &activations, std::size_t layer);

}  // namespace penfield::training
