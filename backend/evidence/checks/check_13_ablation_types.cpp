// Check 13: would I conclude the same with another knife? The claim's units are cut with four values, at the claimed tokens and at all,
// and two scores are looked at: logit difference (share lost) and KL (nats). Edges are not cut one by one, so half of the reference's
// strip of 32 is here.
//   supported     every share has the same sign and the largest is less than twice the smallest
//   contradicted  only zero-ablation shows a need: a constant carrier, no signal of the task
//   weakened      the shares disagree in another way: the verdict holds for some knives only
//   no telling    no knife shows anything

#include "backend/evidence/checks/checks.h"
#include "backend/statistics/summary.h"

#include <algorithm>
#include <array>

namespace penfield::evidence {

namespace {

constexpr double kNeeded = .2, kNothing = .05, kRobustRatio = 2;
constexpr std::array kKnives = {Knife::Zero, Knife::Mean, Knife::Resample, Knife::Counterfactual};

struct Strip {
    std::vector<Effect> claimed, everywhere;  // by knife
};

double meanDivergence(Trial &trial, Knife knife, const Scope &scope)
{
    const Answers answers = trial.runner().answers(cut(trial.claim().parts, knife, scope), trial.job());
    return statistics::mean(divergences(trial.runner().clean(), answers));
}

std::vector<double> sharesOf(const Strip &strip)
{
    std::vector<double> shares;
    for (const auto *row : {&strip.claimed, &strip.everywhere})
        for (const Effect &effect : *row)
            shares.push_back(effect.share);
    return shares;
}

bool onlyZeroNeeds(const Strip &strip)
{
    return strip.claimed.front().interval.lower > kNeeded &&
           std::all_of(strip.claimed.begin() + 1, strip.claimed.end(), [](const Effect &e) { return e.interval.upper < kNothing; });
}

void decide(CheckResult &finding, const Strip &strip)
{
    const std::vector<double> shares = sharesOf(strip);
    const auto [least, most] = std::minmax_element(shares.begin(), shares.end());
    const std::string low = percent(*least), high = percent(*most);
    if (std::all_of(shares.begin(), shares.end(), [](double s) { return std::abs(s) < kNothing; })) {
        finding.verdict = {
            PENFIELD_SENTENCE("No way of cutting it shows an effect (%1 to %2 of the score), so there is nothing to agree on."),
            {low, high}};
    } else if (onlyZeroNeeds(strip)) {
        finding.mark = Mark::Contradicted;
        finding.verdict = {
            PENFIELD_SENTENCE("The conclusion flips: necessary under zero-ablation (%1), irrelevant under resampling (%2). A constant "
                              "carrier, not a signal of the task."),
            {percent(strip.claimed.front().share), percent(strip.claimed[2].share)}};
    } else if ((*least > 0) == (*most > 0) &&
               std::max(std::abs(*least), std::abs(*most)) < kRobustRatio * std::min(std::abs(*least), std::abs(*most))) {
        finding.mark = Mark::Supported;
        finding.verdict = {PENFIELD_SENTENCE("Every way of cutting it says the same: %1 to %2 of the score."), {low, high}};
    } else {
        finding.mark = Mark::Weakened;
        finding.verdict = {PENFIELD_SENTENCE("It depends on how it is cut: %1 to %2 of the score. The claim holds for some knives only."),
                           {low, high}};
    }
    finding.wouldChange = {PENFIELD_SENTENCE("A knife that is known to be the right one for this question."), {}};
}

}  // namespace

CheckResult ablationTypes(Trial &trial)
{
    CheckResult finding;
    finding.check = 13;
    Strip strip;
    const Scope everywhere{Scope::All, {}};
    for (const Knife knife : kKnives) {
        strip.claimed.push_back(trial.claimed(knife));
        strip.everywhere.push_back(trial.claimed(knife, everywhere));
        finding.measures.push_back({PENFIELD_SENTENCE("share lost at the claimed tokens"), strip.claimed.back().share,
                                    strip.claimed.back().interval, nameOf(knife)});
        finding.measures.push_back({PENFIELD_SENTENCE("share lost at all tokens"), strip.everywhere.back().share,
                                    strip.everywhere.back().interval, nameOf(knife)});
        finding.measures.push_back({PENFIELD_SENTENCE("divergence at the claimed tokens, nats"),
                                    meanDivergence(trial, knife, trial.claim().scope),
                                    {},
                                    nameOf(knife),
                                    Scale::Plain});
        finding.measures.push_back({PENFIELD_SENTENCE("divergence at all tokens, nats"), meanDivergence(trial, knife, everywhere),
                                    kNoInterval, nameOf(knife), Scale::Plain});
    }
    decide(finding, strip);
    const std::vector<double> shares = sharesOf(strip);
    finding.measures.insert(finding.measures.begin(), {PENFIELD_SENTENCE("median share lost"), statistics::median(shares), kNoInterval});
    return finding;
}

}  // namespace penfield::evidence
