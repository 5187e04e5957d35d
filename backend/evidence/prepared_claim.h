#pragma once
// A claim as the user said it, turned into what is run: token ids, positions, parts of the open model.

#include "backend/evidence/trial.h"
#include "backend/types/claim.h"
#include "backend/types/prompt.h"

#include <functional>
#include <string>
#include <vector>

namespace penfield::evidence {

using Encode = std::function<Prompt(const std::string &text)>;

/// What a claim is tested on. `dictionary` may be null.
struct OpenModel {
    const model::Transformer &transformer;
    const dictionary::Dictionary *dictionary;
    Encode encode;
};

/// Throws Error: an answer that does not begin a token of its own, a prompt without the slot that its template has.
std::vector<PromptCase> casesOf(const PromptFamily &family, const Encode &encode);

/// The claim's units as parts, what they are compared with (all heads; the features that are active on the prompts), knife and tokens.
/// Throws Error for what cannot be tested yet: neurons, tokens, errors, another score than the logit difference, tokens that differ
/// between units.
TestedClaim partsOf(const Claim &claim, const OpenModel &open, ConditionRunner &runner);

}  // namespace penfield::evidence
