#pragma once
// The options by which commands are told what to touch.

#include "backend/types/intervention.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace penfield::cli {

struct TouchOptions {
    std::vector<std::string> set, scale, add, ablate, mean, resample, references;
    std::string constrained;  ///< "FIRST-LAST"; empty: no layer
    bool freezeAttention = false;
};

void addTouchOptions(CLI::App &command, TouchOptions &options);

std::vector<Intervention> touchesOf(const TouchOptions &options, const Prompt &prompt);
InterventionOptions interventionOptions(const TouchOptions &options, int topTokens);

}  // namespace penfield::cli
