#pragma once
// Interventions as they are carried out: one per layer, position and feature.

#include "backend/dictionary/dictionary.h"
#include "backend/types/intervention.h"

#include <cstdint>
#include <vector>

namespace penfield::intervention {

struct Touch {
    std::int32_t position = 0;
    std::int32_t feature = 0;
    TouchKind kind = TouchKind::Set;
    double value = 0;

    /// The activation asked for, where the run has `base`.
    double target(double base) const;
};

/// Ascending by (position, feature), one list per layer.
using TouchesByLayer = std::vector<std::vector<Touch>>;

/// Spells out "every position" and lets the later of two touches of the same unit win (formats.md B.1). Throws a sentence for a
/// layer, position or feature that is not there, and for a value that is not a finite number.
TouchesByLayer resolve(const std::vector<Intervention> &interventions, const dictionary::Dictionary &dictionary, const model::Trace &trace);

}  // namespace penfield::intervention
