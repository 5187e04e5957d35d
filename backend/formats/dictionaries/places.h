#pragma once
// What the formats call a place inside a model, as a layer and a HookPoint. Private to this room.

#include "backend/types/hook_point.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penfield::formats {

struct Place {
    int layer = 0;
    HookPoint hook = HookPoint::ResidPost;
};

/// TransformerLens: "blocks.7.hook_resid_pre".
std::optional<Place> placeOfHookName(std::string_view name);

/// A module of a Hugging Face model and which side of it: "model.layers.5.pre_feedforward_layernorm.output" (Gemma Scope 2).
std::optional<Place> placeOfModuleSide(std::string_view name);

/// What a module writes, by sparsify's folder names: "layers.5" the block, "layers.5.mlp", "layers.5.attn"; `input`: what it reads.
std::optional<Place> placeOfModule(std::string_view name, bool input);

/// "a, b, c" of all places that can be read, for sentences.
std::string knownHooks();

/// The parts of a path, with its first ones when it is relative; nothing is looked up on disk.
std::vector<std::string> partsOfPath(const std::string &path);

/// The number behind `prefix` at the start of `text` ("layer_12_width…" → 12).
std::optional<int> numberAfter(std::string_view text, std::string_view prefix);

}  // namespace penfield::formats
