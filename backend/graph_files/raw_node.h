#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace penfield {

/// A node as its file tells it, before anything is made of it (formats.md C.1). Private to this room.
struct RawNode {
    std::string id, jsNodeId, type, layer, label, json;
    std::optional<std::int64_t> position, feature;
    float probability = 0, activation = 0;
    bool isLogit = false;  ///< Anthropic's own files
};

}  // namespace penfield
