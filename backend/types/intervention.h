#pragma once

#include "backend/types/ids.h"
#include "backend/types/prompt.h"
#include "backend/types/trace_summary.h"

#include <string>
#include <vector>

namespace penfield {

/// What a touch does to a feature's activation a: Set → value · Scale → value × a · Add → a + value. Set 0 is ablation.
enum class TouchKind { Set, Scale, Add };

/// One touched unit. Semantics as circuit-tracer's (formats.md B): the difference to the current activation, times the
/// decoder row, is added to the true MLP output; nothing is replaced by a reconstruction.
struct Intervention {
    FeatureId feature;
    TokenPosition position;        ///< invalid: every position but the beginning-of-sequence one
    TouchKind kind = TouchKind::Set;
    double value = 0;

    auto operator<=>(const Intervention &) const = default;
};

struct InterventionOptions {
    bool freezeAttention = false;  ///< keep the intact run's attention patterns
    int topTokens = 10;            ///< of each of the two distributions
};

/// What was really done at one unit and position, read back from the touched tensor.
struct Readback {
    FeatureId feature;
    TokenPosition position;
    float before = 0;     ///< activation the touch started from (0: the feature was not active there)
    float requested = 0;
    float obtained = 0;   ///< before + component actually added along the decoder row
};

/// One feature whose activation differs between the intact and the touched run.
struct ActivationChange {
    FeatureId id;
    TokenPosition position;
    float before = 0;
    float after = 0;
};

/// One token's place in both distributions.
struct TokenShift {
    TokenId token;
    std::string text;
    double probabilityBefore = 0, probabilityAfter = 0;
    double logitBefore = 0, logitAfter = 0;
    int rankBefore = 0, rankAfter = 0;  ///< 0 = most probable
};

/// The answer to a touch.
struct Outcome {
    Prompt prompt;
    std::vector<Intervention> interventions;
    TokenDistribution before, after;        ///< at the last position
    std::vector<TokenShift> shifts;         ///< union of both tops, descending by the larger of the two probabilities
    double klDivergence = 0;                ///< KL(before ‖ after), nats
    std::vector<Readback> readback;
    std::vector<ActivationChange> changes;  ///< ascending by (layer, position, feature)
    LayerIndex resumedAtLayer;              ///< first layer that was recomputed
    TokenPosition resumedAtPosition;        ///< first position that was recomputed
    double milliseconds = 0;
};

}  // namespace penfield
