#pragma once
// Half of the templates are set aside before anything is looked at: what was explored cannot confirm itself.

#include "backend/types/prompt_family.h"

#include <cstdint>

namespace penfield::claims {

/// Marks whole templates as sealed, about half of the pairs, at least one template on either side; by `seed`. With fewer than two
/// templates nothing can be sealed and the family stays unsplit.
void splitByTemplate(PromptFamily &family, std::uint64_t seed = 1);

/// One side only; templates keep their numbers.
enum class Half : std::uint8_t { Discovery, Sealed };
PromptFamily halfOf(const PromptFamily &family, Half half);

/// Names the sealed half by what is in it (XXH3-128, hex): openings of the same prompts count together, whatever the claim is called.
std::string sealedHash(const PromptFamily &family);

}  // namespace penfield::claims
