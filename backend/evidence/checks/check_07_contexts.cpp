// Check 7: does it hold where I did not look? The loss in each template of the family, and on the sealed prompts when they are opened.
// The verdict is on the worst context, not on the mean.
//   supported     in every context the loss is above 0.2 beyond doubt
//   weakened      in some it is, and in another it is below 0.2 beyond doubt: the claim is about the former
//   no telling    otherwise, or there is one context only

#include "backend/evidence/checks/checks.h"
#include "backend/statistics/effects.h"
#include "backend/statistics/heterogeneity.h"
#include "backend/types/error.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace penfield::evidence {

namespace {

constexpr double kNeeded = .2;
constexpr double kLeastError = 1e-3;  // of a share: prompts that agree to the last digit still are a sample

struct Context {
    std::string name;
    double share = 0, error = 0;
    Interval interval;
};

std::vector<double> some(const std::vector<double> &values, const std::vector<std::size_t> &rows)
{
    std::vector<double> list;
    for (const std::size_t row : rows)
        list.push_back(values[row]);
    return list;
}

Context contextOf(Trial &trial, const std::string &name, const std::vector<std::size_t> &rows)
{
    const std::vector<double> clean = some(trial.runner().cleanScores(), rows), touched = some(trial.claimed().scores, rows),
                              other = some(trial.runner().corruptedScores(), rows);
    statistics::BootstrapOptions options;
    options.draws = trial.options().draws;
    options.seed = trial.options().seed;
    const bool moves = trial.claim().knife == Knife::Counterfactual;
    const statistics::Bootstrap drawn = statistics::clusterBootstrap(
        statistics::Clusters::single(rows.size()),
        moves ? statistics::shareMoved(clean, touched, other) : statistics::shareLost(clean, touched), options);
    return {name, drawn.estimate, std::max(drawn.standardError, kLeastError), drawn.interval};
}

std::vector<Context> contextsOf(Trial &trial)
{
    std::map<int, std::vector<std::size_t>> templates;
    for (std::size_t i = 0; i < trial.runner().cases().size(); ++i)
        templates[trial.runner().cases()[i].templateId].push_back(i);
    std::vector<Context> all;
    for (const auto &[number, rows] : templates)
        all.push_back(contextOf(trial, std::to_string(number + 1), rows));
    return all;
}

}  // namespace

CheckResult contexts(Trial &trial)
{
    const std::vector<Context> all = contextsOf(trial);
    std::vector<double> shares, errors;
    CheckResult finding;
    finding.check = 7;
    for (const Context &context : all) {
        if (std::isfinite(context.share) && std::isfinite(context.error)) {  // no number where a template's mean score is near zero
            shares.push_back(context.share);
            errors.push_back(context.error);
        }
        finding.measures.push_back({PENFIELD_SENTENCE("share lost in template"), context.share, context.interval, context.name});
    }
    const Context &worst = *std::min_element(all.begin(), all.end(), [](const Context &a, const Context &b) { return a.share < b.share; });
    const statistics::Heterogeneity differ = statistics::heterogeneity(shares, errors);
    finding.measures.insert(finding.measures.begin(),
                            {{PENFIELD_SENTENCE("share lost in the worst template"), worst.share, worst.interval, worst.name},
                             {PENFIELD_SENTENCE("variation that is not error"), differ.i2, kNoInterval}});
    finding.wouldChange = {PENFIELD_SENTENCE("Templates that differ more from these: what was tested is near to what was chosen."), {}};
    const auto holds =
        std::count_if(all.begin(), all.end(), [](const Context &c) { return c.interval.isKnown() && c.interval.lower > kNeeded; });
    const std::string held = std::to_string(holds), total = std::to_string(all.size()), least = percent(worst.share, worst.interval);
    if (all.size() < 2) {
        finding.verdict = {PENFIELD_SENTENCE("There is one template only, so nothing is known of other contexts."), {}};
    } else if (holds == std::ptrdiff_t(all.size())) {
        finding.mark = Mark::Supported;
        finding.verdict = {PENFIELD_SENTENCE("Holds in all %1 templates; in the worst %2 of the score is lost."), {total, least}};
    } else if (holds > 0 && worst.interval.isKnown() && worst.interval.upper < kNeeded) {
        finding.mark = Mark::Weakened;
        finding.verdict = {
            PENFIELD_SENTENCE("Holds in %1 of %2 templates; in template %3 only %4 of the score is lost. The claim is about the former."),
            {held, total, worst.name, least}};
    } else {
        finding.verdict = {PENFIELD_SENTENCE("Clear in %1 of %2 templates; in the worst %3 of the score is lost."), {held, total, least}};
    }
    return finding;
}

}  // namespace penfield::evidence
