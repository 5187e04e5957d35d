#pragma once
// A control for a touch: other active features, moved so that what is touched changes by as much.

#include "backend/dictionary/dictionary.h"
#include "backend/intervention/subject.h"
#include "backend/types/intervention.h"

#include <vector>

namespace penfield::intervention {

/// Where the new features of a swap came from: another prompt's active features, one list per layer, at one position of it.
struct SwapSource {
    const std::vector<dictionary::SparseActivations> &activations;
    TokenPosition position;
};

/// Per touched layer and position, with the intact run's activations a and the touch's summed change of norm N:
/// - without `source`: the other features g active there become a_g·(1 − c), one c for all, so that ‖Σ c·a_g·W_dec[g]‖ = N;
/// - with `source`: touches that lower an active feature stay; those that raise one, of summed norm N, are replaced by features
///   g active in the source and not touched, a_g + c·b_g each (b_g: activation in the source), so that ‖Σ c·b_g·W_dec[g]‖ = N.
/// Empty when some touched place has no other active feature to move.
std::vector<Intervention> matchedControl(const Subject &subject, const Baseline &baseline, const std::vector<Intervention> &interventions,
                                         const SwapSource *source);

}  // namespace penfield::intervention
