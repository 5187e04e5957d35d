#pragma once
// The one number that graph files have for a feature of a layer (formats.md C.1, "feature").

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace penfield {

/// (x + y)(x + y + 1) / 2 + y of layer and feature index, as circuit-tracer writes it.
std::int64_t cantorPair(std::int64_t layer, std::int64_t feature);

/// (layer, feature) of such a number; nothing for a negative one. Exact for every 64-bit number.
std::optional<std::pair<std::int64_t, std::int64_t>> cantorUnpair(std::int64_t number);

/// The index that `feature` stands for at `layer`: Cantor's, or what files before schema 1 have, which depends on `scan`.
std::int64_t featureIndex(std::int64_t feature, std::int64_t layer, std::string_view scan);

/// The true index in the middle of a node's id, "{layer}_{index}_{position}" or "{layer}_{kind}_{index}_{position}"; nothing when the id
/// is another one or is about another place.
std::optional<std::int64_t> indexInNodeId(std::string_view id, std::string_view layer, std::int64_t position);

}  // namespace penfield
