#pragma once

#include "backend/types/ids.h"
#include "backend/types/note.h"
#include "backend/types/prompt.h"
#include "backend/types/trace_summary.h"
#include "backend/types/unit.h"

#include <string>
#include <vector>

namespace penfield {

/// What a touch does to a unit's scalar a (UnitKind): Set → value · Scale → value × a · Add → a + value. Set 0 is ablation; of a head, a
/// token or an error, whose scalar is a multiple, Set and Scale are the same.
enum class TouchKind {
    Set,
    Scale,
    Add,
    Mean,      ///< → the unit's mean over the reference prompts, all positions but the beginning-of-sequence ones
    Resample,  ///< → what the unit holds in another prompt
};

/// One touched unit. Features as circuit-tracer's (formats.md B): the difference to the current activation, times the decoder row, is
/// added to the true tensor; nothing is replaced by a reconstruction. Heads, neurons and directions at TransformerLens' hook points.
struct Intervention {
    Unit unit;
    TokenPosition position;  ///< invalid: every position but the beginning-of-sequence one, and every token that is generated
    TouchKind kind = TouchKind::Set;
    double value = 0;                ///< of Set, Scale and Add
    TokenPosition lastPosition{};    ///< of a range, inclusive; invalid: `position` alone
    bool openEnded = false;          ///< the range goes on over every token that is generated
    std::string source{};            ///< Resample: the other prompt
    TokenPosition sourcePosition{};  ///< Resample: where in it the first position's value is taken; invalid: at the same position

    auto operator<=>(const Intervention &) const = default;
};

struct InterventionOptions {
    bool freezeAttention = false;           ///< keep the intact run's attention patterns
    int topTokens = 10;                     ///< of each of the two distributions
    std::vector<std::string> references{};  ///< prompts whose mean TouchKind::Mean takes; empty: the prompt itself
    /// circuit-tracer's constrained layers (formats.md B.2), inclusive; invalid: none. There the tensors that features write to keep
    /// what they were in the intact run, skips followed, and touches of features start from the intact run; attention patterns are the
    /// intact run's everywhere. All layers: every norm's denominator is, too. Elsewhere features add nothing.
    LayerIndex constrainedFrom{}, constrainedTo{};
    bool activations = true;  ///< find the changed activations; without them less has to be computed

    bool isConstrained(LayerIndex layer) const { return constrainedFrom.isValid() && layer >= constrainedFrom && layer <= constrainedTo; }
    std::vector<TokenId> watched{};         ///< tokens of the vocabulary whose shifts are wanted wherever they rank
};

/// What was really done at one unit and position, read back from the touched tensor. The numbers are the unit's scalar (UnitKind); of
/// a head, a token or an error that was given a mean or another prompt's, they are the share of the way there: before 0, requested 1.
struct Readback {
    Unit unit;
    TokenPosition position;
    float before = 0;  ///< scalar the touch started from (of a feature 0: it was not active there)
    float requested = 0;
    float obtained = 0;  ///< before + component actually added along the unit's vector
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
    TokenDistribution before, after;  ///< at the last position
    std::vector<TokenShift> shifts;   ///< union of both tops, descending by the larger of the two probabilities
    double klDivergence = 0;          ///< KL(before ‖ after), nats
    std::vector<Readback> readback;
    std::vector<ActivationChange> changes;  ///< ascending by (layer, position, feature)
    LayerIndex resumedAtLayer;              ///< first layer that was recomputed
    TokenPosition resumedAtPosition;        ///< first position that was recomputed
    double milliseconds = 0;
    std::vector<Note> notes{};              ///< what a person should know: no effect, not active, after the prompt …
    std::vector<TokenShift> watched{};      ///< of InterventionOptions::watched, in that order; without touches both sides are the intact run
};

}  // namespace penfield
