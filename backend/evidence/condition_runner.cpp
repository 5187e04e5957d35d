#include "backend/evidence/condition_runner.h"

#include "backend/evidence/site_edit.h"
#include "backend/model/index_tensor.h"
#include "backend/types/error.h"

#include <ATen/ops/cat.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace penfield::evidence {

namespace {

std::vector<PromptCase> checked(std::vector<PromptCase> cases)
{
    if (cases.empty())
        throw Error(PENFIELD_SENTENCE("The prompt family is empty. Add a template, or fillers for its slots."));
    return cases;
}

// A hook after which nothing is the same: where the resumed run begins.
model::ResumePlan planFor(const std::vector<SiteEdit> &edits, std::int64_t positions)
{
    model::ResumePlan plan;
    const auto first = std::min_element(edits.begin(), edits.end(), [](const SiteEdit &a, const SiteEdit &b) {
        return std::tie(a.layer, a.hook) < std::tie(b.layer, b.hook);
    });
    plan.fromLayer = first->layer;
    plan.fromHook = first->hook;
    plan.fromPosition = positions;
    for (const SiteEdit &edit : edits)
        plan.fromPosition = std::min(plan.fromPosition, edit.firstPosition());
    return plan;
}

}  // namespace

ConditionRunner::ConditionRunner(const model::Transformer &transformer, const dictionary::Dictionary *dictionary,
                                 std::vector<PromptCase> cases, std::uint64_t seed, JobContext &job)
    : m_transformer(transformer), m_dictionary(dictionary), m_cases(checked(std::move(cases))),
      m_runs(transformer, m_cases, seed, job), m_clean{m_runs.logits(Side::Clean)}, m_corrupted{m_runs.logits(Side::Counterfactual)},
      m_cleanScores(scores(m_clean, m_cases)), m_corruptedScores(scores(m_corrupted, m_cases)),
      m_passes(2 * static_cast<std::int64_t>(m_cases.size()))
{
}

Answers ConditionRunner::answers(const Condition &condition, JobContext &job)
{
    Answers result{(condition.onCounterfactual ? m_corrupted : m_clean).logits.clone()};
    for (std::size_t g = 0; g < m_runs.groups().size(); ++g) {
        const RunGroup &group = m_runs.groups()[g];
        const at::Tensor logits = resume(g, condition, job);
        if (logits.defined())
            result.logits.index_copy_(0, model::indexTensor({group.cases.begin(), group.cases.end()}), logits);
    }
    return result;
}

std::vector<double> ConditionRunner::scoresUnder(const Condition &condition, JobContext &job)
{
    return scores(answers(condition, job), m_cases);
}

at::Tensor ConditionRunner::resume(std::size_t g, const Condition &condition, JobContext &job)
{
    const RunGroup &group = m_runs.groups()[g];
    const std::vector<SiteEdit> edits = siteEdits(condition, m_runs, g, m_cases, spec(), m_dictionary);
    if (edits.empty())
        return {};
    model::ResumePlan plan = planFor(edits, group.positions);
    plan.freezeAttention = condition.freezeAttention;
    plan.keepLayers = false;
    PromptRows prompts{0, 0, plan.fromPosition};
    plan.edit = [&](int layer, HookPoint hook, const model::LayerTrace &rows) {
        at::Tensor sum;
        for (const SiteEdit &edit : edits)
            if (edit.layer == layer && edit.hook == hook) {
                const at::Tensor one = added(edit, rows, prompts, spec(), m_dictionary);
                sum = sum.defined() ? sum.add(one) : one;
            }
        return sum;
    };
    const std::vector<model::Trace> &traces = group.traces(condition.onCounterfactual ? Side::Counterfactual : Side::Clean);
    const auto total = static_cast<std::int64_t>(traces.size()), most = m_transformer.resumeBatch(group.positions - plan.fromPosition);
    std::vector<at::Tensor> logits;
    for (; prompts.first < total; prompts.first += prompts.count) {
        prompts.count = std::min(most, total - prompts.first);
        std::vector<const model::Trace *> batch;
        for (std::int64_t b = prompts.first; b < prompts.first + prompts.count; ++b)
            batch.push_back(&traces[static_cast<std::size_t>(b)]);
        logits.push_back(m_transformer.resume(batch, plan, job).logits);
    }
    m_passes += total;
    return at::cat(logits).to(at::kCPU);
}

}  // namespace penfield::evidence
