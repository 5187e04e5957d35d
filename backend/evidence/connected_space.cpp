#include "backend/evidence/connected_space.h"

#include "backend/types/error.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/linalg_eigh.h>
#include <ATen/ops/matmul.h>

namespace penfield::evidence {

namespace {

constexpr int kPoints = 9;
constexpr double kEnergy = .999;

void requireResidual(const model::ModelSpec &spec, HookPoint hook)
{
    if (hook == HookPoint::AttnZ ||
        (spec.post_norms && hook != HookPoint::ResidPre && hook != HookPoint::ResidMid && hook != HookPoint::ResidPost))
        throw Error(
            PENFIELD_SENTENCE("Which part of %1 is read is only known where it is added to the residual as it is. Choose a place of the "
                              "residual."),
            {std::string(hookName(hook))});
}

}  // namespace

ConnectedSpace connectedSpace(ConditionRunner &runner, const Site &site, const Scope &scope, JobContext &job)
{
    requireResidual(runner.spec(), site.hook);
    const std::vector<Site> stream = residualSites(runner.spec(), site);
    Gradients gradients(runner);
    at::Tensor squares;  // Σ over readers, prompts, positions and points of g gᵀ, [width, width]
    for (int i = 0; i < kPoints; ++i) {
        const std::vector<at::Tensor> at = gradients.at(stream, scope, {site, scope, double(i) / (kPoints - 1)}, job);
        for (std::size_t s = 0; s < at.size(); ++s) {
            const at::Tensor reader = (s + 1 < at.size() ? at[s].sub(at[s + 1]) : at[s]).reshape({-1, at[s].size(-1)}).to(at::kDouble);
            const at::Tensor square = at::matmul(reader.t(), reader);
            squares = squares.defined() ? squares.add(square) : square;
        }
    }
    const auto [values, vectors] = at::linalg_eigh(squares);  // ascending
    const double total = values.sum().item<double>();
    std::int64_t kept = 0;
    double energy = 0;
    while (kept < values.size(0) && energy < kEnergy * total)
        energy += values[values.size(0) - ++kept].item<double>();
    const std::int64_t first = values.size(0) - kept;
    return {vectors.narrow(1, first, kept).t().to(at::kFloat).contiguous(), gradients.passes()};
}

SplitDirection split(const at::Tensor &v, const ConnectedSpace &space)
{
    const at::Tensor connected = at::matmul(at::matmul(v, space.basis.t()), space.basis);
    return {connected, v.sub(connected)};
}

}  // namespace penfield::evidence
