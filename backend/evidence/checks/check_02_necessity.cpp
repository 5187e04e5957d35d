// Check 2: does the behaviour break without it?
//   supported     with the claim's knife the lower end of the lost share is above 0.2, and the matched control (1) is passed
//   weakened      zero-ablation breaks it, but no knife that keeps the prompts' average does: needed as a constant, no carrier of the task
//   contradicted  the upper end is below 0.05, and cutting everything at its place shows that a loss would have been seen
//   no telling    otherwise

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/controls.h"

#include <algorithm>
#include <array>

namespace penfield::evidence {

namespace {

constexpr double kNeeded = .2, kNothing = .05;
constexpr std::array kKnives = {Knife::Zero, Knife::Mean, Knife::Resample, Knife::Counterfactual};

bool needed(const Effect &effect)
{
    return effect.interval.isKnown() && effect.interval.lower > kNeeded;
}

bool nothing(const Effect &effect)
{
    return effect.interval.isKnown() && effect.interval.upper < kNothing;
}

// Knives that leave the prompts' average in place take away only what differs between prompts.
bool isConstant(Trial &trial)
{
    return needed(trial.claimed(Knife::Zero)) &&
           std::all_of(kKnives.begin() + 1, kKnives.end(), [&](Knife knife) { return nothing(trial.claimed(knife)); });
}

void decide(CheckResult &finding, Trial &trial)
{
    const Knife knife = trial.claim().knife;
    const Effect &effect = trial.claimed(knife), &whole = trial.wholeSites(knife);
    const std::string loss = percent(effect.share, effect.interval);
    finding.wouldChange = {PENFIELD_SENTENCE("Prompts, or a knife, with which the loss is another."), {}};
    if (isConstant(trial)) {
        finding.mark = Mark::Weakened;
        finding.verdict = {
            PENFIELD_SENTENCE("Needed as a constant: set to zero it costs %1, at its average or at another prompt's value nothing. "
                              "It carries no information about this task."),
            {percent(trial.claimed(Knife::Zero).share, trial.claimed(Knife::Zero).interval)}};
    } else if (nothing(effect) && needed(whole)) {
        finding.mark = Mark::Contradicted;
        finding.verdict = {
            PENFIELD_SENTENCE("Not needed: without it the score loses %1 (%2), while cutting everything at its place costs %3."),
            {loss, nameOf(knife), percent(whole.share, whole.interval)}};
    } else if (nothing(effect)) {
        finding.verdict = {
            PENFIELD_SENTENCE("Without it the score loses %1 (%2), but cutting everything at its place costs no more than %3: this "
                              "could not have shown a need."),
            {loss, nameOf(knife), percent(whole.share, whole.interval)}};
    } else if (needed(effect) && trial.controls().exceptional(trial.options().alpha)) {
        finding.mark = Mark::Supported;
        finding.verdict = {PENFIELD_SENTENCE("Needed: without it the score loses %1 (%2). Not shown to be the only route."),
                           {loss, nameOf(knife)}};
    } else if (needed(effect) && trial.controls().deciding(trial.options().alpha).effects.empty()) {
        finding.verdict = {PENFIELD_SENTENCE("Without it the score loses %1 (%2), but there are no others of its kind to compare with."),
                           {loss, nameOf(knife)}};
    } else if (needed(effect)) {
        finding.verdict = {PENFIELD_SENTENCE("Without it the score loses %1 (%2), but that is not more than others cost (p = %3)."),
                           {loss, nameOf(knife), decimal(trial.controls().deciding(trial.options().alpha).p.value, 2)}};
    } else {
        finding.verdict = {
            PENFIELD_SENTENCE("Without it the score loses %1 (%2): neither clearly needed nor clearly not. Something else may stand "
                              "in for it."),
            {loss, nameOf(knife)}};
    }
}

}  // namespace

CheckResult necessity(Trial &trial)
{
    CheckResult finding;
    finding.check = 2;
    const Effect &effect = trial.claimed();
    finding.measures.push_back({PENFIELD_SENTENCE("share lost"), effect.share, effect.interval});
    for (const Knife knife : kKnives)
        finding.measures.push_back(
            {PENFIELD_SENTENCE("share lost with"), trial.claimed(knife).share, trial.claimed(knife).interval, nameOf(knife)});
    const Effect &whole = trial.wholeSites(trial.claim().knife);
    finding.measures.push_back({PENFIELD_SENTENCE("share lost with everything there cut"), whole.share, whole.interval});
    decide(finding, trial);
    if (needed(effect) || finding.mark == Mark::Supported) {
        const ControlOutcome &deciding = trial.controls().deciding(trial.options().alpha);
        finding.p = deciding.p;
        finding.picture.controls = deciding.effects;
    }
    return finding;
}

}  // namespace penfield::evidence
