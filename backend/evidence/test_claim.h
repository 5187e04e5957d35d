#pragma once
// The whole test of a claim: its prompts are run, its checks one after another, and what they say together.

#include "backend/evidence/prepared_claim.h"
#include "backend/types/verdict.h"

#include <functional>
#include <vector>

namespace penfield::evidence {

/// Told as soon as a check is done.
using CheckSink = std::function<void(const CheckResult &)>;

/// Of a claim whose prompts are split, the discovery half is used, or the sealed one when the plan opens it. `others`: behaviours that the
/// claim says nothing about (check 15). Input from which nothing can be concluded gives "cannot tell" with the reason, not an error.
Verdict testClaim(const Claim &claim, const TestPlan &plan, const std::vector<PromptFamily> &others, const OpenModel &open,
                  const CheckSink &onCheck, JobContext &job);

/// Of all results together: contradicted by any, weakened by any, supported when necessity is, else no telling. Checks of the picture
/// and of editing (10, 12, 14) do not count; nor do those that ask for the whole of it (3, 4, 5, 6), when "a" cause is claimed and not
/// "the" cause.
Mark overall(const std::vector<CheckResult> &results, Article article = Article::The);

}  // namespace penfield::evidence
