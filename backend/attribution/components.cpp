#include "backend/attribution/components.h"

#include "backend/graph/graph_builder.h"

#include <chrono>

namespace penfield::attribution {

namespace {

std::vector<GraphNode> graphNodes(const model::ModelSpec &spec, const ComponentMeasure &measure, TokenPosition last)
{
    std::vector<GraphNode> nodes;
    nodes.push_back({.key = {NodeKind::Input, {}, {}, -1}, .label = {}});
    for (int l = 0; l < spec.n_layers; ++l) {
        for (int h = 0; h < spec.n_heads; ++h)
            nodes.push_back({.key = {NodeKind::Head, LayerIndex(l), {}, h}, .label = {}});
        if (spec.hasMlp())
            nodes.push_back({.key = {NodeKind::Mlp, LayerIndex(l), {}, -1}, .label = {}});
    }
    nodes.push_back({.key = {NodeKind::Logit, {}, last, spec.vocabOut()}, .probability = 1, .label = measure.label()});
    return nodes;
}

/// Reads a node's row of scores, the three inputs of a head together.
class Rows {
public:
    Rows(const model::ModelSpec &spec, const at::Tensor &scores) : m_index(spec), m_scores(scores.to(at::kFloat).contiguous()) {}

    HeadInputs inputs(const NodeKey &target, std::size_t writer) const
    {
        if (target.kind != NodeKind::Head)
            return {};
        const auto part = [&](HeadInput input) { return entry(m_index.reader(target.layer.value, input, target.feature), writer); };
        return {part(HeadInput::Query), part(HeadInput::Key), part(HeadInput::Value)};
    }

    float weight(const NodeKey &target, std::size_t writer) const
    {
        switch (target.kind) {
        case NodeKind::Head: {
            const HeadInputs parts = inputs(target, writer);
            return parts.query + parts.key + parts.value;
        }
        case NodeKind::Mlp:
            return entry(m_index.mlpReader(target.layer.value), writer);
        default:
            return entry(m_index.logits(), writer);
        }
    }

private:
    float entry(std::int64_t reader, std::size_t writer) const
    {
        return m_scores.data_ptr<float>()[reader * m_index.writers() + std::int64_t(writer)];
    }

    const ComponentIndex m_index;
    const at::Tensor m_scores;
};

void fillInInputs(AttributionGraph &graph, const Rows &rows)
{
    for (std::size_t t = 0; t < graph.nodes.size(); ++t)
        for (const std::int32_t source : graph.sourcesOf(NodeIndex(std::int64_t(t))))
            graph.components->inputs.push_back(rows.inputs(graph.nodes[t].key, static_cast<std::size_t>(source)));
}

}  // namespace

AttributionGraph attributeComponents(const ComponentRuns &runs, const Prompt &prompt, const Prompt &counterfactual,
                                     const model::TokenText &text, const ComponentOptions &options, JobContext &job, double *operations)
{
    const auto start = std::chrono::steady_clock::now();
    const model::ModelSpec &spec = runs.transformer.spec();
    const AttributionTarget target =
        options.target ? *options.target
                       : targetOf(model::Distribution(runs.prompt.logits), model::Distribution(runs.counterfactual.logits));
    const ComponentMeasure measure(runs.transformer, target, text);
    Products products(job);
    const Rows rows(spec, componentScores(runs, measure, options, products));

    std::vector<GraphNode> nodes = graphNodes(spec, measure, TokenPosition(runs.prompt.positions() - 1));
    std::vector<NodeIndex> targets;
    for (std::size_t i = 1; i < nodes.size(); ++i)
        targets.emplace_back(std::int64_t(i));
    const std::vector<GraphNode> named = nodes;
    AttributionGraph graph = buildGraphByRow(std::move(nodes), targets, [&](std::size_t row, std::span<float> dense) {
        for (std::size_t writer = 0; writer + 1 < dense.size(); ++writer)
            dense[writer] = rows.weight(named[row + 1].key, writer);
    });
    graph.components.emplace(ComponentFacts{
        counterfactual, options.steps, measure.value(runs.prompt.resid_final), measure.value(runs.counterfactual.resid_final), {}});
    fillInInputs(graph, rows);
    fillInScores(graph);
    graph.prompt = prompt;
    graph.n_layers = spec.n_layers;
    graph.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    if (operations)
        *operations = products.operations();
    return graph;
}

}  // namespace penfield::attribution
