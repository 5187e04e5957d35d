#pragma once
// A circuit alone: everything else of its kind is cut. For heads and features that is the rest of the universe, for directions the rest of
// the site.

#include "backend/evidence/effects.h"
#include "backend/evidence/trial.h"

#include <vector>

namespace penfield::evidence {

Condition isolated(Trial &trial, const std::vector<Part> &circuit, Knife knife);
/// The empty circuit.
Condition cutEverything(Trial &trial, Knife knife);

}  // namespace penfield::evidence
