#include "backend/intervention/batch.h"

#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <tuple>

namespace penfield::intervention {

namespace {

// All that touches look at.
constexpr std::array kRows = {&model::LayerTrace::resid_pre,      &model::LayerTrace::z,         &model::LayerTrace::attn_out,
                              &model::LayerTrace::resid_mid,      &model::LayerTrace::ln2_scale, &model::LayerTrace::mlp_in,
                              &model::LayerTrace::mlp_module_out, &model::LayerTrace::mlp_out,   &model::LayerTrace::resid_post};

/// Groups that are run together, and what they have in common.
class Batch {
public:
    Batch(const Subject &subject, const Baseline &intact, const std::vector<std::vector<Site>> &groups, const InterventionOptions &options,
          std::vector<std::size_t> members)
        : m_subject(subject), m_intact(intact), m_members(std::move(members))
    {
        for (const std::size_t member : m_members)
            m_passes.push_back(std::make_unique<TouchedPass>(subject, intact, groups[member], options));
    }

    void run(JobContext &job, const TakeAnswer &take)
    {
        const std::vector<const model::Trace *> traces(m_members.size(), &m_intact.trace);
        const model::Resumed resumed = m_subject.transformer.resume(traces, plan(), job);
        for (std::size_t i = 0; i < m_members.size(); ++i)
            take(m_members[i], resumed.logits.select(0, static_cast<std::int64_t>(i)));
    }

private:
    model::ResumePlan plan()
    {
        model::ResumePlan plan = m_passes.front()->plan();
        for (const auto &pass : m_passes) {
            const model::ResumePlan &own = pass->plan();
            std::tie(plan.fromLayer, plan.fromHook) =
                std::min(std::tuple(plan.fromLayer, plan.fromHook), std::tuple(own.fromLayer, own.fromHook));
            plan.fromPosition = std::min(plan.fromPosition, own.fromPosition);
            plan.lastLayerFrom = std::min(plan.lastLayerFrom, own.lastLayerFrom);
        }
        plan.keepLayers = false;
        plan.edit = [this](int layer, HookPoint hook, const model::LayerTrace &rows) { return edit(layer, hook, rows); };
        return plan;
    }

    at::Tensor edit(int layer, HookPoint hook, const model::LayerTrace &rows)
    {
        const auto runs = static_cast<std::int64_t>(m_passes.size());
        at::Tensor sum;
        for (std::int64_t run = 0; run < runs; ++run) {
            TouchedPass &pass = *m_passes[static_cast<std::size_t>(run)];
            if (!pass.isInterestedIn(layer, hook))
                continue;
            const at::Tensor added = pass.edit(layer, hook, rowsOfRun(rows, run, runs));
            if (!added.defined())
                continue;
            if (!sum.defined())
                sum = at::zeros_like(model::tensorAt(m_subject.spec(), rows, hook));
            sum.narrow(0, run * added.size(0), added.size(0)).add_(added);
        }
        return sum;
    }

    const Subject &m_subject;
    const Baseline &m_intact;
    std::vector<std::size_t> m_members;
    std::vector<std::unique_ptr<TouchedPass>> m_passes;  // [members]
};

}  // namespace

model::LayerTrace rowsOfRun(const model::LayerTrace &rows, std::int64_t run, std::int64_t runs)
{
    model::LayerTrace own;
    for (const auto field : kRows)
        if (const at::Tensor &all = rows.*field; all.defined()) {
            const std::int64_t n = all.size(0) / runs;
            own.*field = all.narrow(0, run * n, n);
        }
    return own;
}

void answerEach(const Subject &subject, const Baseline &intact, const std::vector<std::vector<Site>> &groups,
                const InterventionOptions &options, JobContext &job, const TakeAnswer &take)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].empty())
            take(i, intact.trace.logits);
        else
            order.push_back(i);
    const auto start = [&](std::size_t i) { return std::pair(groups[i].front().place.layer, firstPosition(groups[i])); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return start(a) < start(b); });
    for (std::size_t first = 0, end = 0; first < order.size(); first = end) {
        job.progress(PENFIELD_SENTENCE("Touching one after the other"), static_cast<double>(first), static_cast<double>(order.size()));
        const auto [layer, position] = start(order[first]);
        const auto most = static_cast<std::size_t>(subject.transformer.resumeBatch(intact.trace.positions() - position));
        while (end < order.size() && end - first < most && start(order[end]).first == layer)
            ++end;
        Batch(subject, intact, groups, options,
              {order.begin() + static_cast<std::ptrdiff_t>(first), order.begin() + static_cast<std::ptrdiff_t>(end)})
            .run(job, take);
    }
}

}  // namespace penfield::intervention
