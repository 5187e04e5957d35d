#pragma once

#include <cstdint>

namespace penfield {

/// Bytes [begin, end) of a text, on borders of its characters.
struct ByteSpan {
    std::uint32_t begin = 0, end = 0;
    bool operator==(const ByteSpan &) const = default;
};

}  // namespace penfield
