#include "tests/backend/attribution/attribution_case.h"

#include "backend/dictionary/neuron_dictionary.h"
#include "backend/model/model_folder.h"
#include "backend/tokenizer/tokenizer.h"

#include <ATen/ops/zeros.h>

namespace penfield::test {

namespace {

Prompt randomPrompt(const model::ModelSpec &spec, int positions, std::uint64_t seed)
{
    Prompt prompt;
    prompt.tokens = randomTokens(spec, positions, seed);
    for (const TokenId token : prompt.tokens)
        prompt.pieces.push_back("w" + std::to_string(token.value));
    return prompt;
}

/// A row of zeros everywhere but at `position`.
at::Tensor at(std::int64_t position, std::int64_t positions, const at::Tensor &row)
{
    at::Tensor all = at::zeros({positions, row.size(0)}, row.options());
    all[position].copy_(row);
    return all;
}

}  // namespace

AttributionCase::AttributionCase(const model::ModelSpec &spec, const DictionaryShape &shape, std::uint64_t seed, int positions)
    : AttributionCase(randomTransformer(spec, seed), randomDictionary(spec, shape, seed), randomPrompt(spec, positions, seed))
{
}

AttributionCase::AttributionCase(model::Transformer transformer, dictionary::Dictionary dictionary, Prompt prompt)
    : m_transformer(std::move(transformer)), m_dictionary(std::move(dictionary)), m_prompt(std::move(prompt))
{
    JobContext job;
    m_trace = m_transformer.run(m_prompt.tokens, job);
    for (int l = 0; l < m_transformer.spec().n_layers; ++l)
        m_activations.push_back(m_dictionary.encode(m_transformer.spec(), m_trace, l));
}

AttributionCase AttributionCase::neurons(const model::ModelSpec &spec, std::int64_t listed, std::uint64_t seed, int positions)
{
    model::Transformer transformer = randomTransformer(spec, seed);
    dictionary::Dictionary dictionary = dictionary::neuronDictionary(transformer, listed);
    return {std::move(transformer), std::move(dictionary), randomPrompt(spec, positions, seed)};
}

AttributionCase AttributionCase::demo(const std::string &folder, const std::string &prompt)
{
    JobContext job;
    model::OpenedModel opened = model::openModel(folder + "/model", job);
    dictionary::Dictionary dictionary = dictionary::Dictionary::open(folder + "/transcoders", opened.transformer.spec(), job);
    return {std::move(opened.transformer), std::move(dictionary), Tokenizer::open(folder + "/model")->encode(prompt)};
}

AttributionGraph AttributionCase::attribute(const AttributionOptions &options) const
{
    JobContext job;
    return attribution::attribute(
        baseline(), m_prompt, [](TokenId token) { return "t" + std::to_string(token.value); }, options, job);
}

Writes AttributionCase::writesOf(const NodeKey &node, float activation) const
{
    const std::int64_t P = m_trace.positions(), p = node.position.value;
    Writes writes;
    writes.mlp.resize(static_cast<std::size_t>(m_transformer.spec().n_layers));
    if (node.kind == NodeKind::Token) {
        const at::Tensor id = at::zeros({1}, at::kLong).add_(node.feature);
        writes.embedding = at(p, P, model::embedded(m_transformer.spec(), m_transformer.weights(), id)[0]);
        return writes;
    }
    const int l = node.layer.value;
    if (!node.isFeature()) {
        writes.mlp[node.layer.index()] = at(p, P, m_dictionary.error(m_transformer.spec(), m_trace, l, m_activations)[p]);
        return writes;
    }
    for (int output = 0; output < m_dictionary.layer(l).outputs(); ++output)
        writes.mlp[node.layer.index() + static_cast<std::size_t>(output)] =
            at(p, P, m_dictionary.layer(l).decoderRows({node.feature}, output)[0].mul(activation));
    return writes;
}

double readOf(const Reads &reads, const NodeKey &target)
{
    if (target.kind == NodeKind::Logit)
        return reads.logits[target.feature].item<double>();
    return reads.preactivations[target.layer.index()][target.position.value][target.feature].item<double>();
}

std::vector<std::vector<float>> matrixOf(const AttributionGraph &graph)
{
    const std::size_t n = graph.nodes.size();
    std::vector<std::vector<float>> matrix(n, std::vector<float>(n, 0));
    for (std::size_t t = 0; t < n; ++t) {
        const NodeIndex target(static_cast<std::int64_t>(t));
        for (std::size_t i = 0; i < graph.sourcesOf(target).size(); ++i)
            matrix[t][static_cast<std::size_t>(graph.sourcesOf(target)[i])] = graph.weightsOf(target)[i];
    }
    return matrix;
}

}  // namespace penfield::test
