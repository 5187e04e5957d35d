#include "backend/evidence/controls.h"

#include "backend/evidence/matched_sets.h"

#include <cmath>

namespace penfield::evidence {

namespace {

constexpr std::int64_t kEnough = 10;  // controls that do as much: then the claim is no exception

// Measures controls until they are used up or enough of them do as much as the claim.
ControlOutcome outcomeOf(Trial &trial, Knife knife, const PartSets &sets, const char *kind)
{
    ControlOutcome outcome;
    outcome.kind = kind;
    if (sets.empty())
        return outcome;
    const double observed = std::abs(trial.claimed(knife).share);
    statistics::SequentialTest test(static_cast<std::int64_t>(sets.size()), kEnough);
    for (const std::vector<Part> &set : sets) {
        trial.job().progress(PENFIELD_SENTENCE("Measuring controls"), double(outcome.effects.size()), double(sets.size()));
        const double effect = std::abs(trial.share(cut(set, knife, trial.claim().scope), knife));
        outcome.effects.push_back(effect);
        test.add(statistics::atLeastAsExtreme(effect, observed));
        if (test.isFinished())
            break;
    }
    outcome.p = test.result(trial.options().seed);
    return outcome;
}

}  // namespace

const ControlOutcome &Controls::deciding(double alpha) const
{
    return !units.effects.empty() && (subspaces.effects.empty() || units.p.couldReach(alpha)) ? units : subspaces;
}

bool Controls::exceptional(double alpha) const
{
    return deciding(alpha).p.value <= alpha && (units.effects.empty() || units.p.exceedances == 0 || units.p.value <= alpha);
}

Controls measureControls(Trial &trial, Knife knife)
{
    const auto most = static_cast<std::size_t>(trial.options().controls);
    const PartKind kind = trial.claim().parts.front().kind;
    Controls controls;
    Random forUnits = Random::part(trial.options().seed, 1), forSubspaces = Random::part(trial.options().seed, 2),
           forStrict = Random::part(trial.options().seed, 3);
    if (kind != PartKind::Direction)
        controls.units = outcomeOf(trial, knife, matchedSets(trial, most, forUnits), PENFIELD_SENTENCE("matched units"));
    const bool enough = !controls.units.effects.empty() && controls.units.p.couldReach(trial.options().alpha);
    if (kind == PartKind::Direction || (kind == PartKind::Head && !enough))
        controls.subspaces =
            outcomeOf(trial, knife, randomSubspaces(trial, most, false, forSubspaces), PENFIELD_SENTENCE("random subspaces"));
    if (kind == PartKind::Direction) {
        controls.strictP = outcomeOf(trial, knife, randomSubspaces(trial, most, true, forStrict), "").p.value;
        controls.effectiveRank = effectiveRank(trial);
    }
    return controls;
}

}  // namespace penfield::evidence
