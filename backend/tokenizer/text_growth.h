#pragma once
// A tokenizer's file says what becomes of a text. One that multiplies it without end is refused, before the memory is taken.

#include <cstddef>

namespace penfield {

constexpr std::size_t mostDecodedBytes = std::size_t(64) << 20;

/// Throws when a text of `bytes` is more than `most`.
void requireRoomFor(std::size_t bytes, std::size_t most);

}  // namespace penfield
