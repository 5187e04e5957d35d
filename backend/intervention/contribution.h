#pragma once
// What touches of one place add there, each kind of unit in its own way:
//   feature    (target − activation) · decoder row (· outputScale)
//   neuron     (target − activation) · row of W_out
//   head       (target − 1) · its weighted values, the other heads' left alone; or the way to what it is given
//   direction  (target − x·v / v·v) · v
//   token      (target − 1) · its embedding; or the way to another
//   error      (target − 1) · the intact run's error; or the way to another

#include "backend/intervention/touches.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace penfield::intervention {

/// One entry per touch.
struct Contribution {
    std::vector<float> bases;    ///< its scalar in the current run; 0 of what is given a vector, whose target is 1
    std::vector<float> targets;  ///< the scalar asked for
    at::Tensor vectors;          ///< [touches, width] what a scalar of 1 adds
};

/// The run at a place, before anything is added for its own touches.
struct PlaceState {
    const Subject &subject;
    const Baseline &intact;
    const model::LayerTrace &rows;                     ///< what the layer has computed so far
    const at::Tensor &tensor;                          ///< [n, width] at the place
    const dictionary::SparseActivations &activations;  ///< of the layer, that features start from; only asked for where features are
    std::int64_t positions = 0;                        ///< the last row is position positions − 1
    bool startsFromIntact = false;                     ///< constrained: features start from the intact run
    TokenId newToken{};                                ///< at that position, when the prompt does not reach so far
};

Contribution contributionOf(const Site &site, const PlaceState &state);

/// Σ (target − base)·vector by position, [n, width]; `features` false: of the other units only.
at::Tensor summed(const Site &site, const Contribution &contribution, std::int64_t positions, std::int64_t n, bool features = true);

}  // namespace penfield::intervention
