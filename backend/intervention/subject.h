#pragma once
// What touches are carried out on.

#include "backend/dictionary/dictionary.h"
#include "backend/model/transformer.h"

#include <functional>
#include <string>
#include <vector>

namespace penfield::intervention {

/// A model, and the open dictionary if there is one: without it features and errors cannot be touched, all else can.
struct Subject {
    const model::Transformer &transformer;
    const dictionary::Dictionary *dictionary = nullptr;

    const model::ModelSpec &spec() const { return transformer.spec(); }
    const model::LayerWeights &weights(int layer) const { return transformer.weights().layers[static_cast<std::size_t>(layer)]; }
};

/// An intact run and its active features, one list per layer (empty ones without a dictionary).
struct Baseline {
    const model::Trace &trace;
    const std::vector<dictionary::SparseActivations> &activations;
};

/// The intact run of another prompt, for means and resampling. What it returns stays until the touches are done.
using OtherRuns = std::function<Baseline(const std::string &prompt)>;

}  // namespace penfield::intervention
