#pragma once
// The byte-level alphabet: every byte is one printable character (formats.md G.3), so that a vocabulary of texts can hold any bytes.

#include <optional>
#include <string>
#include <string_view>

namespace penfield {

/// The character of a byte, UTF-8.
std::string_view characterOfByte(char byte);

/// The bytes of `text`, each as its character.
std::string charactersOfBytes(std::string_view text);

/// The bytes those characters stand for; nothing when one of them stands for none.
std::optional<std::string> bytesOfCharacters(std::string_view characters);

}  // namespace penfield
