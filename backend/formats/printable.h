#pragma once

#include <string>
#include <string_view>

namespace penfield::formats {

/// A name out of a foreign file, made fit for a sentence: control and broken bytes as \xNN, at most `maxBytes` bytes, "…" after a cut.
std::string printable(std::string_view text, std::size_t maxBytes = 80);

}  // namespace penfield::formats
