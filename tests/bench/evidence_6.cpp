// evidence-6: the demo's two-step claim, "the features of states at the city carry the answer", by the checks of the first round on 64
// prompts; with progress, and stopped at several moments. evidence-7: the same from its saved recipe.

#include "app/cli/session.h"
#include "backend/claims/recipe_json.h"
#include "backend/claims/template_family.h"
#include "backend/training/demo_families.h"
#include "backend/types/error.h"
#include "tests/bench/bench.h"
#include "tests/bench/stopwatch.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <set>
#include <stop_token>
#include <thread>

namespace penfield::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kPrompts = 64;

struct TwoStepClaim {
    claims::Recipe recipe;
    std::vector<PromptFamily> others;
};

TwoStepClaim twoStepClaim(cli::Session &session)
{
    const training::Grammar grammar;
    std::vector<claims::TemplateFamily> families = training::demoFamilies(grammar);
    for (claims::TemplateFamily &family : families)
        family.pairs = kPrompts;
    TwoStepClaim made;
    Claim &claim = made.recipe.claim;
    claim.name = families.front().name;
    claim.modelName = session.model().name;
    claim.modelHash = session.model().hash;
    claim.prompts = claims::expand(families.front());
    claim.ablation = AblationValue::Counterfactual;
    std::set<FeatureId> features;
    for (const Supernode &group : session.requireDatabase().supernodes())
        if (group.kind == "state")
            for (const SupernodeMember &member : group.members)
                features.insert(member.id);
    for (const FeatureId &id : features)
        claim.units.push_back({Unit(id), {Where::Slot, "city"}});
    made.recipe.plan.controls = 40;  // the first round's; the smallest possible p is 0.024
    for (std::size_t i = 1; i < families.size(); ++i) {
        families[i].pairs = kPrompts / 4;
        made.others.push_back(claims::expand(families[i]));
    }
    return made;
}

/// Milliseconds from asking to stop to the end; negative when it had ended before.
double stopAfter(cli::Session &session, const TwoStepClaim &claim, double seconds)
{
    std::stop_source stop;
    std::atomic<Clock::time_point> asked{Clock::time_point::max()};
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
        asked = Clock::now();
        stop.request_stop();
    });
    JobContext job(stop.get_token(), {});
    try {
        session.engine().testClaim(claim.recipe.claim, claim.recipe.plan, claim.others, {}, job);
    } catch (const Cancelled &) {
        return std::chrono::duration<double, std::milli>(Clock::now() - asked.load()).count();
    }
    return -1;
}

}  // namespace

std::vector<Figure> twoStepEvidence()
{
    cli::Session session(cli::resolve({}));
    const TwoStepClaim claim = twoStepClaim(session);
    int reports = 0;
    JobContext job({}, [&](const Progress &) { ++reports; });
    std::vector<double> runs;
    Verdict verdict;
    for (int i = 0; i < 3; ++i)
        runs.push_back(
            milliseconds([&] { verdict = session.engine().testClaim(claim.recipe.claim, claim.recipe.plan, claim.others, {}, job); }));
    for (const CheckResult &result : verdict.checks)
        std::printf("  check %d: %s\n", result.check, result.verdict.text().c_str());
    std::printf("  %zu features, %lld passes\n", claim.recipe.claim.units.size(), static_cast<long long>(verdict.passes));

    const double whole = median(runs) / 1000;
    double longest = 0;
    int stopped = 0;
    for (int i = 1; i <= 12; ++i)
        if (const double ms = stopAfter(session, claim, whole * i / 13); ms >= 0) {
            longest = std::max(longest, ms);
            ++stopped;
        }
    return {atMost(5, "first round, median of 3", whole, "s"), atLeast(6, "checks answered", double(verdict.checks.size())),
            atLeast(20, "reports of progress", double(reports) / 3), atMost(100, "longest from stop to end", longest, "ms"),
            atLeast(8, "stops that were in time", stopped)};
}

std::vector<Figure> sameEvidenceAgain()
{
    cli::Session session(cli::resolve({})), other(cli::resolve({}));
    const TwoStepClaim claim = twoStepClaim(session);
    const claims::Recipe read = claims::parseRecipe(claims::recipeJson(claim.recipe), "recipe");
    Verdict first = session.engine().testClaim(claim.recipe.claim, claim.recipe.plan, claim.others, {}, session.job());
    Verdict again = other.engine().testClaim(read.claim, read.plan, claim.others, {}, other.job());
    first.seconds = again.seconds = 0;
    return {atLeast(1, "the recipe is read back as it was", read == claim.recipe), atLeast(1, "every number is the same", first == again)};
}

}  // namespace penfield::bench
