#pragma once
// Which features' activations a touch has changed.

#include "backend/dictionary/layer.h"
#include "backend/types/intervention.h"

#include <vector>

namespace penfield::intervention {

/// Appends what differs between two lists of a layer, by more than the rounding of differently shaped products explains. Entries of
/// `before` at positions below `fromPosition` are skipped: they were not computed anew.
void appendChanges(std::vector<ActivationChange> &changes, LayerIndex layer, const dictionary::SparseActivations &before,
                   const dictionary::SparseActivations &after, std::int64_t fromPosition);

/// The same for neurons, of which a list has only some: those that are listed before or after are compared by their exact activations.
/// Inputs [n, d_model] of the MLP; row 0 is `fromPosition`.
void appendNeuronChanges(std::vector<ActivationChange> &changes, LayerIndex layer, const dictionary::Neurons &neurons,
                         const at::Tensor &inputBefore, const at::Tensor &inputAfter, std::int64_t fromPosition,
                         std::int64_t zeroPositions);

}  // namespace penfield::intervention
