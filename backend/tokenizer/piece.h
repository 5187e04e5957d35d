#pragma once

#include <string>
#include <string_view>

namespace penfield {

/// A stretch of text on its way to the model: normalised, and perhaps changed by the pre-tokenizers before.
struct Piece {
    std::string text;
    bool first = false;  ///< stands at the very beginning of what was typed
};

}  // namespace penfield
