#pragma once

#include "backend/evidence/trial.h"
#include "backend/types/random.h"

#include <vector>

namespace penfield::evidence {

using PartSets = std::vector<std::vector<Part>>;

/// Other sets of the universe with as many units in each layer as the claim's, at most `most`: all of them where there are no more, else
/// random ones whose members are near to the claim's in strength. The claim's own set is not among them.
PartSets matchedSets(Trial &trial, std::size_t most, Random &random);

/// Random subspaces of the claim's sites, of the dimension that the claim's units have there. With `ofActivations` they are drawn from
/// what the prompts' values there span, else every direction is as likely.
PartSets randomSubspaces(Trial &trial, std::size_t count, bool ofActivations, Random &random);

/// How strong a unit is on the prompts: the norm of a head's values, a feature's mean activation times its decoder's norm.
std::vector<double> strengths(Trial &trial, const std::vector<Part> &units);

/// (Σλ)² / Σλ² of the covariance of the prompts' values at the claim's first site.
double effectiveRank(Trial &trial);

}  // namespace penfield::evidence
