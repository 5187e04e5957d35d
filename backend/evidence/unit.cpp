#include "backend/evidence/unit.h"

#include "backend/types/error.h"

#include <ATen/ops/linalg_svd.h>

#include <algorithm>

namespace penfield::evidence {

namespace {

constexpr double kDependent = 1e-5;  // of the largest singular value

}  // namespace

Unit head(int layer, std::int64_t index)
{
    return {UnitKind::Head, layer, HookPoint::AttnZ, index, {}};
}

Unit output(int layer, HookPoint hook)
{
    return {UnitKind::Output, layer, hook, 0, {}};
}

Unit direction(int layer, HookPoint hook, const at::Tensor &rows)
{
    const at::Tensor matrix = (rows.dim() == 1 ? rows.unsqueeze(0) : rows).to(at::kDouble);
    const auto [left, values, right] = at::linalg_svd(matrix, false);
    std::int64_t rank = 0;
    const double largest = values.numel() > 0 ? values[0].item<double>() : 0;
    while (largest > 0 && rank < values.size(0) && values[rank].item<double>() > kDependent * largest)
        ++rank;
    if (rank == 0)
        throw Error(PENFIELD_SENTENCE("The direction is zero everywhere. Choose one that points somewhere."));
    return {UnitKind::Direction, layer, hook, 0, right.narrow(0, 0, rank).to(at::kFloat).contiguous()};
}

Unit feature(const dictionary::Dictionary &dictionary, int layer, std::int64_t index)
{
    return {UnitKind::Feature, layer, dictionary.outputHook(), index, {}};
}

std::vector<Unit> allHeads(const model::ModelSpec &spec)
{
    std::vector<Unit> heads;
    for (int l = 0; l < spec.n_layers; ++l)
        for (int h = 0; h < spec.n_heads; ++h)
            heads.push_back(head(l, h));
    return heads;
}

std::vector<Unit> without(const std::vector<Unit> &all, const std::vector<Unit> &some)
{
    std::vector<Unit> rest;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
                 [&](const Unit &u) { return std::none_of(some.begin(), some.end(), [&](const Unit &s) { return s.sameAs(u); }); });
    return rest;
}

std::string nameOf(const Unit &unit)
{
    const std::string layer = "L" + std::to_string(unit.layer), hook(hookName(unit.hook));
    switch (unit.kind) {
    case UnitKind::Head:
        return layer + ".H" + std::to_string(unit.index);
    case UnitKind::Feature:
        return layer + ".F" + std::to_string(unit.index);
    case UnitKind::Output:
        return layer + "." + hook;
    case UnitKind::Direction:
        return (unit.basis.size(0) == 1 ? "a direction at " : std::to_string(unit.basis.size(0)) + " directions at ") + layer + "." + hook;
    }
    return layer;
}

std::string namesOf(const std::vector<Unit> &units)
{
    constexpr std::size_t most = 4;
    std::string names;
    for (std::size_t i = 0; i < std::min(units.size(), most); ++i)
        names += (i > 0 ? ", " : "") + nameOf(units[i]);
    return units.size() > most ? names + ", … (" + std::to_string(units.size()) + ")" : names;
}

}  // namespace penfield::evidence
