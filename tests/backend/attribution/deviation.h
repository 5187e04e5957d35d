#pragma once
// How far a graph is from its definition (formats.md A.13): what tests and benches ask for.

#include "tests/backend/attribution/attribution_case.h"

namespace penfield::test {

/// The largest deviation of "what moving source s by `share` of its write does to target t" from `share` times the edge s → t.
/// Only features are moved by a share; errors and tokens by all they write. Takes every `step`-th feature, and all other sources.
double worstEdge(const AttributionCase &model, float share, std::size_t step);

/// The largest deviation of "a target's edges plus what has no node" from the target's value.
double worstRowSum(const AttributionCase &model);

/// The largest deviation of the constrained run, with nothing added, from the model's own.
double worstCleanRead(const AttributionCase &model);

}  // namespace penfield::test
