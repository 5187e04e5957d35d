#pragma once
// Bytes that need not be text, as text.

#include <string>
#include <string_view>

namespace penfield {

inline constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";  // U+FFFD

/// Each longest beginning of a character that does not go on, and each byte that begins none, becomes one U+FFFD (as in Rust).
std::string lossyUtf8(std::string_view bytes);

/// Each byte that belongs to no character as \xNN.
std::string escapedUtf8(std::string_view bytes);

}  // namespace penfield
