#pragma once
// How the score changes with what lies at a hook: true gradients of the running model, attention and norms included (attribution graphs
// hold those still). Used to predict effects (check 12) and to find what of a site is read at all (check 11).

#include "backend/evidence/condition_runner.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace penfield::evidence {

struct Site {
    int layer = 0;
    HookPoint hook = HookPoint::ResidMid;

    bool operator==(const Site &) const = default;
};

/// The places of the residual stream from `site` on where everything that comes later reads it: the first is the site itself, or where
/// what is written at the site arrives.
std::vector<Site> residualSites(const model::ModelSpec &spec, const Site &site);

/// How far the run has gone from the prompt to its counterfactual, and where it is moved.
struct Move {
    Site site;
    Scope scope;
    double t = 0;
};

class Gradients {
public:
    explicit Gradients(ConditionRunner &runner);

    /// d score / d (tensor at each of `sites`), while the tensor at `moved` is at the point t between the prompt's own values (0) and its
    /// counterfactual's (1). For each site a tensor [N, P', width] of the positions in `scope`, in the order of the runner's groups; P' is
    /// one, or all of a prompt's, so that all prompts must have equally many. No site may lie before `moved`.
    std::vector<at::Tensor> at(const std::vector<Site> &sites, const Scope &scope, const Move &move, JobContext &job);

    std::int64_t passes() const { return m_passes; }  ///< forward and backward, one each

private:
    ConditionRunner &m_runner;
    std::int64_t m_passes = 0;
};

/// Rows of a runner's values at a hook, at the touched positions only: [N, P', width], in the order of the runner's groups.
at::Tensor touchedValues(ConditionRunner &runner, Side side, const Site &site, const Scope &scope);

}  // namespace penfield::evidence
