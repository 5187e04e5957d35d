#pragma once
// Which tokens of two continuations are not common to both.

#include "backend/types/continuation.h"

#include <vector>

namespace penfield {

struct ContinuationDifference {
    std::vector<bool> intact, touched;  ///< one a token: true where the other side has no token to match it
    bool isEmpty() const;               ///< both say the same
};

/// By the longest common subsequence of token ids, so that one inserted word does not mark all that follows.
ContinuationDifference differenceOf(const std::vector<GeneratedToken> &intact, const std::vector<GeneratedToken> &touched);

}  // namespace penfield
