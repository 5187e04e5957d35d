// Check 9: is it this unit, or its twin? Each other unit of the kind is cut alone and together with the claim's. With L the share lost:
//   interaction  I = L(ab) − L(a) − L(b).  Above 0 they back each other up; below 0 the same road was counted twice
//   cancelling   |L(a)|, |L(b)| > 0.2, of opposite signs, and |L(ab)| below 0.05 or a third of the smaller: there I is 0, so it has a rule
//                of its own. (The reference has 0.05 alone; with weight noise of 0.02 that missed 6 of 10 pairs of ±0.7.)
// Intervals are widened for the number of partners (Bonferroni), so that one false alarm in twenty claims is what chance gives.
//   weakened      a partner backs it up by more than 0.1, or cancels it, beyond doubt: the claim should name both
//   supported     none of those tried
//   no telling    there is no other unit

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/unit_predictions.h"
#include "backend/statistics/effects.h"
#include "backend/types/error.h"

#include <algorithm>
#include <cmath>

namespace penfield::evidence {

namespace {

constexpr double kBacksUp = .1, kMatters = .2, kNothing = .05;
constexpr std::size_t kMost = 40;  // partners, those for which gradients along the way predict most

struct Partner {
    Part part;
    double alone = 0, together = 0, interaction = 0;
    Interval interval;
};

std::vector<Part> partnersOf(Trial &trial)
{
    std::vector<Part> others = without(trial.claim().universe, trial.claim().parts);
    if (others.size() <= kMost)
        return others;
    const std::vector<double> predicted = predictEffects(trial.runner(), others, trial.claim().scope, trial.job()).integrated;
    std::vector<std::size_t> order(others.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return std::abs(predicted[a]) > std::abs(predicted[b]); });
    std::vector<Part> strongest;
    for (std::size_t i = 0; i < kMost; ++i)
        strongest.push_back(others[order[i]]);
    return strongest;
}

statistics::Bootstrap widened(Trial &trial, const statistics::Statistic &statistic, std::size_t tests)
{
    statistics::BootstrapOptions options;
    options.draws = trial.options().draws;
    options.seed = trial.options().seed;
    options.level = 1 - trial.options().alpha / double(tests);
    return statistics::clusterBootstrap(trial.clusters(), statistic, options);
}

Partner measured(Trial &trial, const Part &other, std::size_t tests)
{
    const Knife knife = trial.claim().knife == Knife::Counterfactual ? Knife::Mean : trial.claim().knife;  // shares of one kind add up
    const std::vector<double> &a = trial.claimed(knife).scores;
    const std::vector<double> b = trial.runner().scoresUnder(cut({other}, knife, trial.claim().scope), trial.job());
    std::vector<Part> both = trial.claim().parts;
    both.push_back(other);
    const std::vector<double> ab = trial.runner().scoresUnder(cut(both, knife, trial.claim().scope), trial.job());
    const statistics::Bootstrap drawn = widened(trial, statistics::interaction(trial.runner().cleanScores(), a, b, ab), tests);
    return {other, trial.share(b, knife), trial.share(ab, knife), drawn.estimate, drawn.interval};
}

bool backsUp(const Partner &partner)
{
    return partner.interval.isKnown() && partner.interval.lower > kBacksUp;
}

bool cancels(const Partner &partner, double own)
{
    const double smaller = std::min(std::abs(own), std::abs(partner.alone));
    return smaller > kMatters && own * partner.alone < 0 && std::abs(partner.together) < std::max(kNothing, smaller / 3);
}

Note told(const Partner &worst, double own, bool cancelling)
{
    const std::string name = nameOf(worst.part), alone = percent(own), together = percent(worst.together);
    return cancelling
               ? Note{PENFIELD_SENTENCE(
                          "Alone it costs %1, and %2 alone %3, but both together cost %4: they cancel each other. The claim should "
                          "name both."),
                      {alone, name, percent(worst.alone), together}}
               : Note{PENFIELD_SENTENCE(
                          "Alone it costs %1, but with %2 also off it costs %3 (interaction %4): these back each other up. The claim "
                          "should name both."),
                      {alone, name, together, percent(worst.interaction, worst.interval)}};
}

}  // namespace

CheckResult partners(Trial &trial)
{
    CheckResult finding;
    finding.check = 9;
    const std::vector<Part> others = partnersOf(trial);
    finding.wouldChange = {PENFIELD_SENTENCE("Groups of three and more, which were not tried."), {}};
    if (others.empty()) {
        finding.verdict = {PENFIELD_SENTENCE("There is no other unit of this kind that could stand in for it."), {}};
        return finding;
    }
    std::vector<Partner> all;
    for (const Part &other : others) {
        trial.job().progress(PENFIELD_SENTENCE("Trying partners"), double(all.size()), double(others.size()));
        all.push_back(measured(trial, other, others.size()));
        finding.measures.push_back({PENFIELD_SENTENCE("interaction with"), all.back().interaction, all.back().interval, nameOf(other)});
    }
    const Knife knife = trial.claim().knife == Knife::Counterfactual ? Knife::Mean : trial.claim().knife;
    const double own = trial.claimed(knife).share;
    const auto cancelling = std::find_if(all.begin(), all.end(), [&](const Partner &p) { return cancels(p, own); });
    const Partner &strongest =
        *std::max_element(all.begin(), all.end(), [](const Partner &a, const Partner &b) { return a.interaction < b.interaction; });
    const Partner &named = cancelling != all.end() ? *cancelling : strongest;
    finding.measures.insert(finding.measures.begin(),
                            {PENFIELD_SENTENCE("interaction"), named.interaction, named.interval, nameOf(named.part)});
    if (cancelling != all.end() || backsUp(strongest)) {
        finding.mark = Mark::Weakened;
        finding.verdict = told(named, own, cancelling != all.end());
    } else {
        finding.mark = Mark::Supported;
        finding.verdict = {PENFIELD_SENTENCE("None of %1 others backs it up or cancels it; the largest interaction is %2 with %3."),
                           {std::to_string(all.size()), percent(strongest.interaction, strongest.interval), nameOf(strongest.part)}};
    }
    return finding;
}

}  // namespace penfield::evidence
