// Check 11: does this direction use a road that the model does not use? (Makelov, Lange & Nanda 2311.17030; disputed by Wu et al.
// 2401.12631: a part that nobody reads is no fault by itself, so a mixture that works by its read part is left alone.) The direction's
// counterfactual value is put in; features stand for the span of what they write.
//   a  ceiling: the direction does more than 1.25 times what its whole site does, or something where the whole site does nothing
//   b  retention: of its effect less than half is left when only the part is used that later readers read (connected_space.h)
//   c  range: on more than a fifth of the prompts the read part is pushed outside the values it has on natural prompts; or the answer
//      explains less than 5 % of how it varies there: a road that lies dormant
//   contradicted  any of them;   supported  none;   no telling  the direction does nothing, or the claim is about no direction

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/connected_space.h"
#include "backend/statistics/summary.h"
#include "backend/types/error.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/matmul.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace penfield::evidence {

namespace {

constexpr double kCeiling = 1.25, kRetention = .5, kOutside = .2, kExplained = .05;
constexpr double kNothing = .05;    // share of the score
constexpr double kUnread = 1e-3;    // length of a part, against the whole: below, nothing of it is read
constexpr double kRounding = 1e-5;  // of the natural range: what rounding may move a value beyond its ends

// The direction that the claim is about, or nothing.
std::optional<Part> directionOf(Trial &trial)
{
    const std::vector<Part> &units = trial.claim().parts;
    const Part &first = units.front();
    std::vector<at::Tensor> rows;
    for (const Part &unit : units) {
        if (unit.layer != first.layer || unit.hook != first.hook || (unit.kind != PartKind::Direction && unit.kind != PartKind::Feature))
            return std::nullopt;
        rows.push_back(unit.kind == PartKind::Direction ? unit.basis
                                                        : trial.runner().dictionary()->layer(unit.layer).decoderRows({unit.index}));
    }
    return direction(first.layer, first.hook, at::cat(rows));
}

std::vector<double> listOf(const at::Tensor &values)
{
    const at::Tensor list = values.flatten().to(at::kDouble).contiguous();
    return {list.data_ptr<double>(), list.data_ptr<double>() + list.numel()};
}

struct Reach {
    double outside = 0;    // share of the prompts pushed out of the natural range
    double explained = 1;  // share of the natural variance that the answer explains; 0 where nothing varies
};

// Along one row q of the read part: natural values of both sides, and the clean prompt's after the patch.
Reach reachOf(Trial &trial, const Part &patched, const at::Tensor &q)
{
    ConditionRunner &runner = trial.runner();
    const Site site{patched.layer, patched.hook};
    const at::Tensor clean = touchedValues(runner, Side::Clean, site, trial.claim().scope),
                     other = touchedValues(runner, Side::Counterfactual, site, trial.claim().scope);
    const at::Tensor change = at::matmul(at::matmul(other.sub(clean), patched.basis.t()), patched.basis);
    std::vector<double> natural = listOf(at::matmul(clean, q));
    const std::vector<double> own = natural, after = listOf(at::matmul(clean.add(change), q)), others = listOf(at::matmul(other, q));
    natural.insert(natural.end(), others.begin(), others.end());
    const double low = statistics::quantile(natural, .005), high = statistics::quantile(natural, .995);
    const double slack = kRounding * (std::max(std::abs(low), std::abs(high)) + 1e-3);
    const auto beyond = std::count_if(after.begin(), after.end(), [&](double v) { return v < low - slack || v > high + slack; });

    // The runner's groups put prompts in another order than the list.
    std::map<std::int32_t, std::vector<double>> byAnswer;
    std::size_t row = 0;
    for (const RunGroup &group : runner.intact().groups())
        for (const std::size_t prompt : group.cases)
            for (std::int64_t p = 0; p < clean.size(1); ++p)
                byAnswer[runner.cases()[prompt].correct.value].push_back(own[row++]);
    const double total = statistics::variance(own) * double(own.size() - 1), centre = statistics::mean(own);
    double between = 0;
    for (const auto &[answer, values] : byAnswer)
        between += double(values.size()) * std::pow(statistics::mean(values) - centre, 2);
    return {double(beyond) / double(after.size()), total > slack * slack ? between / total : 0};
}

Reach worst(Trial &trial, const Part &patched, const at::Tensor &read)
{
    Reach reach;
    for (std::int64_t i = 0; i < read.size(0); ++i) {
        const Reach one = reachOf(trial, patched, read[i]);
        reach = {std::max(reach.outside, one.outside), std::min(reach.explained, one.explained)};
    }
    return reach;
}

CheckResult inapplicable(const char *why)
{
    CheckResult finding;
    finding.check = 11;
    finding.verdict = {why, {}};
    finding.wouldChange = {PENFIELD_SENTENCE("A claim about a direction, or about features of one layer."), {}};
    return finding;
}

}  // namespace

CheckResult dormantDirection(Trial &trial)
{
    const std::optional<Part> v = directionOf(trial);
    if (!v)
        return inapplicable(PENFIELD_SENTENCE("The claim is about whole components, which cannot hide a dormant direction."));
    const Knife knife = Knife::Counterfactual;
    const auto moved = [&](const Part &unit) { return trial.effect(cut({unit}, knife, trial.claim().scope), knife); };
    const Effect effect = moved(*v), &whole = trial.wholeSites(knife);
    if (std::abs(effect.share) < kNothing)
        return inapplicable(PENFIELD_SENTENCE(
            "Putting the counterfactual's value of this direction in changes nothing, so there is no road to ask about."));

    const ConnectedSpace space = connectedSpace(trial.runner(), {v->layer, v->hook}, trial.claim().scope, trial.job());
    const SplitDirection parts = split(v->basis, space);
    const bool isRead = parts.connected.norm().item<double>() > kUnread * v->basis.norm().item<double>();
    std::optional<Part> read;
    if (isRead)
        read = direction(v->layer, v->hook, parts.connected);
    const double connected = read ? moved(*read).share : 0;
    const bool hasRest = parts.disconnected.norm().item<double>() > kUnread * v->basis.norm().item<double>();
    const double disconnected = hasRest ? moved(direction(v->layer, v->hook, parts.disconnected)).share : 0;
    const Reach reach = read ? worst(trial, *v, read->basis) : Reach{0, 0};
    const double ceiling = std::abs(whole.share) > kNothing ? effect.share / whole.share : std::numeric_limits<double>::infinity();
    const double retention = connected / effect.share;

    CheckResult finding;
    finding.check = 11;
    finding.passes = space.passes;
    finding.measures = {{PENFIELD_SENTENCE("effect of the direction"), effect.share, effect.interval},
                        {PENFIELD_SENTENCE("effect of the whole site"), whole.share, whole.interval},
                        {PENFIELD_SENTENCE("effect of the part that is read"), connected, kNoInterval},
                        {PENFIELD_SENTENCE("effect of the part that is not read"), disconnected, kNoInterval},
                        {PENFIELD_SENTENCE("share of the effect that is kept"), retention, kNoInterval},
                        {PENFIELD_SENTENCE("against the whole site"), ceiling, kNoInterval},
                        {PENFIELD_SENTENCE("prompts pushed out of the natural range"), reach.outside, kNoInterval},
                        {PENFIELD_SENTENCE("variance explained by the answer"), reach.explained, kNoInterval}};
    finding.wouldChange = {PENFIELD_SENTENCE("A direction that works by what later layers read, within the values that prompts reach."),
                           {}};
    finding.mark = Mark::Contradicted;
    if (ceiling > kCeiling)
        finding.verdict = {
            PENFIELD_SENTENCE(
                "It does %1 of what swapping the whole site does: likely a dormant road. Of its effect %2 remains when the part "
                "that later layers never read is removed."),
            {percent(ceiling), percent(retention)}};
    else if (retention < kRetention)
        finding.verdict = {
            PENFIELD_SENTENCE("%1 of the effect disappears when the part that later layers never read is removed: likely a dormant road."),
            {percent(1 - retention)}};
    else if (reach.outside > kOutside)
        finding.verdict = {PENFIELD_SENTENCE("On %1 of the prompts it is pushed to values that no prompt reaches: likely a dormant road."),
                           {percent(reach.outside)}};
    else if (reach.explained < kExplained)
        finding.verdict = {PENFIELD_SENTENCE("On natural prompts only %1 of how it varies goes with the answer: it lies dormant."),
                           {percent(reach.explained)}};
    else {
        finding.mark = Mark::Supported;
        finding.verdict = {
            PENFIELD_SENTENCE("It works by what later layers read: %1 of its effect remains without the rest, and it stays within the "
                              "values that prompts reach."),
            {percent(retention)}};
    }
    return finding;
}

}  // namespace penfield::evidence
