#include "backend/evidence/splice.h"

#include "backend/evidence/normal.h"
#include "backend/evidence/site_edit.h"
#include "backend/model/index_tensor.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/zeros.h>

#include <algorithm>

namespace penfield::evidence {

namespace {

// Features are not active at the beginning of the sequence, and nothing is replaced there.
at::Tensor reconstruction(const dictionary::Layer &layer, const at::Tensor &x)
{
    return layer.reconstruct(dictionary::sparse(layer.encodeDense(x), 0, 0), x);
}

at::Tensor randomRows(const at::Tensor &like, Random &random)
{
    at::Tensor rows = at::empty(like.sizes(), at::kFloat);
    for (std::int64_t i = 0; i < rows.numel(); ++i)
        rows.data_ptr<float>()[i] = static_cast<float>(normal(random));
    return rows / rows.norm(2, -1, true);
}

class Splice {
public:
    Splice(ConditionRunner &runner, SplicedError error, std::uint64_t seed) : m_runner(runner), m_error(error), m_random(seed) {}

    at::Tensor logits(std::size_t g, JobContext &job)
    {
        const RunGroup &group = m_runner.intact().groups()[g];
        const auto total = static_cast<std::int64_t>(group.clean.size()), first = group.clean.front().zero_positions;
        const std::int64_t most = m_runner.transformer().resumeBatch(group.positions - first);
        std::vector<at::Tensor> all;
        for (PromptRows prompts{0, 0, first}; prompts.first < total; prompts.first += prompts.count) {
            prompts.count = std::min(most, total - prompts.first);
            std::vector<const model::Trace *> batch;
            for (std::int64_t b = prompts.first; b < prompts.first + prompts.count; ++b)
                batch.push_back(&group.clean[static_cast<std::size_t>(b)]);
            model::ResumePlan plan;
            plan.fromLayer = 0;
            plan.fromHook = HookPoint::ResidPre;
            plan.fromPosition = first;
            plan.keepLayers = false;
            plan.edit = [&](int l, HookPoint hook, const model::LayerTrace &rows) { return replaced(g, prompts, l, hook, rows); };
            all.push_back(m_runner.transformer().resume(batch, plan, job).logits);
        }
        return at::cat(all);
    }

private:
    at::Tensor replaced(std::size_t g, const PromptRows &prompts, int l, HookPoint hook, const model::LayerTrace &rows)
    {
        const dictionary::Dictionary &dictionary = *m_runner.dictionary();
        if (hook != dictionary.outputHook() || !dictionary.has(l))
            return {};
        const at::Tensor output = model::tensorAt(m_runner.spec(), rows, hook);
        if (m_error == SplicedError::NoOutput)
            return output.neg();
        const at::Tensor missing = reconstruction(dictionary.layer(l), dictionary.input(m_runner.spec(), rows)) - output;
        if (m_error == SplicedError::Random)
            return randomRows(missing, m_random) * missing.norm(2, -1, true);
        return m_error == SplicedError::Zero ? missing : missing + partnersError(g, prompts, l);
    }

    // The intact error of each prompt's partner, [rows, width].
    at::Tensor partnersError(std::size_t g, const PromptRows &prompts, int l)
    {
        const dictionary::Dictionary &dictionary = *m_runner.dictionary();
        IntactRuns &runs = m_runner.intact();
        const auto first = runs.groups()[g].partner.begin() + prompts.first;
        const at::Tensor partners = model::indexTensor({first, first + prompts.count});
        const auto rowsOf = [&](HookPoint hook) {
            const at::Tensor &x = runs.values(g, Side::Clean, l, hook);
            return x.index_select(0, partners).narrow(1, prompts.from, x.size(1) - prompts.from).reshape({-1, x.size(-1)});
        };
        return rowsOf(dictionary.outputHook()) - reconstruction(dictionary.layer(l), rowsOf(dictionary.inputHook()));
    }

    ConditionRunner &m_runner;
    const SplicedError m_error;
    Random m_random;
};

}  // namespace

bool canSplice(const ConditionRunner &runner)
{
    const dictionary::Dictionary *dictionary = runner.dictionary();
    if (!dictionary)
        return false;
    for (int l = 0; l < dictionary->layers(); ++l)
        if (dictionary->has(l) && dictionary->layer(l).outputs() > 1)
            return false;
    return isWritable(dictionary->outputHook());
}

Answers spliced(ConditionRunner &runner, SplicedError error, std::uint64_t seed, JobContext &job)
{
    Splice splice(runner, error, seed);
    Answers answers{runner.clean().logits.clone()};
    for (std::size_t g = 0; g < runner.intact().groups().size(); ++g) {
        const std::vector<std::size_t> &cases = runner.intact().groups()[g].cases;
        answers.logits.index_copy_(0, model::indexTensor({cases.begin(), cases.end()}), splice.logits(g, job));
    }
    return answers;
}

double unexplainedVariance(ConditionRunner &runner)
{
    const dictionary::Dictionary &dictionary = *runner.dictionary();
    double missing = 0, total = 0;
    for (int l = 0; l < dictionary.layers(); ++l) {
        if (!dictionary.has(l))
            continue;
        std::vector<at::Tensor> inputs, outputs;
        for (std::size_t g = 0; g < runner.intact().groups().size(); ++g) {
            const std::int64_t first = runner.intact().groups()[g].clean.front().zero_positions;
            const auto rowsOf = [&](HookPoint hook) {
                const at::Tensor &x = runner.intact().values(g, Side::Clean, l, hook);
                return x.narrow(1, first, x.size(1) - first).reshape({-1, x.size(-1)});
            };
            inputs.push_back(rowsOf(dictionary.inputHook()));
            outputs.push_back(rowsOf(dictionary.outputHook()));
        }
        const at::Tensor output = at::cat(outputs);
        missing += output.sub(reconstruction(dictionary.layer(l), at::cat(inputs))).square().sum().item<double>();
        total += output.sub(output.mean(0, true)).square().sum().item<double>();
    }
    return total == 0 ? 0 : missing / total;
}

}  // namespace penfield::evidence
