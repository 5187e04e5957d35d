// Check 1: would any other unit like this do the same? (controls.h)
//   supported     p ≤ alpha, and no matched unit does as much
//   contradicted  more than half of the controls do as much, beyond doubt
//   weakened      more than alpha of them do as much, beyond doubt
//   no telling    otherwise: among them, too few controls for any p ≤ alpha

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/controls.h"
#include "backend/statistics/binomial.h"

namespace penfield::evidence {

namespace {

constexpr double kQuantile = .9;  // Shi et al.: the share of the controls that the claim must beat

Mark markOf(const Controls &controls, const ControlOutcome &deciding, double alpha)
{
    if (controls.exceptional(alpha))
        return Mark::Supported;
    const Interval share = statistics::clopperPearson(deciding.p.exceedances, deciding.p.draws);
    if (share.lower > .5)
        return Mark::Contradicted;
    return share.lower > alpha ? Mark::Weakened : Mark::CannotTell;
}

Note told(const CheckResult &finding, Trial &trial, const ControlOutcome &deciding)
{
    const Effect &effect = trial.claimed();
    const std::string p = decimal(deciding.p.value, 2), draws = std::to_string(deciding.p.draws);
    if (!deciding.p.couldReach(trial.options().alpha))
        return {PENFIELD_SENTENCE("Only %1 controls of this kind exist; the smallest possible p is %2, so chance cannot be told apart."),
                {draws, decimal(deciding.p.smallest, 2)}};
    return {PENFIELD_SENTENCE("Without it %1 of the score is lost; %2 of %3 %4 cost as much (p = %5)."),
            {percent(effect.share, effect.interval), std::to_string(deciding.p.exceedances), draws, deciding.kind, p}};
}

}  // namespace

CheckResult matchedControl(Trial &trial)
{
    const double alpha = trial.options().alpha;
    const Effect &effect = trial.claimed();
    const Controls &controls = trial.controls();
    const ControlOutcome &deciding = controls.deciding(alpha);
    CheckResult finding;
    finding.check = 1;
    finding.picture.controls = deciding.effects;
    if (deciding.effects.empty()) {
        finding.verdict = {PENFIELD_SENTENCE("There is no other unit of this kind to compare with."), {}};
        finding.wouldChange = {PENFIELD_SENTENCE("A claim about fewer units, or a model with more of them."), {}};
        return finding;
    }
    finding.p = deciding.p;
    finding.mark = markOf(controls, deciding, alpha);
    finding.verdict = told(finding, trial, deciding);
    finding.wouldChange = {PENFIELD_SENTENCE("Controls that do as much, or more controls."), {}};
    finding.measures = {{PENFIELD_SENTENCE("share lost"), effect.share, effect.interval},
                        {PENFIELD_SENTENCE("percentile among controls"),
                         statistics::percentileAmong(std::abs(effect.share), deciding.effects), kNoInterval},
                        {PENFIELD_SENTENCE("p that it beats nine of ten"),
                         statistics::beatsMoreThan(kQuantile, deciding.p.draws - deciding.p.exceedances, deciding.p.draws).value,
                         kNoInterval,
                         {},
                         Scale::Plain}};
    if (!controls.units.effects.empty())
        finding.measures.push_back({PENFIELD_SENTENCE("p among matched units"), controls.units.p.value, kNoInterval, {}, Scale::Plain});
    if (!controls.subspaces.effects.empty())
        finding.measures.push_back(
            {PENFIELD_SENTENCE("p among random subspaces"), controls.subspaces.p.value, kNoInterval, {}, Scale::Plain});
    if (trial.claim().parts.front().kind == PartKind::Direction) {
        finding.measures.push_back(
            {PENFIELD_SENTENCE("p among subspaces of the activations (strict)"), controls.strictP, kNoInterval, {}, Scale::Plain});
        finding.measures.push_back(
            {PENFIELD_SENTENCE("effective rank of the activations"), controls.effectiveRank, kNoInterval, {}, Scale::Plain});
    }
    return finding;
}

}  // namespace penfield::evidence
