#pragma once

#include <cstdint>
#include <string_view>

namespace penfield::formats {

/// One character of a UTF-8 text.
struct Utf8Character {
    char32_t codePoint = 0;
    int length = 0;  ///< bytes; 0: the bytes are not valid UTF-8
};

/// The character at `position` < text.size(). Overlong forms, surrogates and values above U+10FFFF are not valid.
Utf8Character utf8At(std::string_view text, std::size_t position);

/// Index of the first byte that is not valid UTF-8, or npos.
std::size_t firstInvalidUtf8(std::string_view text);

}  // namespace penfield::formats
