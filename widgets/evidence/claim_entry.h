#pragma once
// A claim as the panel shows it: a value that the owner hands down whenever something changed.

#include "backend/claims/recipe_json.h"
#include "backend/types/ledger.h"
#include "backend/types/verdict.h"

#include <cstdint>
#include <optional>
#include <string>

namespace penfield {

struct ClaimEntry {
    std::int64_t id = 0;
    claims::Recipe recipe;
    std::optional<Verdict> verdict;        ///< the newest; nothing: not tested yet
    std::optional<Prediction> prediction;  ///< what the user said before testing
    int openings = 0;                      ///< of the sealed half
    bool isRunning = false;
    double fraction = 0;  ///< 0 … 1, while it runs
    std::string phase;    ///< a PENFIELD_SENTENCE, while it runs
};

}  // namespace penfield
