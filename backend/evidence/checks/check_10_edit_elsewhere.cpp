// Check 10: could I have done this somewhere else? The cheap bound of the reference: to first order, the shortest vector that, added to
// what a component writes, takes a prompt's score to zero has the length score / ‖gradient‖. It is compared, as a share of what the
// component writes by itself, with every other attention's and MLP's output at the same tokens. No edit is optimised, so nothing is said
// of collateral damage.
//   weakened      another place needs at most 1.05 times as long an edit: an edit shows control, not that the function lives here
//   supported     every other place needs more
//   no telling    there is no other place
// This is about editing, not about the claim: success of an edit is never counted for it.

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/gradients.h"
#include "backend/statistics/summary.h"
#include "backend/types/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield::evidence {

namespace {

constexpr double kAsEasily = 1.05;
const Site kEmbedding{0, HookPoint::ResidPre};

// Where what is claimed is written into the residual.
Site writerOf(const Part &part)
{
    const bool attention = part.hook <= HookPoint::ResidMid && part.hook != HookPoint::ResidPre;
    const int layer = part.hook == HookPoint::ResidPre ? std::max(0, part.layer - 1) : part.layer;
    return {layer, attention ? HookPoint::AttnOut : HookPoint::MlpContribution};
}

std::vector<Site> writersOf(const model::ModelSpec &spec)
{
    std::vector<Site> sites;
    for (int l = 0; l < spec.n_layers; ++l) {
        sites.push_back({l, HookPoint::AttnOut});
        if (spec.hasMlp())
            sites.push_back({l, HookPoint::MlpContribution});
    }
    return sites;
}

// Mean length of the shortest edit over the prompts, as a share of what the site writes.
double editLength(Trial &trial, const Site &site, const at::Tensor &gradient)
{
    const at::Tensor written = touchedValues(trial.runner(), Side::Clean, site, trial.claim().scope);
    const at::Tensor slope = gradient.flatten(1).norm(2, 1), size = written.flatten(1).norm(2, 1);
    std::vector<double> shares;
    std::int64_t row = 0;
    for (const RunGroup &group : trial.runner().intact().groups())
        for (const std::size_t prompt : group.cases) {
            const double natural = size[row].item<double>(), steep = slope[row].item<double>();
            ++row;
            if (natural > 0 && steep > 0)
                shares.push_back(std::abs(trial.runner().cleanScores()[prompt]) / steep / natural);
        }
    return shares.empty() ? std::numeric_limits<double>::infinity() : statistics::median(shares);
}

}  // namespace

CheckResult editElsewhere(Trial &trial)
{
    const std::vector<Site> sites = writersOf(trial.runner().spec());
    const Site own = writerOf(trial.claim().parts.front());
    Gradients gradients(trial.runner());
    const std::vector<at::Tensor> slopes = gradients.at(sites, trial.claim().scope, {kEmbedding, {}, 0}, trial.job());

    CheckResult finding;
    finding.check = 10;
    finding.passes = gradients.passes();
    finding.wouldChange = {PENFIELD_SENTENCE("An edit that was really optimised under the same budget at every place."), {}};
    double here = std::numeric_limits<double>::infinity();
    std::vector<double> others;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const double length = editLength(trial, sites[i], slopes[i]);
        (sites[i] == own ? here : others.emplace_back()) = length;
        finding.measures.push_back({PENFIELD_SENTENCE("shortest edit, against what is written"), length, kNoInterval,
                                    nameOf(output(sites[i].layer, sites[i].hook)), Scale::Plain});
    }
    if (others.empty()) {
        finding.verdict = {PENFIELD_SENTENCE("The model has no other place that could be edited instead."), {}};
        return finding;
    }
    const auto easy = std::count_if(others.begin(), others.end(), [&](double other) { return other <= kAsEasily * here; });
    finding.mark = easy > 0 ? Mark::Weakened : Mark::Supported;
    finding.verdict =
        easy > 0
            ? Note{PENFIELD_SENTENCE("%1 of %2 other places can be edited as easily to undo the answer: an edit here shows control, "
                                     "not that the function lives here."),
                   {std::to_string(easy), std::to_string(others.size())}}
            : Note{PENFIELD_SENTENCE("Each of %1 other places needs a longer edit to undo the answer."), {std::to_string(others.size())}};
    return finding;
}

}  // namespace penfield::evidence
