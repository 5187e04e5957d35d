#pragma once
// From what a person points at to entries of the interventions list.

#include "backend/types/attribution_graph.h"
#include "widgets/models/intervention_entry.h"

#include <optional>
#include <vector>

namespace penfield {

class Explorer;

/// Activation of a feature on the explored prompt; zero where it is not active.
double activationOf(const Explorer &explorer, FeatureId feature, TokenPosition position);

/// Sets `node`'s unit to `value` at its position. Nothing when it cannot be touched.
std::optional<InterventionEntry> touchOf(const Explorer &explorer, const NodeKey &node, double value);

/// Ablates the members of the supernode `name` that are active at `position`. Empty when none is.
std::vector<InterventionEntry> groupAblation(const Explorer &explorer, const QString &name, TokenPosition position);

/// Those of `entries` that still mean the same on the explored prompt: every position, or the same token at the same place.
std::vector<InterventionEntry> stillMeaningful(const Explorer &explorer, const std::vector<InterventionEntry> &entries);

}  // namespace penfield
