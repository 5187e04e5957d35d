#pragma once
// What a model says next, token by token, with and without touches.

#include "backend/types/intervention.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace penfield {

struct GenerationOptions {
    int tokens = 20;            ///< at most; fewer at the end of the model's context or at a special token
    double temperature = 0;     ///< logits are divided by it; 0: always the most probable token
    int topK = 0;               ///< only the k most probable ones are drawn from; 0: all
    double topP = 1;            ///< only the fewest most probable ones that hold this share
    std::uint64_t seed = 0;     ///< both sides draw the same numbers
    bool stopAtSpecial = true;  ///< such as the end of the text; it is not part of the continuation
};

struct GeneratedToken {
    TokenId token;
    std::string text;        ///< UTF-8, readable alone
    double probability = 0;  ///< before temperature, topK and topP
    bool isTouched = false;  ///< of the touched side
};

struct Continuation {
    Prompt prompt;
    std::vector<Intervention> interventions;
    std::vector<GeneratedToken> intact, touched;  ///< touched: none without interventions
    std::string intactText, touchedText;          ///< what follows the prompt
    std::vector<Note> notes{};
    double milliseconds = 0;
};

/// Told of every token as soon as it is there, in the thread that generates.
using TokenListener = std::function<void(const GeneratedToken &)>;

}  // namespace penfield
