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

// Gradients at every site, of some prompts of one length, by one pass there and back: no prompt's score depends on another's rows.
class BatchGradient {
public:
    BatchGradient(const model::Transformer &transformer, const std::vector<Site> &sites, const Site &moved)
        : m_transformer(transformer), m_sites(sites), m_moved(moved)
    {
    }

    /// `shift(rows)`: what is added at the moved site. Returns [rows, width] for each site.
    template <class Shift>
    std::vector<at::Tensor> run(const std::vector<const model::Trace *> &traces, std::int64_t from,
                                const std::vector<const PromptCase *> &prompts, const Shift &shift, JobContext &job)
    {
        model::ResumePlan plan;
        plan.fromLayer = m_moved.layer;
        plan.fromHook = m_moved.hook;
        plan.fromPosition = from;
        plan.keepLayers = false;
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
        const at::Tensor logits = m_transformer.resume(traces, plan, job).logits;
        at::Tensor sum = at::zeros({}, logits.options());
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            const at::Tensor row = logits.select(0, static_cast<std::int64_t>(i));
            sum = sum.add(row[prompts[i]->correct.value].sub(row[prompts[i]->foil.value]));
        }
        sum.backward();
        std::vector<at::Tensor> gradients;
        for (const at::Tensor &probe : probes)
            gradients.push_back(probe.grad().defined() ? probe.grad() : at::zeros_like(probe));
        return gradients;
    }

private:
    const model::Transformer &m_transformer;
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
        const auto total = static_cast<std::int64_t>(group.cases.size()), most = transformer.resumeBatch(group.positions - from);
        for (PromptRows prompts{0, 0, from}; prompts.first < total; prompts.first += prompts.count) {
            prompts.count = std::min(most, total - prompts.first);
            std::vector<model::Trace> runsOfBatch;
            std::vector<const model::Trace *> traces;
            std::vector<const PromptCase *> cases;
            runsOfBatch.reserve(static_cast<std::size_t>(prompts.count));  // pointers into it are handed on
            for (std::int64_t b = prompts.first; b < prompts.first + prompts.count; ++b) {
                traces.push_back(&runsOfBatch.emplace_back(differentiable(group.clean[static_cast<std::size_t>(b)])));
                cases.push_back(&m_runner.cases()[group.cases[static_cast<std::size_t>(b)]]);
            }
            const auto shift = [&](const model::LayerTrace &x) { return added(edit, x, prompts, m_runner.spec(), m_runner.dictionary()); };
            const auto gradients = BatchGradient(transformer, sites, move.site).run(traces, from, cases, shift, job);
            for (std::size_t s = 0; s < sites.size(); ++s) {
                const at::Tensor byPrompt = gradients[s].reshape({prompts.count, group.positions - from, gradients[s].size(-1)});
                for (std::int64_t b = 0; b < prompts.count; ++b)
                    rows[s].push_back(
                        touchedRows(byPrompt.select(0, b), touched.select(0, prompts.first + b).narrow(0, from, group.positions - from)));
            }
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
