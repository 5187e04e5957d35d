#include "backend/attribution/targets.h"

#include "backend/types/error.h"

#include <ATen/ops/from_blob.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/topk.h>

#include <algorithm>
#include <cmath>

namespace penfield::attribution {

namespace {

constexpr double kSmallestDifference = 1e-6;  // of two equal probabilities: a weight of 0 would leave nothing to see

class Maker {
public:
    Maker(const Baseline &baseline, const model::TokenText &text)
        : m_W_U(baseline.transformer.weights().W_U), m_probabilities(at::softmax(baseline.trace.logits.to(at::kCPU), 0)), m_text(text)
    {
    }

    void addSalient(const AttributionOptions &options)
    {
        const std::int64_t most = std::min<std::int64_t>(options.maxLogits, m_probabilities.size(0));
        const auto [top, ids] = m_probabilities.topk(most, 0);
        double sum = 0;
        for (std::int64_t i = 0; i < most && (i == 0 || sum < options.desiredProbability); ++i) {
            addToken(TokenId(ids[i].item<std::int64_t>()), "");
            sum += m_targets.probability.back();
        }
    }

    void add(const AttributionTarget &target)
    {
        switch (target.kind) {
        case AttributionTarget::Kind::Token:
            return addToken(target.token, target.label);
        case AttributionTarget::Kind::Difference:
            return addDifference(target);
        case AttributionTarget::Kind::Direction:
            return addDirection(target);
        }
    }

    LogitTargets take()
    {
        m_targets.vectors = at::stack(m_vectors, 0);
        return std::move(m_targets);
    }

private:
    void addToken(TokenId token, const std::string &label)
    {
        requireLogit(token);
        if (std::find(m_targets.tokens.begin(), m_targets.tokens.end(), token) != m_targets.tokens.end())
            throw Error(PENFIELD_SENTENCE("The token %1 is named twice among the targets of the graph. Name it once."), {m_text(token)});
        if (!m_mean.defined())
            m_mean = m_W_U.mean(1);
        append(token, label.empty() ? m_text(token) : label, probability(token), column(token).sub(m_mean));
    }

    void addDifference(const AttributionTarget &target)
    {
        requireLogit(target.token);
        requireLogit(target.minus);
        if (target.token == target.minus)
            throw Error(PENFIELD_SENTENCE("A difference needs two tokens, but both are %1. Choose another one."), {m_text(target.token)});
        const double weight = std::max(std::abs(probability(target.token) - probability(target.minus)), kSmallestDifference);
        append(next(), target.label.empty() ? m_text(target.token) + " − " + m_text(target.minus) : target.label, weight,
               column(target.token).sub(column(target.minus)));
    }

    void addDirection(const AttributionTarget &target)
    {
        const std::int64_t d_model = m_W_U.size(0);
        if (std::int64_t(target.direction.size()) != d_model)
            throw Error(PENFIELD_SENTENCE("The direction %1 has %2 numbers, but this model's residual stream has %3."),
                        {target.label, std::to_string(target.direction.size()), std::to_string(d_model)});
        const bool finite = std::all_of(target.direction.begin(), target.direction.end(), [](float v) { return std::isfinite(v); });
        if (!finite || !std::isfinite(target.weight) || target.weight <= 0)
            throw Error(PENFIELD_SENTENCE("The direction %1 needs finite numbers and a weight above 0."), {target.label});
        const at::Tensor vector = at::from_blob(const_cast<float *>(target.direction.data()), {d_model}, at::kFloat);
        append(next(), target.label, target.weight, vector.clone().to(m_W_U.device()));
    }

    void append(TokenId id, std::string label, double weight, at::Tensor vector)
    {
        m_targets.tokens.push_back(id);
        m_targets.labels.push_back(std::move(label));
        m_targets.probability.push_back(static_cast<float>(weight));
        m_vectors.push_back(std::move(vector));
    }

    void requireLogit(TokenId token) const
    {
        if (token.value < 0 || token.value >= m_W_U.size(1))
            throw Error(PENFIELD_SENTENCE("Token %1 cannot be a target: this model predicts %2 tokens, counted from 0."),
                        {std::to_string(token.value), std::to_string(m_W_U.size(1))});
    }

    /// An id that no token has.
    TokenId next() const { return TokenId(m_W_U.size(1) + std::int64_t(m_targets.tokens.size())); }
    at::Tensor column(TokenId token) const { return m_W_U.select(1, token.value); }
    double probability(TokenId token) const { return m_probabilities[token.value].item<float>(); }

    const at::Tensor &m_W_U;  // [d_model, d_vocab]
    at::Tensor m_probabilities, m_mean;
    const model::TokenText &m_text;
    LogitTargets m_targets;
    std::vector<at::Tensor> m_vectors;
};

}  // namespace

LogitTargets logitTargets(const Baseline &baseline, const AttributionOptions &options, const model::TokenText &text)
{
    Maker maker(baseline, text);
    if (options.targets.empty())
        maker.addSalient(options);
    for (const AttributionTarget &target : options.targets)
        maker.add(target);
    return maker.take();
}

FeatureTargets featureTargets(const Baseline &baseline, int layer, const std::vector<std::int64_t> &rows)
{
    const dictionary::SparseActivations &active = baseline.active(layer);
    FeatureTargets targets;
    targets.layer = layer;
    std::vector<std::int64_t> features;
    for (const std::int64_t row : rows) {
        targets.positions.push_back(active.position[static_cast<std::size_t>(row)]);
        features.push_back(active.feature[static_cast<std::size_t>(row)]);
    }
    const at::Tensor where = at::tensor(at::ArrayRef<std::int64_t>(targets.positions), at::kLong).to(baseline.device());
    const at::Tensor x = baseline.dictionary.input(baseline.spec(), baseline.layer(layer)).index_select(0, where);
    targets.vectors = baseline.dictionary.layer(layer).readVectors(features, x).to(baseline.device());
    return targets;
}

}  // namespace penfield::attribution
