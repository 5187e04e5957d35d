#include "backend/evidence/gradients.h"

#include "backend/evidence/differentiable.h"
#include "backend/evidence/site_edit.h"
#include "backend/types/error.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace penfield::evidence {

namespace {

// [P, width] → its touched rows [P', width]; `where` [P, 1].
at::Tensor touchedRows(const at::Tensor &rows, const at::Tensor &where)
{
    return rows.index_select(0, where.flatten().nonzero().flatten());
}

at::Tensor joined(const std::vector<at::Tensor> &groups)
{
    for (const at::Tensor &group : groups)
        if (group.size(1) != groups.front().size(1))
            throw Error(
                PENFIELD_SENTENCE("The prompts have different lengths, so their tokens cannot be compared one by one. Name the token "
                                  "that the claim is about."));
    return at::cat(groups);
}

// One prompt's gradients at every site, by one pass there and back.
class PromptGradient {
public:
    PromptGradient(const model::Transformer &transformer, const model::Trace &trace, const std::vector<Site> &sites, const Site &moved)
        : m_transformer(transformer), m_trace(trace), m_sites(sites), m_moved(moved)
    {
    }

    /// `shift(rows)`: what is added at the moved site, [P − from, width].
    template <class Shift>
    std::vector<at::Tensor> run(std::int64_t from, const PromptCase &prompt, const Shift &shift, JobContext &job)
    {
        model::ResumePlan plan;
        plan.fromLayer = m_moved.layer;
        plan.fromHook = m_moved.hook;
        plan.fromPosition = from;
        std::vector<at::Tensor> probes(m_sites.size());
        plan.edit = [&](int layer, HookPoint hook, const model::LayerTrace &rows) {
            const Site here{layer, hook};
            at::Tensor sum;
            if (here == m_moved)
                sum = shift(rows);
            for (std::size_t i = 0; i < m_sites.size(); ++i)
                if (m_sites[i] == here) {
                    const at::Tensor x = model::tensorAt(m_transformer.spec(), rows, hook);
                    probes[i] = at::zeros(x.sizes(), x.options()).set_requires_grad(true);
                    sum = sum.defined() ? sum.add(probes[i]) : probes[i];
                }
            return sum;
        };
        const model::Resumed resumed = m_transformer.resume(m_trace, plan, job);
        resumed.logits[prompt.correct.value].sub(resumed.logits[prompt.foil.value]).backward();
        std::vector<at::Tensor> gradients;
        for (const at::Tensor &probe : probes)
            gradients.push_back(probe.grad().defined() ? probe.grad() : at::zeros_like(probe));
        return gradients;
    }

private:
    const model::Transformer &m_transformer;
    const model::Trace &m_trace;
    const std::vector<Site> &m_sites;
    const Site m_moved;
};

}  // namespace

std::vector<Site> residualSites(const model::ModelSpec &spec, const Site &site)
{
    const bool middle = spec.hasMlp() && !spec.parallel_blocks;
    std::vector<Site> sites;
    for (int l = site.layer; l < spec.n_layers; ++l)
        for (const HookPoint hook : {HookPoint::ResidPre, HookPoint::ResidMid, HookPoint::ResidPost}) {
            if (l == site.layer && hook < site.hook)
                continue;
            if ((hook == HookPoint::ResidMid && !middle) || (hook == HookPoint::ResidPre && l > site.layer))
                continue;  // the block before's ResidPost is the next one's ResidPre
            sites.push_back({l, hook});
        }
    return sites;
}

Gradients::Gradients(ConditionRunner &runner) : m_runner(runner) {}

std::vector<at::Tensor> Gradients::at(const std::vector<Site> &sites, const Scope &scope, const Move &move, JobContext &job)
{
    IntactRuns &runs = m_runner.intact();
    std::vector<std::vector<at::Tensor>> bySite(sites.size());
    for (std::size_t g = 0; g < runs.groups().size(); ++g) {
        const RunGroup &group = runs.groups()[g];
        Condition moved = cut({output(move.site.layer, move.site.hook)}, Knife::Counterfactual, move.scope);
        moved.cuts.front().share = move.t;
        const SiteEdit edit = siteEdits(moved, runs, g, m_runner.cases(), m_runner.spec(), m_runner.dictionary()).front();
        const at::Tensor touched = touchedPositions(group, m_runner.cases(), scope);
        const std::int64_t from = edit.firstPosition();

        const c10::InferenceMode off(false);
        const c10::AutoGradMode on(true);
        const model::Transformer transformer = differentiable(m_runner.transformer());
        std::vector<std::vector<at::Tensor>> rows(sites.size());
        for (std::size_t b = 0; b < group.cases.size(); ++b) {
            const auto index = static_cast<std::int64_t>(b);
            const auto shift = [&](const model::LayerTrace &x) {
                return added(edit, x, index, from, m_runner.spec(), m_runner.dictionary());
            };
            const auto gradients =
                PromptGradient(transformer, group.clean[b], sites, move.site).run(from, m_runner.cases()[group.cases[b]], shift, job);
            const at::Tensor where = touched.select(0, index).narrow(0, from, group.positions - from);
            for (std::size_t s = 0; s < sites.size(); ++s)
                rows[s].push_back(touchedRows(gradients[s], where));
        }
        for (std::size_t s = 0; s < sites.size(); ++s)
            bySite[s].push_back(at::stack(rows[s]));
        m_passes += 2 * static_cast<std::int64_t>(group.cases.size());
    }
    std::vector<at::Tensor> all;
    for (const std::vector<at::Tensor> &groups : bySite)
        all.push_back(joined(groups));
    return all;
}

at::Tensor touchedValues(ConditionRunner &runner, Side side, const Site &site, const Scope &scope)
{
    IntactRuns &runs = runner.intact();
    std::vector<at::Tensor> all;
    for (std::size_t g = 0; g < runs.groups().size(); ++g) {
        const RunGroup &group = runs.groups()[g];
        const at::Tensor where = touchedPositions(group, runner.cases(), scope), &values = runs.values(g, side, site.layer, site.hook);
        std::vector<at::Tensor> rows;
        for (std::int64_t b = 0; b < values.size(0); ++b)
            rows.push_back(touchedRows(values.select(0, b), where.select(0, b)));
        all.push_back(at::stack(rows));
    }
    return joined(all);
}

}  // namespace penfield::evidence
