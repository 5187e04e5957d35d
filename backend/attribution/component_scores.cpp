#include "backend/attribution/component_scores.h"

#include "backend/attribution/block_gradient.h"
#include "backend/attribution/component_writes.h"
#include "backend/types/error.h"

#include <ATen/ops/zeros.h>

#include <algorithm>

namespace penfield::attribution {

namespace {

constexpr char kAttributing[] = PENFIELD_SENTENCE("Attributing");
constexpr int kMostSteps = 10000;

double pointOf(PathRule rule, int step, int steps)
{
    const double shift = rule == PathRule::Left ? 0.0 : rule == PathRule::Right ? 1.0 : 0.5;
    return (step + shift) / steps;
}

class Scorer {
public:
    Scorer(const ComponentRuns &runs, const ComponentMeasure &measure, Products &products)
        : m_transformer(runs.transformer), m_spec(m_transformer.spec()), m_prompt(runs.prompt), m_measure(measure), m_products(products),
          m_index(m_spec), m_from(firstDifference(runs)),
          m_writes(writesOf(m_transformer, runs.prompt, runs.counterfactual, m_from, products.job())),
          m_rows(m_spec, runs.prompt.rotary, m_from, runs.prompt.positions(), m_transformer.device()),
          m_scores(at::zeros({m_index.readers(), m_index.writers()}, m_writes.options()))
    {
    }

    void addGradientAt(double point)
    {
        const model::Resumed run = runAt(point);
        at::Tensor g = m_measure.gradient(run.resid_final);
        add(m_index.logits(), g.unsqueeze(0), m_index.writers());
        for (int l = m_spec.n_layers - 1; l >= 0; --l) {
            m_products.job().checkpoint();
            const model::LayerAttention attention = m_spec.attention(l);
            const RunBlock block{m_spec,
                                 m_transformer.weights().layers[static_cast<std::size_t>(l)],
                                 run.layer(l),
                                 attention,
                                 m_rows.cos(attention),
                                 m_rows.sin(attention),
                                 m_from};
            const BlockGradient gradient = throughBlock(block, g, m_products);
            add(m_index.reader(l, HeadInput::Query, 0), gradient.query, m_index.beforeHeads(l));
            add(m_index.reader(l, HeadInput::Key, 0), gradient.key, m_index.beforeHeads(l));
            add(m_index.reader(l, HeadInput::Value, 0), gradient.value, m_index.beforeHeads(l));
            if (m_spec.hasMlp())
                add(m_index.mlpReader(l), gradient.mlp.unsqueeze(0), m_index.beforeMlp(l));
            g = gradient.input;
        }
    }

    at::Tensor mean(int steps) const { return m_scores.div(steps).to(at::kCPU); }

private:
    /// Between the counterfactual's embeddings (0) and the prompt's (1).
    model::Resumed runAt(double point) const
    {
        model::ResumePlan plan;
        plan.fromLayer = 0;
        plan.fromHook = HookPoint::ResidPre;
        plan.fromPosition = m_from;
        const at::Tensor shift = m_writes.select(0, 0).mul(point - 1);
        plan.edit = [&](int layer, HookPoint hook, const model::LayerTrace &) {
            return layer == 0 && hook == HookPoint::ResidPre ? shift : at::Tensor();
        };
        return m_transformer.resume(m_prompt, plan, m_products.job());
    }

    /// Adds the products of the gradients [r, n, d_model] of the readers from `reader` on with the first `writers` writers.
    void add(std::int64_t reader, const at::Tensor &gradients, std::int64_t writers)
    {
        const at::Tensor rows = m_scores.narrow(0, reader, gradients.size(0)).narrow(1, 0, writers);
        m_products.multiply(gradients.reshape({gradients.size(0), -1}), m_writes.narrow(0, 0, writers).view({writers, -1}).t(), rows,
                            Into::Add);
    }

    const model::Transformer &m_transformer;
    const model::ModelSpec &m_spec;
    const model::Trace &m_prompt;
    const ComponentMeasure &m_measure;
    Products &m_products;
    const ComponentIndex m_index;
    const std::int64_t m_from;
    const at::Tensor m_writes;  // [writers, n, d_model] prompt less counterfactual
    const model::PassRows m_rows;
    at::Tensor m_scores;  // [readers, writers] summed over the steps
};

void requireSteps(int steps)
{
    if (steps < 1 || steps > kMostSteps)
        throw Error(PENFIELD_SENTENCE("The number of steps must be between 1 and %1, not %2."),
                    {std::to_string(kMostSteps), std::to_string(steps)});
}

}  // namespace

std::int64_t firstDifference(const ComponentRuns &runs)
{
    const std::vector<TokenId> &a = runs.prompt.tokens, &b = runs.counterfactual.tokens;
    if (a.size() != b.size())
        throw Error(PENFIELD_SENTENCE("The prompt has %1 tokens and the counterfactual prompt %2. They must have the same number, position "
                                      "by position: change words for others of as many tokens."),
                    {std::to_string(a.size()), std::to_string(b.size())});
    const auto differs = std::mismatch(a.begin(), a.end(), b.begin()).first;
    if (differs == a.end())
        throw Error(PENFIELD_SENTENCE("The counterfactual prompt is the same as the prompt. Change at least one word."));
    return differs - a.begin();
}

at::Tensor componentScores(const ComponentRuns &runs, const ComponentMeasure &measure, const ComponentOptions &options, Products &products)
{
    requireSteps(options.steps);
    Scorer scorer(runs, measure, products);
    for (int step = 0; step < options.steps; ++step) {
        products.job().progress(kAttributing, step, options.steps);
        scorer.addGradientAt(pointOf(options.rule, step, options.steps));
    }
    return scorer.mean(options.steps);
}

}  // namespace penfield::attribution
