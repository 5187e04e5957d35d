#pragma once
// Where a unit is touched: the place inside the model at which something is added for it.

#include "backend/intervention/subject.h"
#include "backend/types/unit.h"

#include <compare>

namespace penfield::intervention {

/// Ordered as the model computes them.
struct Place {
    int layer = 0;
    HookPoint hook = HookPoint::ResidPre;

    auto operator<=>(const Place &) const = default;
};

/// Features and errors at the dictionary's output hook, neurons at what the MLP returns, heads at their weighted values, directions at
/// their own hook, tokens at layer 0's input. The unit must be there (requireThere).
Place placeOf(const Unit &unit, const Subject &subject);

/// Throws a sentence when the model or the dictionary has no such unit, or nothing can be touched there.
void requireThere(const Unit &unit, const Subject &subject);

}  // namespace penfield::intervention
