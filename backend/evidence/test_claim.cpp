#include "backend/evidence/test_claim.h"

#include "backend/claims/faults.h"
#include "backend/claims/split_family.h"
#include "backend/evidence/checks/checks.h"
#include "backend/types/error.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <set>

namespace penfield::evidence {

namespace {

constexpr std::array kAboutThePicture = {10, 12, 14};  // they say what a graph shows, not whether the claim is true
constexpr std::array kAboutTheWhole = {3, 4, 5, 6};

PromptFamily usedHalf(const Claim &claim, const TestPlan &plan)
{
    if (!claim.prompts.isSplit())
        return claim.prompts;
    return claims::halfOf(claim.prompts, plan.openSealed ? claims::Half::Sealed : claims::Half::Discovery);
}

const char *tokensOf(const Scope &scope)
{
    switch (scope.kind) {
    case Scope::Last:
        return PENFIELD_SENTENCE("at the last token");
    case Scope::Place:
        return PENFIELD_SENTENCE("at the token of %1");
    case Scope::All:
        break;
    }
    return PENFIELD_SENTENCE("at every token");
}

std::vector<Note> domainOf(const std::vector<PromptCase> &cases, const TestedClaim &claim)
{
    std::set<int> templates;
    for (const PromptCase &one : cases)
        templates.insert(one.templateId);
    std::vector<Note> domain = {
        {PENFIELD_SENTENCE("on %1 prompts from %2 templates"), {std::to_string(cases.size()), std::to_string(templates.size())}},
        {PENFIELD_SENTENCE("with %1-ablation"), {nameOf(claim.knife)}},
        {tokensOf(claim.scope), {}}};
    if (claim.scope.kind == Scope::Place)
        domain.back().arguments = {claim.scope.place};
    return domain;
}

Note summaryOf(Mark mark, const std::vector<CheckResult> &results)
{
    for (const CheckResult &result : results)
        if (result.mark == mark && (mark != Mark::Supported || result.check == 2))
            return result.verdict;
    return {PENFIELD_SENTENCE("The checks that were run do not decide the matter."), {}};
}

Note changeOf(Mark mark, const std::vector<CheckResult> &results)
{
    for (const CheckResult &result : results)
        if (result.mark == mark && (mark != Mark::Supported || result.check == 2))
            return result.wouldChange;
    return {PENFIELD_SENTENCE("More prompts, more controls, or further checks."), {}};
}

void addPictures(Verdict &verdict)
{
    for (const CheckResult &result : verdict.checks) {
        verdict.controls = std::max(verdict.controls, static_cast<std::int32_t>(result.picture.controls.size()));
        verdict.passes += result.passes;
    }
}

Verdict withoutTelling(const Note &reason)
{
    Verdict verdict;
    verdict.summary = reason;
    verdict.wouldChange = {PENFIELD_SENTENCE("Prompts from which something can be concluded."), {}};
    return verdict;
}

// Runners of other behaviours, kept alive while the trial looks at them.
std::vector<std::unique_ptr<ConditionRunner>> runnersOf(const std::vector<PromptFamily> &families, const OpenModel &open,
                                                        std::uint64_t seed, JobContext &job)
{
    std::vector<std::unique_ptr<ConditionRunner>> runners;
    for (const PromptFamily &family : families)
        runners.push_back(std::make_unique<ConditionRunner>(open.transformer, open.dictionary, casesOf(family, open.encode), seed, job));
    return runners;
}

}  // namespace

Verdict testClaim(const Claim &claim, const TestPlan &plan, const std::vector<PromptFamily> &others, const OpenModel &open,
                  const CheckSink &onCheck, JobContext &job)
{
    const auto start = std::chrono::steady_clock::now();
    const PromptFamily family = usedHalf(claim, plan);
    if (const auto fault = claims::faultOf(family))
        return withoutTelling(*fault);
    const std::vector<PromptCase> cases = casesOf(family, open.encode);
    ConditionRunner runner(open.transformer, open.dictionary, cases, plan.seed, job);
    if (const auto fault = claims::faultOfScores(runner.cleanScores()))
        return withoutTelling(*fault);

    const auto otherRunners = runnersOf(others, open, plan.seed, job);
    std::vector<OffTarget> offTargets;
    for (std::size_t i = 0; i < others.size(); ++i)
        offTargets.push_back({others[i].name, otherRunners[i].get()});
    const TestedClaim tested = partsOf(claim, open, runner);
    Trial trial(runner, tested, {plan.seed, plan.alpha, plan.controls, plan.draws}, job, offTargets);

    Verdict verdict;
    verdict.sealedOpened = claim.prompts.isSplit() && plan.openSealed;
    verdict.domain = domainOf(cases, tested);
    for (const std::int32_t number : plan.checks) {
        const Check *check = checkNumbered(number);
        if (!check)
            throw Error(PENFIELD_SENTENCE("There is no check %1 that could be run."), {std::to_string(number)});
        verdict.checks.push_back(run(*check, trial));
        if (onCheck)
            onCheck(verdict.checks.back());
    }
    verdict.mark = overall(verdict.checks, claim.article.value_or(Article::The));
    verdict.summary = summaryOf(verdict.mark, verdict.checks);
    verdict.wouldChange = changeOf(verdict.mark, verdict.checks);
    addPictures(verdict);
    if (verdict.controls > 0)
        verdict.domain.push_back({PENFIELD_SENTENCE("against %1 controls"), {std::to_string(verdict.controls)}});
    verdict.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return verdict;
}

Mark overall(const std::vector<CheckResult> &results, Article article)
{
    const auto counts = [&](int check) {
        const bool whole = std::find(kAboutTheWhole.begin(), kAboutTheWhole.end(), check) != kAboutTheWhole.end();
        return std::find(kAboutThePicture.begin(), kAboutThePicture.end(), check) == kAboutThePicture.end() &&
               (article == Article::The || !whole);
    };
    const auto any = [&](Mark mark) {
        return std::any_of(results.begin(), results.end(), [&](const CheckResult &f) { return f.mark == mark && counts(f.check); });
    };
    if (any(Mark::Contradicted))
        return Mark::Contradicted;
    if (any(Mark::Weakened))
        return Mark::Weakened;
    const bool needed =
        std::any_of(results.begin(), results.end(), [](const CheckResult &f) { return f.check == 2 && f.mark == Mark::Supported; });
    return needed ? Mark::Supported : Mark::CannotTell;
}

}  // namespace penfield::evidence
