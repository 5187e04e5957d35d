// Check 8: does more do more, and only where it should? A dose is a share of each prompt's own way to its counterfactual: 0 is the intact
// run, 1 the counterfactual's value, below 0 away from it. (A dose in standard deviations along one direction would push the two sides of
// a symmetric task apart and average to nothing.) From 0 to 1 values are natural; the rest is shown and not judged.
//   supported     inside the natural range the score falls with the dose (Spearman ≤ −0.9 beyond doubt) and at most a fifth of the prompts
//                 move the other way
//   contradicted  it does not fall: the interval of the rank correlation reaches 0 although cutting the whole site does something
//   weakened      more than a fifth of the prompts move the wrong way
// A smooth curve proves control, not mechanism: a dormant road gives a beautiful one (check 11).

#include "backend/evidence/checks/checks.h"
#include "backend/statistics/correlation.h"
#include "backend/statistics/summary.h"
#include "backend/types/error.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace penfield::evidence {

namespace {

constexpr std::array kDoses = {-1., -.5, -.25, 0., .25, .5, .75, 1., 1.5, 2., 3.};
constexpr double kMonotone = -.9, kWrongWay = .2, kNothing = .05;

struct Curve {
    std::vector<double> doses;                // ascending
    std::vector<std::vector<double>> scores;  // [doses][prompts]

    bool isNatural(std::size_t i) const { return doses[i] >= 0 && doses[i] <= 1; }
};

Curve measured(Trial &trial)
{
    Curve curve;
    for (const double dose : kDoses) {
        trial.job().progress(PENFIELD_SENTENCE("Measuring doses"), double(curve.doses.size()), double(kDoses.size()));
        Condition condition = cut(trial.claim().parts, Knife::Counterfactual, trial.claim().scope);
        condition.cuts.front().share = dose;
        curve.doses.push_back(dose);
        curve.scores.push_back(dose == 0 ? trial.runner().cleanScores() : trial.runner().scoresUnder(condition, trial.job()));
    }
    return curve;
}

// Rank correlation of dose and mean score of some prompts, in the natural range.
double monotony(const Curve &curve, std::span<const std::size_t> rows)
{
    std::vector<double> doses, means;
    for (std::size_t i = 0; i < curve.doses.size(); ++i)
        if (curve.isNatural(i)) {
            double sum = 0;
            for (const std::size_t row : rows)
                sum += curve.scores[i][row];
            doses.push_back(curve.doses[i]);
            means.push_back(sum);
        }
    const double rho = statistics::spearman(doses, means);
    return std::isnan(rho) ? 0 : rho;
}

double wrongWay(const Curve &curve)
{
    const std::vector<double> &none = curve.scores[3], &whole = curve.scores[7];
    const double scale = std::abs(statistics::mean(none));
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < none.size(); ++i)
        wrong += whole[i] > none[i] + 1e-4 * scale;
    return double(wrong) / double(none.size());
}

}  // namespace

CheckResult doseResponse(Trial &trial)
{
    const Curve curve = measured(trial);
    const statistics::Bootstrap rho = trial.bootstrap([&](std::span<const std::size_t> rows) { return monotony(curve, rows); });
    const double wrong = wrongWay(curve), clean = statistics::mean(trial.runner().cleanScores());
    const double slope =
        (statistics::mean(curve.scores[4]) - statistics::mean(curve.scores[2])) / (kDoses[4] - kDoses[2]) / std::abs(clean);

    CheckResult finding;
    finding.check = 8;
    finding.measures = {{PENFIELD_SENTENCE("rank correlation of dose and score"), rho.estimate, rho.interval, {}, Scale::Plain},
                        {PENFIELD_SENTENCE("slope at the intact run, in shares of the score"), slope, kNoInterval, {}, Scale::Plain},
                        {PENFIELD_SENTENCE("prompts that move the wrong way"), wrong, kNoInterval}};
    for (std::size_t i = 0; i < curve.doses.size(); ++i)
        finding.measures.push_back(
            {PENFIELD_SENTENCE("score at dose"), statistics::mean(curve.scores[i]), kNoInterval, decimal(curve.doses[i]), Scale::Plain});
    finding.wouldChange = {PENFIELD_SENTENCE("Doses between those tried; beyond the way from prompt to counterfactual nothing was judged."),
                           {}};
    const std::string r = decimal(rho.estimate, 2);
    const bool falls = rho.estimate <= kMonotone && (!rho.interval.isKnown() || rho.interval.upper < 0);
    const bool moves = std::abs(trial.claimed(Knife::Counterfactual).share) > kNothing;
    if (falls && moves && wrong <= kWrongWay) {
        finding.mark = Mark::Supported;
        finding.verdict = {
            PENFIELD_SENTENCE("More of the counterfactual's value does more (rank correlation %1); %2 of the prompts move the wrong way. "
                              "Verified from the prompt's own value to its counterfactual's."),
            {r, percent(wrong)}};
    } else if (moves && wrong > kWrongWay) {
        finding.mark = Mark::Weakened;
        finding.verdict = {PENFIELD_SENTENCE("%1 of the prompts move the wrong way (rank correlation of the mean %2)."),
                           {percent(wrong), r}};
    } else if (!moves && trial.wholeSites(Knife::Counterfactual).interval.lower > kNothing) {
        finding.mark = Mark::Contradicted;
        finding.verdict = {PENFIELD_SENTENCE("No dose does anything, though changing everything at its place does."), {}};
    } else {
        finding.verdict = {PENFIELD_SENTENCE("The score does not follow the dose step by step (rank correlation %1)."), {r}};
    }
    return finding;
}

}  // namespace penfield::evidence
