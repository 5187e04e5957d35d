#include "backend/evidence/matched_sets.h"

#include "backend/evidence/gradients.h"
#include "backend/evidence/normal.h"
#include "backend/model/index_tensor.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/linalg_svd.h>
#include <ATen/ops/matmul.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace penfield::evidence {

namespace {

constexpr std::size_t kTriesPerSet = 20;
constexpr std::size_t kNearest = 20;  // units of a layer that count as of about the same strength, or a tenth of them

using Numbers = std::vector<std::size_t>;  // indices into the universe, ascending

// For each of the claim's units, the universe's units of the same layer, nearest in strength first.
std::vector<Numbers> candidatesOf(Trial &trial)
{
    const std::vector<Part> &universe = trial.claim().universe, &units = trial.claim().parts;
    const std::vector<double> ofAll = strengths(trial, universe), ofUnits = strengths(trial, units);
    // Of a dozen heads every other set is needed, also those that share some; among many features a control should share none.
    const auto isClaimed = [&](const Part &part) {
        return std::any_of(units.begin(), units.end(), [&](const Part &unit) { return unit.sameAs(part); });
    };
    const auto others = std::count_if(universe.begin(), universe.end(), [&](const Part &part) { return !isClaimed(part); });
    const bool leaveOut = units.front().kind == PartKind::Feature && others >= std::ptrdiff_t(2 * units.size());
    std::vector<Numbers> all;
    for (std::size_t u = 0; u < units.size(); ++u) {
        if (ofUnits[u] == 0)
            continue;  // never active on these prompts: there is nothing to match
        Numbers candidates;
        for (std::size_t i = 0; i < universe.size(); ++i)
            if (universe[i].layer == units[u].layer && universe[i].hook == units[u].hook && !(leaveOut && isClaimed(universe[i])))
                candidates.push_back(i);
        const auto distance = [&](std::size_t i) { return std::abs(std::log(ofAll[i] + 1e-9) - std::log(ofUnits[u] + 1e-9)); };
        std::stable_sort(candidates.begin(), candidates.end(), [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
        candidates.resize(std::min(candidates.size(), std::max({kNearest, candidates.size() / 10, 3 * units.size()})));
        all.push_back(std::move(candidates));
    }
    return all;
}

Numbers claimed(const Trial &trial)
{
    Numbers numbers;
    const std::vector<Part> &universe = trial.claim().universe;
    for (std::size_t i = 0; i < universe.size(); ++i)
        for (const Part &unit : trial.claim().parts)
            if (unit.sameAs(universe[i]))
                numbers.push_back(i);
    return numbers;
}

// One candidate for each unit, all different; nothing when some unit has none left.
std::optional<Numbers> drawn(const std::vector<Numbers> &candidates, Random &random)
{
    std::set<std::size_t> chosen;
    for (const Numbers &list : candidates) {
        Numbers left;
        std::copy_if(list.begin(), list.end(), std::back_inserter(left), [&](std::size_t i) { return !chosen.contains(i); });
        if (left.empty())
            return std::nullopt;
        chosen.insert(left[random.below(left.size())]);
    }
    return Numbers(chosen.begin(), chosen.end());
}

at::Tensor normalRows(std::int64_t rows, std::int64_t columns, Random &random)
{
    at::Tensor values = at::empty({rows, columns}, at::kDouble);
    for (std::int64_t i = 0; i < values.numel(); ++i)
        values.data_ptr<double>()[i] = normal(random);
    return values;
}

std::int64_t dimensionOf(const Part &unit, const model::ModelSpec &spec)
{
    return unit.kind == PartKind::Direction ? unit.basis.size(0) : unit.kind == PartKind::Head ? spec.d_head : 1;
}

std::map<std::pair<int, HookPoint>, std::int64_t> dimensions(Trial &trial)
{
    std::map<std::pair<int, HookPoint>, std::int64_t> sites;
    for (const Part &unit : trial.claim().parts)
        sites[{unit.layer, unit.hook}] += dimensionOf(unit, trial.runner().spec());
    return sites;
}

// The prompts' own values at a site, at the claim's tokens: [rows, width].
at::Tensor touchedRowsOf(Trial &trial, const Site &site, Side side = Side::Clean)
{
    IntactRuns &runs = trial.runner().intact();
    std::vector<at::Tensor> rows;
    for (std::size_t g = 0; g < runs.groups().size(); ++g) {
        const at::Tensor &values = runs.values(g, side, site.layer, site.hook);
        const at::Tensor where = touchedPositions(runs.groups()[g], trial.runner().cases(), trial.claim().scope);
        rows.push_back(values.reshape({-1, values.size(-1)}).index_select(0, where.flatten().nonzero().flatten()));
    }
    return at::cat(rows);
}

// Those of both sides, centred.
at::Tensor centred(Trial &trial, const Site &site)
{
    const at::Tensor all = at::cat({touchedRowsOf(trial, site), touchedRowsOf(trial, site, Side::Counterfactual)}).to(at::kDouble);
    return all.sub(all.mean(0, true));
}

// Mean activation of every feature of a layer over the prompts and the claim's tokens: [F].
at::Tensor meanActivations(Trial &trial, int layer)
{
    const Site input{layer, trial.runner().dictionary()->inputHook()};
    const at::Tensor x = touchedRowsOf(trial, input);
    return trial.runner().dictionary()->layer(layer).encodeDense(x).abs().mean(0);
}

double meanNorm(Trial &trial, const Part &part)
{
    at::Tensor values = touchedRowsOf(trial, {part.layer, part.hook});
    const model::ModelSpec &spec = trial.runner().spec();
    if (part.kind == PartKind::Head)
        values = values.narrow(-1, part.index * spec.d_head, spec.d_head);
    return values.square().sum(-1).sqrt().mean().item<double>();
}

}  // namespace

PartSets matchedSets(Trial &trial, std::size_t most, Random &random)
{
    const std::vector<Numbers> candidates = candidatesOf(trial);
    std::set<Numbers> seen = {claimed(trial)};
    PartSets sets;
    for (std::size_t tries = 0; sets.size() < most && tries < kTriesPerSet * most; ++tries) {
        const std::optional<Numbers> numbers = drawn(candidates, random);
        if (!numbers || !seen.insert(*numbers).second)
            continue;
        std::vector<Part> &set = sets.emplace_back();
        for (const std::size_t i : *numbers)
            set.push_back(trial.claim().universe[i]);
    }
    return sets;
}

PartSets randomSubspaces(Trial &trial, std::size_t count, bool ofActivations, Random &random)
{
    PartSets sets(count);
    for (const auto &[site, dimension] : dimensions(trial)) {
        const at::Tensor values = ofActivations ? centred(trial, {site.first, site.second}) : at::Tensor();
        const std::int64_t width = model::widthAt(trial.runner().spec(), site.second);
        for (std::vector<Part> &set : sets) {
            const at::Tensor rows =
                ofActivations ? at::matmul(normalRows(dimension, values.size(0), random), values) : normalRows(dimension, width, random);
            set.push_back(direction(site.first, site.second, rows));
        }
    }
    return sets;
}

std::vector<double> strengths(Trial &trial, const std::vector<Part> &parts)
{
    std::vector<double> all(parts.size());
    std::map<int, std::vector<std::size_t>> features;  // by layer
    for (std::size_t i = 0; i < parts.size(); ++i) {
        trial.job().checkpoint();
        if (parts[i].kind == PartKind::Feature)
            features[parts[i].layer].push_back(i);
        else
            all[i] = meanNorm(trial, parts[i]);
    }
    for (const auto &[layer, numbers] : features) {
        trial.job().checkpoint();
        std::vector<std::int64_t> list;
        for (const std::size_t i : numbers)
            list.push_back(parts[i].index);
        const at::Tensor norms = trial.runner().dictionary()->layer(layer).decoderRows(list).norm(2, -1);
        const at::Tensor strong =
            meanActivations(trial, layer).index_select(0, model::indexTensor(list)).mul(norms).to(at::kDouble).contiguous();
        for (std::size_t i = 0; i < numbers.size(); ++i)
            all[numbers[i]] = strong.data_ptr<double>()[i];
    }
    return all;
}

double effectiveRank(Trial &trial)
{
    const Part &first = trial.claim().parts.front();
    const at::Tensor squares = std::get<1>(at::linalg_svd(centred(trial, {first.layer, first.hook}), false)).square();
    const double sum = squares.sum().item<double>();
    return sum == 0 ? 0 : sum * sum / squares.square().sum().item<double>();
}

}  // namespace penfield::evidence
