// Check 14: how much of the answer is not in this picture at all? With a dictionary, every layer's output is replaced by what its features
// reconstruct; the error is left out, taken from another prompt, or replaced by a random vector of the same length (the control). And: how
// much of the claim's own effect flows only if attention may move its patterns, which no graph with frozen attention shows.
//   supported     at most 30 % of the score is lost with the error left out
//   weakened      at most 50 %
//   contradicted  more
//   no telling    there is no dictionary
// This is about the picture, not about the claim.

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/splice.h"
#include "backend/statistics/summary.h"
#include "backend/types/error.h"

#include <cmath>

namespace penfield::evidence {

namespace {

constexpr double kGood = .3, kBad = .5;

double frozenShare(Trial &trial)
{
    Condition frozen = cut(trial.claim().parts, trial.claim().knife, trial.claim().scope);
    frozen.freezeAttention = true;
    return trial.share(frozen, trial.claim().knife);
}

struct Spliced {
    double lost = 0;        // share of the score
    double divergence = 0;  // nats
};

Spliced measured(Trial &trial, SplicedError error)
{
    const Answers answers = spliced(trial.runner(), error, trial.options().seed, trial.job());
    return {trial.share(scores(answers, trial.runner().cases()), Knife::Zero),
            statistics::mean(divergences(trial.runner().clean(), answers))};
}

}  // namespace

CheckResult unexplainedShare(Trial &trial)
{
    CheckResult finding;
    finding.check = 14;
    const double free = trial.claimed().share, frozen = frozenShare(trial);
    const Measure moves{PENFIELD_SENTENCE("share lost that flows by moved attention"), free - frozen, kNoInterval};
    finding.wouldChange = {PENFIELD_SENTENCE("A dictionary that reconstructs more."), {}};
    if (!canSplice(trial.runner())) {
        finding.measures = {moves};
        finding.verdict = {
            PENFIELD_SENTENCE("No dictionary that can stand in for the model's layers is open, so nothing is left unexplained by one. Of "
                              "the claim's effect %1 flows by moved attention."),
            {percent(free == 0 ? 0 : (free - frozen) / free)}};
        return finding;
    }
    const Spliced without = measured(trial, SplicedError::Zero), other = measured(trial, SplicedError::Resampled),
                  control = measured(trial, SplicedError::Random), nothing = measured(trial, SplicedError::NoOutput);
    const std::int64_t prompts = static_cast<std::int64_t>(trial.runner().cases().size());
    finding.passes = 4 * prompts;
    finding.measures = {
        {PENFIELD_SENTENCE("share lost without the error"), without.lost, kNoInterval},
        {PENFIELD_SENTENCE("variance that is not reconstructed"), unexplainedVariance(trial.runner()), kNoInterval},
        {PENFIELD_SENTENCE("divergence without the error, nats"), without.divergence, kNoInterval, {}, Scale::Plain},
        {PENFIELD_SENTENCE("divergence recovered"), nothing.divergence > 0 ? 1 - without.divergence / nothing.divergence : 0, kNoInterval},
        {PENFIELD_SENTENCE("share lost with another prompt's error"), other.lost, kNoInterval},
        {PENFIELD_SENTENCE("share lost with a random error of the same length"), control.lost, kNoInterval},
        moves};
    const double lost = std::abs(without.lost);
    finding.mark = lost <= kGood ? Mark::Supported : lost <= kBad ? Mark::Weakened : Mark::Contradicted;
    finding.verdict = {
        PENFIELD_SENTENCE("Without the parts that no feature explains the score changes by %1 (a random error of the same length: %2)."),
        {percent(without.lost), percent(control.lost)}};
    return finding;
}

}  // namespace penfield::evidence
