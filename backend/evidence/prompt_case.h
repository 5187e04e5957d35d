#pragma once

#include "backend/types/ids.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace penfield::evidence {

/// A prompt as the checks run it: its answer and foil, and its counterfactual, of as many tokens.
struct PromptCase {
    std::vector<TokenId> tokens, counterfactual;
    TokenId correct, foil;                       ///< the score is logit(correct) − logit(foil)
    int templateId = 0;                          ///< prompts of one template are not independent
    int stratum = 0;                             ///< cell of (answer × declared nuisances): what may be permuted among itself
    std::map<std::string, std::int64_t> places;  ///< positions of slots by name; the same in the counterfactual
};

}  // namespace penfield::evidence
