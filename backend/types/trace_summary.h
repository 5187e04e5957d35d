#pragma once

#include "backend/types/ids.h"
#include "backend/types/prompt.h"

#include <vector>

namespace penfield {

/// One active feature of a prompt.
struct FeatureActivation {
    FeatureId id;
    TokenPosition position;
    float activation = 0;
};

/// What one run of a prompt left behind, as values: the window's and the CLI's view of the engine's trace.
struct TraceSummary {
    Prompt prompt;
    int n_layers = 0;
    std::vector<FeatureActivation> activations;  ///< non-zero only, ascending by (layer, position, feature); none at position 0 (bos)
    TokenDistribution output;                    ///< at the last position
    std::vector<double> unexplainedByLayer;      ///< [n_layers] fraction of the variance at the output hook that the dictionary leaves
                                                 ///< unexplained on this prompt; NaN: no dictionary in this layer
    double milliseconds = 0;
};

}  // namespace penfield
