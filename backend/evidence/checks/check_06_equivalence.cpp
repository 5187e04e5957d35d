// Check 6: does the circuit alone behave like the model, prompt by prompt?
//   supported     the 90 % interval of the mean difference lies inside ±10 % of the model's mean score
//   weakened      it does, but the circuit wins or loses on most prompts: weaker or stronger by a little, always
//   contradicted  the interval lies outside
//   no telling    otherwise (a sign test that does not reject proves nothing)

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/isolation.h"
#include "backend/statistics/binomial.h"
#include "backend/statistics/equivalence.h"
#include "backend/statistics/permutation.h"
#include "backend/statistics/summary.h"
#include "backend/types/error.h"

#include <algorithm>
#include <cmath>

namespace penfield::evidence {

namespace {

constexpr double kMargin = .1;
constexpr double kTie = 1e-5;  // of the mean score: what rounding may set apart

statistics::SignEquivalence signs(const std::vector<double> &circuit, const std::vector<double> &model, double scale)
{
    std::int64_t wins = 0, losses = 0, ties = 0;
    for (std::size_t i = 0; i < model.size(); ++i) {
        const double difference = circuit[i] - model[i];
        ++(std::abs(difference) <= kTie * scale ? ties : difference > 0 ? wins : losses);
    }
    return statistics::signEquivalence(wins, losses, ties);
}

}  // namespace

CheckResult equivalence(Trial &trial)
{
    const std::vector<double> &model = trial.runner().cleanScores();
    const Answers answers = trial.runner().answers(isolated(trial, trial.claim().parts, trial.claim().knife), trial.job());
    const std::vector<double> circuit = scores(answers, trial.runner().cases());
    const double scale = std::abs(statistics::mean(model));
    const statistics::Tost tost = statistics::clusterTost(trial.clusters(), circuit, model, kMargin * scale, .05, trial.options().seed);
    const statistics::SignEquivalence sign = signs(circuit, model, scale);
    const std::vector<bool> same = sameTop(trial.runner().clean(), answers);
    const Interval share{tost.interval.lower / scale, tost.interval.upper / scale, tost.interval.level};

    CheckResult finding;
    finding.check = 6;
    finding.p = sign.isMeaningful ? std::optional(sign.p) : std::nullopt;
    finding.measures = {
        {PENFIELD_SENTENCE("mean difference"), tost.difference / scale, share},
        {PENFIELD_SENTENCE("prompts on which the circuit is stronger"), double(sign.wins), kNoInterval, {}, Scale::Plain},
        {PENFIELD_SENTENCE("prompts on which it is weaker"), double(sign.losses), kNoInterval, {}, Scale::Plain},
        {PENFIELD_SENTENCE("ties"), double(sign.ties), kNoInterval, {}, Scale::Plain},
        {PENFIELD_SENTENCE("divergence, nats"),
         statistics::mean(divergences(trial.runner().clean(), answers)),
         kNoInterval,
         {},
         Scale::Plain},
        {PENFIELD_SENTENCE("same answer"), double(std::count(same.begin(), same.end(), true)) / double(same.size()), kNoInterval}};
    finding.wouldChange = {PENFIELD_SENTENCE("Prompts on which circuit and model differ."), {}};
    const std::string difference = percent(tost.difference / scale, share);
    if (tost.isEquivalent && sign.isMeaningful && sign.p.value <= trial.options().alpha) {
        finding.mark = Mark::Weakened;
        finding.verdict = {
            PENFIELD_SENTENCE("Equivalent within 10 % on average (%1), yet stronger on %2 prompts and weaker on %3: it differs always the "
                              "same way."),
            {difference, std::to_string(sign.wins), std::to_string(sign.losses)}};
    } else if (tost.isEquivalent) {
        finding.mark = Mark::Supported;
        finding.verdict = {PENFIELD_SENTENCE("Equivalent within 10 %: the circuit's score differs by %1."), {difference}};
    } else if (tost.interval.isKnown() && (share.lower > kMargin || share.upper < -kMargin)) {
        finding.mark = Mark::Contradicted;
        finding.verdict = {PENFIELD_SENTENCE("Not equivalent: the circuit's score differs by %1."), {difference}};
    } else {
        finding.verdict = {PENFIELD_SENTENCE("The circuit's score differs by %1: neither equivalent within 10 % nor clearly another."),
                           {difference}};
    }
    return finding;
}

}  // namespace penfield::evidence
