#pragma once

#include "backend/formats/mapped_file.h"

#include <cstdint>

namespace penfield::formats {

/// The first sizeof(T) bytes as a little-endian number, wherever they lie. The caller knows that they are there.
template <class T>
T littleEndian(ByteView bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * i);
    return static_cast<T>(value);
}

}  // namespace penfield::formats
