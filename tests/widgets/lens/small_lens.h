#pragma once
// A lens small enough to work out by hand.

#include "backend/types/logit_lens.h"

#include <memory>

namespace penfield::test {

/// The positions of sample_prompt.h's dallasPrompt(); the embedding and two layers. Every cell's top token is 100·row + position, named
/// "t100" and so on, with a probability of 0.1·(row + 1), and the second one is 7, "seven", with half of that. Watched: 7, with rank
/// 99 in the embedding, 9 in layer 0 and 0 in layer 1, and a probability of 0.01, 0.2 and 0.9; and 8, "eight".
std::shared_ptr<LogitLens> smallLens(const Prompt &prompt);

}  // namespace penfield::test
