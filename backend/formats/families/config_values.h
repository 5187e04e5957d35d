#pragma once
// What the families' readers share: sizes, activation functions, rotary positions, windows.

#include "backend/formats/json.h"
#include "backend/formats/model_config.h"

#include <string_view>
#include <vector>

namespace penfield::formats {

/// "hidden_act" and its relatives. Throws for a name that is not known, saying which are.
Activation activationFromName(const JsonValue &name);

/// A size of a model: a whole number from 1 to `most`.
int sizeAt(const JsonValue &json, std::string_view key, int most);
int sizeOr(const JsonValue &json, std::string_view key, int otherwise, int most);

/// d_model / n_heads; throws unless that is whole.
int headWidth(const JsonValue &json, const ModelSpec &spec);

/// Throws unless d_head is even: rotary positions turn pairs.
void requireEvenHeads(const JsonValue &json, const ModelSpec &spec);

/// Reads "tie_word_embeddings".
void readTied(const JsonValue &json, ModelConfig &config, bool otherwise);

/// Rotary positions of `dim` dimensions from one object: {rope_theta, rope_type or type, factor, …}. Throws for a scaling that is not
/// computed, by its name. `context` is what original_max_position_embeddings is where the object does not say.
RotarySpec rotaryFrom(const JsonValue &parameters, int dim, double base, double context);

/// The same from a whole config.json: rope_theta with rope_scaling (transformers 4), or rope_parameters (5).
RotarySpec readRotary(const JsonValue &json, int dim, double base, double context);

/// Which layers look through a sliding window: "layer_types", or what `otherwise(layer)` says of a file that lacks it. [n_layers]
std::vector<bool> slidingLayers(const JsonValue &json, int n_layers, bool (*otherwise)(const JsonValue &json, int layer));

/// Fills spec.layers: `sliding` layers see `window` positions.
void setWindows(ModelSpec &spec, const std::vector<bool> &sliding, int window);

/// Throws unless whole groups of query heads share each key/value head.
void requireGroups(const JsonValue &json, const ModelSpec &spec);

/// Throws when `key` is there and true: an option that Penfield does not compute.
void requireOff(const JsonValue &json, std::string_view key);

}  // namespace penfield::formats
