#pragma once
// Prompts that need a step in between: "the R of the state containing C is".

#include "backend/training/grammar.h"

#include <string>
#include <vector>

namespace penfield::cli {
class Session;
}

namespace penfield::bench {

struct TwoStepPrompt {
    std::string text, city, entity, answer;
    training::Relation relation = training::Relation::Capital;
};

/// Every city, and every relation with many different answers.
std::vector<TwoStepPrompt> twoStepPrompts(const training::Grammar &grammar, training::EntityKind kind);

/// Whether the answer is the most likely next token.
bool answersRight(cli::Session &session, const TwoStepPrompt &prompt);

}  // namespace penfield::bench
