#pragma once
// Claims about planted and random models, tested by all checks that need no other files.

#include "backend/evidence/test_claim.h"
#include "tests/backend/evidence/planted_subject.h"

#include <vector>

namespace penfield::bench {

/// The results of every check, and what they say together.
struct Tested {
    Mark mark = Mark::CannotTell;
    std::vector<CheckResult> results;

    bool supports(int check) const;
    Mark markOf(int check) const;
};

Tested tested(evidence::ConditionRunner &runner, const evidence::TestedClaim &claim, std::uint64_t seed, JobContext &job);

/// A claim about heads, controls drawn from all of them; or about a direction.
evidence::TestedClaim aboutHeads(evidence::ConditionRunner &runner, const std::vector<std::int64_t> &heads, evidence::Knife knife);
evidence::TestedClaim aboutDirection(const evidence::Part &direction, evidence::Knife knife);

}  // namespace penfield::bench
