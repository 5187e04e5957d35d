#pragma once
// circuit-tracer's constrained layers (formats.md B.2): what features write to is held there, and the question is what a touch does
// directly.

#include "backend/intervention/site.h"
#include "backend/types/intervention.h"

#include <ATen/core/Tensor.h>

namespace penfield::intervention {

/// Every layer: then norms are frozen too ("direct effects").
bool constrainsAll(const InterventionOptions &options, const model::ModelSpec &spec);

/// Throws a sentence for layers that are not there, or when no dictionary says what is held.
void requireConstraint(const InterventionOptions &options, const Subject &subject);

/// Throws a sentence when what is added at `place` would be overwritten by the held tensor later in the same layer.
void requireNotHeldLater(const Unit &unit, const Place &place, const InterventionOptions &options, const Subject &subject);

/// A feature (or error) that writes to no constrained layer: nothing is added for it.
bool isDiscarded(const Unit &unit, const InterventionOptions &options, const Subject &subject);

/// What a layer's features write to, held: the intact run's rows, with a skip's difference between the current input and the intact
/// one. [n, width] like the tensor in `rows`.
at::Tensor heldOutput(const Subject &subject, const Baseline &intact, int layer, const model::LayerTrace &rows);

}  // namespace penfield::intervention
