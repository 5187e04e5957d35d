#pragma once
// Units like a touched one, to be touched alike.

#include "backend/intervention/subject.h"
#include "backend/types/intervention.h"

#include <set>
#include <vector>

namespace penfield::evidence {

/// A unit at a place in the prompt.
struct PlacedUnit {
    Unit unit;
    TokenPosition position;

    auto operator<=>(const PlacedUnit &) const = default;
};

/// At most `most` units of the same kind that are not in `touched`, the most alike first:
///   feature, neuron  active ones of the same layer, at the same position before others, by the norm of what they write
///   head             of the same layer, then of the layers around it, at the same position
///   token, error     of other positions (in the same layer), the nearest first
/// Of a direction there are none: random ones are no fair control (they also hit what nothing reads).
std::vector<PlacedUnit> matchedUnits(const PlacedUnit &unit, const std::set<PlacedUnit> &touched, const intervention::Subject &subject,
                                     const intervention::Baseline &baseline, std::size_t most);

}  // namespace penfield::evidence
