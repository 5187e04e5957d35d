// Check 12: does the arrow's width tell the truth? Up to forty units, the twenty that gradients hold for strongest and twenty from all over
// the rest (that half finds what gradients miss), are really given their counterfactual's value, everything after them free to move.
//   supported     predictions and effects correlate with at least 0.5 beyond doubt, and no large effect was predicted at less than a fifth
//   contradicted  the correlation is below 0.2 beyond doubt, or a third of the large effects were predicted small
//   weakened      a large effect was predicted at less than a fifth
//   no telling    otherwise
// This is about the picture, not about the claim.

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/unit_predictions.h"
#include "backend/statistics/binomial.h"
#include "backend/statistics/correlation.h"
#include "backend/statistics/summary.h"
#include "backend/types/error.h"
#include "backend/types/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penfield::evidence {

namespace {

constexpr std::size_t kTop = 20, kRest = 20, kFewest = 5;
constexpr double kAgrees = .5, kDisagrees = .2;
constexpr double kLarge = .1;  // of the mean clean score: an effect that anybody would want to be told of
constexpr double kSmall = .02;
constexpr double kMissed = .2;  // of a large effect: predicted to be less than that

std::vector<Part> candidatesOf(Trial &trial)
{
    return trial.claim().universe.empty() ? allHeads(trial.runner().spec()) : trial.claim().universe;
}

// The strongest, and one from each of `kRest` equal stretches of the others' ranking.
std::vector<std::size_t> chosen(const std::vector<double> &predicted, std::uint64_t seed)
{
    std::vector<std::size_t> order(predicted.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return std::abs(predicted[a]) > std::abs(predicted[b]); });
    if (order.size() <= kTop + kRest)
        return order;
    std::vector<std::size_t> picked(order.begin(), order.begin() + kTop);
    Random random = Random::part(seed, 12);
    const std::size_t rest = order.size() - kTop;
    for (std::size_t i = 0; i < kRest; ++i) {
        const std::size_t first = kTop + rest * i / kRest, end = kTop + rest * (i + 1) / kRest;
        picked.push_back(order[first + random.below(end - first)]);
    }
    return picked;
}

struct Comparison {
    std::vector<double> predicted, integrated, actual;
    std::size_t large = 0, missed = 0;  // large effects, and those of them that were predicted small
    std::size_t unranked = 0;           // units from the rest that turned out small

    double signAgreement(double scale) const
    {
        int same = 0, all = 0;
        for (std::size_t i = 0; i < actual.size(); ++i)
            if (std::abs(actual[i]) > kSmall * scale) {
                ++all;
                same += actual[i] * predicted[i] > 0;
            }
        return all == 0 ? 1 : double(same) / all;
    }
};

Comparison compare(Trial &trial, const std::vector<Part> &units, const UnitPredictions &predictions, double scale)
{
    Comparison result;
    const std::vector<std::size_t> order = chosen(predictions.atp, trial.options().seed);
    for (std::size_t i = 0; i < order.size(); ++i) {
        trial.job().progress(PENFIELD_SENTENCE("Comparing predictions with effects"), double(i), double(order.size()));
        const std::vector<double> scores =
            trial.runner().scoresUnder(cut({units[order[i]]}, Knife::Counterfactual, trial.claim().scope), trial.job());
        const double actual = statistics::mean(scores) - statistics::mean(trial.runner().cleanScores()),
                     predicted = predictions.atp[order[i]];
        result.predicted.push_back(predicted);
        result.integrated.push_back(predictions.integrated[order[i]]);
        result.actual.push_back(actual);
        result.large += std::abs(actual) > kLarge * scale;
        result.missed += std::abs(actual) > kLarge * scale && std::abs(predicted) < kMissed * std::abs(actual);
        result.unranked += i >= kTop && std::abs(actual) <= kLarge * scale;
    }
    return result;
}

// NaN (a column that does not vary) counts as no correlation where something did happen.
double correlationOf(const std::vector<double> &predicted, const std::vector<double> &actual)
{
    const double r = statistics::pearson(predicted, actual);
    return std::isnan(r) ? 0 : r;
}

Interval intervalOf(const Comparison &comparison, const TrialOptions &options)
{
    statistics::BootstrapOptions bootstrap;
    bootstrap.draws = options.draws;
    bootstrap.seed = options.seed;
    bootstrap.kind = statistics::IntervalKind::Percentile;
    return statistics::clusterBootstrap(
               statistics::Clusters::single(comparison.actual.size()),
               [&](std::span<const std::size_t> rows) {
                   std::vector<double> x, y;
                   for (const std::size_t i : rows) {
                       x.push_back(comparison.predicted[i]);
                       y.push_back(comparison.actual[i]);
                   }
                   return correlationOf(x, y);
               },
               bootstrap)
        .interval;
}

Mark markOf(const Comparison &comparison, double r, const Interval &interval)
{
    if (comparison.large == 0 || comparison.actual.size() < kFewest)
        return Mark::CannotTell;
    if (3 * comparison.missed >= comparison.large || (interval.isKnown() && interval.upper < kDisagrees))
        return Mark::Contradicted;
    if (comparison.missed > 0)
        return Mark::Weakened;
    return r >= kAgrees && interval.isKnown() && interval.lower >= 0 ? Mark::Supported : Mark::CannotTell;
}

}  // namespace

CheckResult attributionTruth(Trial &trial)
{
    const std::vector<Part> units = candidatesOf(trial);
    const double scale = std::abs(statistics::mean(trial.runner().cleanScores()));
    const UnitPredictions predictions = predictEffects(trial.runner(), units, trial.claim().scope, trial.job());
    const Comparison comparison = compare(trial, units, predictions, scale);
    const double r = correlationOf(comparison.predicted, comparison.actual);
    const Interval interval = intervalOf(comparison, trial.options());

    CheckResult finding;
    finding.check = 12;
    finding.passes = predictions.passes;
    finding.mark = markOf(comparison, r, interval);
    finding.measures = {
        {PENFIELD_SENTENCE("correlation of prediction and effect"), r, interval, {}, Scale::Plain},
        {PENFIELD_SENTENCE("rank correlation"),
         statistics::spearman(comparison.predicted, comparison.actual),
         kNoInterval,
         {},
         Scale::Plain},
        {PENFIELD_SENTENCE("slope"), statistics::slope(comparison.predicted, comparison.actual), kNoInterval, {}, Scale::Plain},
        {PENFIELD_SENTENCE("correlation with gradients along the way"),
         correlationOf(comparison.integrated, comparison.actual),
         kNoInterval,
         {},
         Scale::Plain},
        {PENFIELD_SENTENCE("same sign"), comparison.signAgreement(scale), kNoInterval},
        {PENFIELD_SENTENCE("large effects"), double(comparison.large), kNoInterval, {}, Scale::Plain},
        {PENFIELD_SENTENCE("large effects predicted small"), double(comparison.missed), kNoInterval, {}, Scale::Plain}};
    if (comparison.actual.size() > kTop && comparison.missed == 0)
        finding.measures.push_back({PENFIELD_SENTENCE("at most this share of the others is large"),
                                    statistics::shareBoundWithoutHits(std::int64_t(comparison.unranked)),
                                    {}});
    finding.wouldChange = {PENFIELD_SENTENCE("More units really touched."), {}};
    const std::string tried = std::to_string(comparison.actual.size());
    if (comparison.large == 0)
        finding.verdict = {PENFIELD_SENTENCE("None of %1 units has a large effect here, so there is nothing to predict."), {tried}};
    else
        finding.verdict = {
            PENFIELD_SENTENCE("Gradients predict the effects of %1 units with r = %2; %3 of %4 large effects were predicted small."),
            {tried, decimal(r, 2), std::to_string(comparison.missed), std::to_string(comparison.large)}};
    return finding;
}

}  // namespace penfield::evidence
