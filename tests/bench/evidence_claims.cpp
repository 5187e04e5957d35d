#include "tests/bench/evidence_claims.h"

#include "backend/evidence/checks/checks.h"

namespace penfield::bench {

bool Tested::supports(int check) const
{
    return markOf(check) == Mark::Supported;
}

Mark Tested::markOf(int check) const
{
    for (const CheckResult &result : results)
        if (result.check == check)
            return result.mark;
    return Mark::CannotTell;
}

Tested tested(evidence::ConditionRunner &runner, const evidence::TestedClaim &claim, std::uint64_t seed, JobContext &job)
{
    evidence::TrialOptions options;
    options.seed = seed;
    evidence::Trial trial(runner, claim, options, job);
    Tested all;
    for (const evidence::Check &check : evidence::allChecks())
        all.results.push_back(evidence::run(check, trial));
    all.mark = evidence::overall(all.results);
    return all;
}

evidence::TestedClaim aboutHeads(evidence::ConditionRunner &runner, const std::vector<std::int64_t> &heads, evidence::Knife knife)
{
    evidence::TestedClaim claim;
    for (const std::int64_t index : heads)
        claim.parts.push_back(test::H(index));
    claim.universe = evidence::allHeads(runner.spec());
    claim.knife = knife;
    claim.scope = {evidence::Scope::Last, {}};
    return claim;
}

evidence::TestedClaim aboutDirection(const evidence::Part &direction, evidence::Knife knife)
{
    return {{direction}, {}, knife, {evidence::Scope::Last, {}}};
}

}  // namespace penfield::bench
