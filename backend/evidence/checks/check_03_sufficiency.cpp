// Check 3: is it enough on its own? Isolated, everything else of its kind is cut; restored, the counterfactual runs with the circuit's
// values of the prompt. These are different questions, and both are shown. Random circuits of the same size are isolated beside it.
//   supported     isolated with the claim's knife it keeps more than 0.8 beyond doubt, and fewer than alpha (or none) of the random ones do
//   contradicted  it keeps less than 0.2 beyond doubt
//   weakened      less than 0.8 beyond doubt; or more than 1.25: then an opponent is missing from it
//   no telling    otherwise

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/isolation.h"
#include "backend/evidence/matched_sets.h"
#include "backend/statistics/effects.h"
#include "backend/statistics/permutation.h"
#include "backend/statistics/summary.h"
#include "backend/types/error.h"

#include <algorithm>
#include <array>

namespace penfield::evidence {

namespace {

constexpr double kEnough = .8, kTooLittle = .2, kTooMuch = 1.25;
constexpr std::size_t kRandomCircuits = 50;
constexpr std::array kKnives = {Knife::Mean, Knife::Resample, Knife::Counterfactual};

struct Kept {
    double share = 0;
    Interval interval;
};

Kept keptWith(Trial &trial, Knife knife)
{
    const std::vector<double> none = trial.runner().scoresUnder(cutEverything(trial, knife), trial.job());
    const std::vector<double> circuit = trial.runner().scoresUnder(isolated(trial, trial.claim().parts, knife), trial.job());
    const statistics::Bootstrap drawn = trial.bootstrap(statistics::shareKept(trial.runner().cleanScores(), circuit, none));
    return {drawn.estimate, drawn.interval};
}

Kept restored(Trial &trial)
{
    const std::vector<double> scores = trial.runner().scoresUnder(restore(trial.claim().parts, trial.claim().scope), trial.job());
    const statistics::Bootstrap drawn =
        trial.bootstrap(statistics::shareKept(trial.runner().cleanScores(), scores, trial.runner().corruptedScores()));
    return {drawn.estimate, drawn.interval};
}

std::vector<double> randomCircuits(Trial &trial, Knife knife)
{
    Random random = Random::part(trial.options().seed, 30);
    const std::size_t most = std::min(kRandomCircuits, static_cast<std::size_t>(trial.options().controls));
    const PartSets sets = trial.claim().universe.empty() ? randomSubspaces(trial, most, false, random) : matchedSets(trial, most, random);
    const double none = statistics::mean(trial.runner().scoresUnder(cutEverything(trial, knife), trial.job()));
    const double full = statistics::mean(trial.runner().cleanScores());
    std::vector<double> kept;
    for (const std::vector<Part> &set : sets) {
        trial.job().progress(PENFIELD_SENTENCE("Measuring random circuits"), double(kept.size()), double(sets.size()));
        kept.push_back((statistics::mean(trial.runner().scoresUnder(isolated(trial, set, knife), trial.job())) - none) / (full - none));
    }
    return kept;
}

void decide(CheckResult &finding, const Kept &kept, const Kept &back, double alpha)
{
    const bool rare = finding.p && (finding.p->value <= alpha || finding.p->exceedances == 0);
    const std::string share = percent(kept.share, kept.interval), other = percent(back.share, back.interval);
    finding.wouldChange = {PENFIELD_SENTENCE("What the circuit leaves out, or another knife for the rest."), {}};
    if (!kept.interval.isKnown()) {
        finding.verdict = {PENFIELD_SENTENCE("Cutting everything of this kind changes nothing, so there is nothing that it could keep."),
                           {}};
    } else if (kept.interval.upper < kTooLittle) {
        finding.mark = Mark::Contradicted;
        finding.verdict = {PENFIELD_SENTENCE("Not enough: kept alone it reproduces %1; put into the counterfactual %2."), {share, other}};
    } else if (kept.interval.lower > kTooMuch) {
        finding.mark = Mark::Weakened;
        finding.verdict = {
            PENFIELD_SENTENCE("Kept alone it reproduces %1: more than all of it. Something that works against it is missing."), {share}};
    } else if (kept.interval.lower > kEnough && rare) {
        finding.mark = Mark::Supported;
        finding.verdict = {PENFIELD_SENTENCE("Kept alone it reproduces %1; put into the counterfactual %2."), {share, other}};
    } else if (kept.interval.upper < kEnough) {
        finding.mark = Mark::Weakened;
        finding.verdict = {PENFIELD_SENTENCE("A part of it: kept alone it reproduces %1; put into the counterfactual %2."), {share, other}};
    } else {
        finding.verdict = {
            PENFIELD_SENTENCE("Kept alone it reproduces %1, which is neither clearly enough nor more than random circuits keep."), {share}};
    }
}

}  // namespace

CheckResult sufficiency(Trial &trial)
{
    CheckResult finding;
    finding.check = 3;
    const Knife knife = trial.claim().knife;
    const Kept kept = keptWith(trial, knife), back = restored(trial);
    finding.picture.controls = randomCircuits(trial, knife);
    if (!finding.picture.controls.empty())
        finding.p = statistics::rankAmong(kept.share, finding.picture.controls);
    finding.measures = {{PENFIELD_SENTENCE("share kept"), kept.share, kept.interval},
                        {PENFIELD_SENTENCE("share restored"), back.share, back.interval}};
    for (const Knife other : kKnives) {
        const Kept one = other == knife ? kept : keptWith(trial, other);
        finding.measures.push_back({PENFIELD_SENTENCE("share kept with"), one.share, one.interval, nameOf(other)});
    }
    decide(finding, kept, back, trial.options().alpha);
    return finding;
}

}  // namespace penfield::evidence
