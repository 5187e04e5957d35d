#pragma once
// What a person should know of a model or a dictionary that was opened: a sentence like an Error's, translated where it is shown.

#include "backend/types/error.h"

namespace penfield {

struct Note {
    std::string sentence;                  ///< a PENFIELD_SENTENCE: English, placeholders kept
    std::vector<std::string> arguments{};  ///< for %1, %2 …

    std::string text() const { return fillIn(sentence, arguments); }  ///< English

    bool operator==(const Note &) const = default;
};

}  // namespace penfield
