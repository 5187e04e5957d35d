#pragma once

#include "backend/dictionary/dictionary.h"
#include "backend/model/transformer.h"

namespace penfield::dictionary {

/// Neurons that a layer's list has at each position; what the others write is the error there.
inline constexpr std::int64_t kListedNeurons = 64;

/// The model's own MLP neurons, reading mlp.hook_in and writing mlp.hook_out (Neurons). Costs no memory beyond the model's.
/// Layers without an MLP have none; throws a sentence when no layer has one.
Dictionary neuronDictionary(const model::Transformer &transformer, std::int64_t listed = kListedNeurons);

}  // namespace penfield::dictionary
