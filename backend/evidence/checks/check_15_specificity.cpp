// Check 15: or did I just break the model? The same cut on other behaviours, each as a share of its own score.
//   supported     the claim's loss exceeds the others' mean by more than 0.1 beyond doubt, and is twice as large
//   contradicted  the others lose as much, beyond doubt: a vital unit, not a unit for this
//   weakened      the others lose at least half as much
//   no telling    otherwise, or nothing else was given

#include "backend/evidence/checks/checks.h"
#include "backend/statistics/effects.h"
#include "backend/statistics/summary.h"
#include "backend/types/error.h"

#include <cmath>

namespace penfield::evidence {

namespace {

constexpr double kMargin = .1, kTwice = .5;

struct Other {
    double share = 0;
    Interval interval;
    double error = 0;
};

// Counterfactuals of another behaviour change another thing: there the average is put in.
Other lossOf(Trial &trial, ConditionRunner &runner, Knife knife)
{
    const Knife other = knife == Knife::Counterfactual ? Knife::Mean : knife;
    Scope scope = trial.claim().scope;
    if (scope.kind == Scope::Place && !runner.cases().front().places.contains(scope.place))
        scope = {Scope::All, {}};
    const std::vector<double> touched = runner.scoresUnder(cut(trial.claim().parts, other, scope), trial.job());
    statistics::BootstrapOptions options;
    options.draws = trial.options().draws;
    options.seed = trial.options().seed;
    const statistics::Bootstrap drawn = statistics::clusterBootstrap(statistics::Clusters::single(touched.size()),
                                                                     statistics::shareLost(runner.cleanScores(), touched), options);
    return {drawn.estimate, drawn.interval, drawn.standardError};
}

}  // namespace

CheckResult specificity(Trial &trial)
{
    CheckResult finding;
    finding.check = 15;
    finding.wouldChange = {PENFIELD_SENTENCE("Other behaviours of about the same difficulty."), {}};
    if (trial.others().empty()) {
        finding.verdict = {PENFIELD_SENTENCE("No other behaviour was given, so nothing is known of what else it costs."), {}};
        return finding;
    }
    const Effect &own = trial.claimed();
    double sum = 0, squares = 0;
    for (const OffTarget &other : trial.others()) {
        const std::int64_t before = other.runner->passes();
        const Other loss = lossOf(trial, *other.runner, trial.claim().knife);
        finding.passes += other.runner->passes() - before;
        finding.measures.push_back({PENFIELD_SENTENCE("share lost of"), loss.share, loss.interval, other.name});
        sum += loss.share;
        squares += loss.error * loss.error;
    }
    const double count = double(trial.others().size()), mean = sum / count, difference = own.share - mean;
    const double error = std::sqrt(own.error * own.error + squares / (count * count));
    const Interval interval{difference - 1.96 * error, difference + 1.96 * error, .95};
    finding.measures.insert(finding.measures.begin(), {{PENFIELD_SENTENCE("specificity"), difference, interval},
                                                       {PENFIELD_SENTENCE("mean share lost of the others"), mean, kNoInterval}});
    const std::string here = percent(own.share, own.interval), there = percent(mean);
    if (interval.lower > kMargin && mean < kTwice * own.share) {
        finding.mark = Mark::Supported;
        finding.verdict = {PENFIELD_SENTENCE("It costs %1 here and %2 on %3 other behaviours."),
                           {here, there, std::to_string(trial.others().size())}};
    } else if (interval.upper < kMargin && mean > kMargin) {
        finding.mark = Mark::Contradicted;
        finding.verdict = {PENFIELD_SENTENCE("It costs %1 here and %2 on other behaviours: a vital unit, not a unit for this."),
                           {here, there}};
    } else if (mean > kMargin && mean >= kTwice * own.share) {
        finding.mark = Mark::Weakened;
        finding.verdict = {PENFIELD_SENTENCE("It costs %1 here, but also %2 on other behaviours."), {here, there}};
    } else {
        finding.verdict = {PENFIELD_SENTENCE("It costs %1 here and %2 on other behaviours: too little to tell them apart."), {here, there}};
    }
    return finding;
}

}  // namespace penfield::evidence
