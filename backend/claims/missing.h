#pragma once
// What a claim still lacks, as questions with an offer, in the order in which they are asked.

#include "backend/types/claim.h"
#include "backend/types/note.h"

#include <vector>

namespace penfield::claims {

enum class Field : std::uint8_t { Model, Dictionary, Units, Score, Prompts, Split, Ablation, Doses, Direction, Article };

struct Missing {
    Field field;
    Note question;  ///< what has to be said, and what is usual
};

/// Empty: the claim can be tested.
std::vector<Missing> missingOf(const Claim &claim);

/// The claim with every field that has a sensible answer filled in: logit difference, mean ablation, ±1 standard deviation, "a". Never
/// the units, the prompts or the direction: only the user knows what is claimed.
Claim withOffers(Claim claim);

}  // namespace penfield::claims
