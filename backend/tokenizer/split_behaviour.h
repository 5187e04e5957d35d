#pragma once

#include "backend/tokenizer/pattern.h"

#include <optional>

namespace penfield {

/// What happens to the matches when a text is split by a pattern.
enum class SplitBehaviour { Isolated, Removed, MergedWithPrevious, MergedWithNext, Contiguous };

std::optional<SplitBehaviour> splitBehaviourOf(std::string_view name);  ///< by its name in tokenizer.json

/// What is kept, in order. May hold empty stretches.
std::vector<Stretch> arranged(std::vector<Stretch> stretches, SplitBehaviour behaviour);

}  // namespace penfield
