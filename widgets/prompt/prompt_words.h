#pragma once
// What the prompt bar says about a prompt's tokens, in words.

#include "backend/types/prompt.h"

#include <QString>

#include <vector>

namespace penfield {

struct ChipWord {
    QString text;            ///< on the chip
    QString piece;           ///< exactly what the token reads as
    bool beginsWord = true;  ///< false: continues the chip before it
    bool isBos = false;      ///< added by us, not typed
    bool isUnknown = false;  ///< the typed word became the unknown token; `text` is the typed word where that is certain
};

std::vector<ChipWord> chipWords(const Prompt &prompt);

/// One sentence about the words the model does not know; empty when it knows all of them.
QString unknownWordsSentence(const Prompt &prompt);

}  // namespace penfield
