#include "backend/evidence/part.h"

#include "backend/types/error.h"

#include <ATen/ops/linalg_svd.h>

#include <algorithm>

namespace penfield::evidence {

namespace {

constexpr double kDependent = 1e-5;  // of the largest singular value

}  // namespace

Part head(int layer, std::int64_t index)
{
    return {PartKind::Head, layer, HookPoint::AttnZ, index, {}};
}

Part output(int layer, HookPoint hook)
{
    return {PartKind::Output, layer, hook, 0, {}};
}

Part direction(int layer, HookPoint hook, const at::Tensor &rows)
{
    const at::Tensor matrix = (rows.dim() == 1 ? rows.unsqueeze(0) : rows).to(at::kDouble);
    const auto [left, values, right] = at::linalg_svd(matrix, false);
    std::int64_t rank = 0;
    const double largest = values.numel() > 0 ? values[0].item<double>() : 0;
    while (largest > 0 && rank < values.size(0) && values[rank].item<double>() > kDependent * largest)
        ++rank;
    if (rank == 0)
        throw Error(PENFIELD_SENTENCE("The direction is zero everywhere. Choose one that points somewhere."));
    return {PartKind::Direction, layer, hook, 0, right.narrow(0, 0, rank).to(at::kFloat).contiguous()};
}

Part feature(const dictionary::Dictionary &dictionary, int layer, std::int64_t index)
{
    return {PartKind::Feature, layer, dictionary.outputHook(), index, {}};
}

std::vector<Part> allHeads(const model::ModelSpec &spec)
{
    std::vector<Part> heads;
    for (int l = 0; l < spec.n_layers; ++l)
        for (int h = 0; h < spec.n_heads; ++h)
            heads.push_back(head(l, h));
    return heads;
}

std::vector<Part> without(const std::vector<Part> &all, const std::vector<Part> &some)
{
    std::vector<Part> rest;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
                 [&](const Part &u) { return std::none_of(some.begin(), some.end(), [&](const Part &s) { return s.sameAs(u); }); });
    return rest;
}

std::string nameOf(const Part &unit)
{
    const std::string layer = "L" + std::to_string(unit.layer), hook(hookName(unit.hook));
    switch (unit.kind) {
    case PartKind::Head:
        return layer + ".H" + std::to_string(unit.index);
    case PartKind::Feature:
        return layer + ".F" + std::to_string(unit.index);
    case PartKind::Output:
        return layer + "." + hook;
    case PartKind::Direction:
        return (unit.basis.size(0) == 1 ? "a direction at " : std::to_string(unit.basis.size(0)) + " directions at ") + layer + "." + hook;
    }
    return layer;
}

std::string namesOf(const std::vector<Part> &units)
{
    constexpr std::size_t most = 4;
    std::string names;
    for (std::size_t i = 0; i < std::min(units.size(), most); ++i)
        names += (i > 0 ? ", " : "") + nameOf(units[i]);
    return units.size() > most ? names + ", … (" + std::to_string(units.size()) + ")" : names;
}

}  // namespace penfield::evidence
