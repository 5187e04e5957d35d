#pragma once

#include "backend/evidence/matched_units.h"
#include "backend/types/touch_check.h"

#include <vector>

namespace penfield::evidence {

/// Active features of the touched feature's layer and position that write nearly in its direction (cosine ≥ 0.8), or are active with it
/// wherever it is (correlation ≥ 0.95 over all places of `runs`, at least 30 of them, with at least 3 where it is active).
std::vector<Twin> twinsOf(const PlacedUnit &touched, const intervention::Subject &subject, const intervention::Baseline &baseline,
                          const std::vector<intervention::Baseline> &runs);

}  // namespace penfield::evidence
