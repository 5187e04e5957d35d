#include "backend/attribution/component_measure.h"

#include "backend/attribution/norm_gradient.h"
#include "backend/model/norm.h"
#include "backend/types/error.h"

#include <ATen/ops/dot.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/mv.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <cmath>

namespace penfield::attribution {

namespace {

void requireLogit(TokenId token, std::int64_t logits)
{
    if (token.value < 0 || token.value >= logits)
        throw Error(PENFIELD_SENTENCE("Token %1 cannot be a target: this model predicts %2 tokens, counted from 0."),
                    {std::to_string(token.value), std::to_string(logits)});
}

at::Tensor checkedDirection(const AttributionTarget &target, const at::Tensor &W_U)
{
    if (std::int64_t(target.direction.size()) != W_U.size(0))
        throw Error(PENFIELD_SENTENCE("The direction %1 has %2 numbers, but this model's residual stream has %3."),
                    {target.label, std::to_string(target.direction.size()), std::to_string(W_U.size(0))});
    if (!std::all_of(target.direction.begin(), target.direction.end(), [](float v) { return std::isfinite(v); }))
        throw Error(PENFIELD_SENTENCE("The direction %1 needs finite numbers."), {target.label});
    const at::Tensor vector = at::from_blob(const_cast<float *>(target.direction.data()), {W_U.size(0)}, at::kFloat);
    return vector.clone().to(W_U.options());
}

}  // namespace

ComponentMeasure::ComponentMeasure(const model::Transformer &transformer, const AttributionTarget &target, const model::TokenText &text)
    : m_transformer(transformer), m_label(target.label)
{
    if (target.kind == AttributionTarget::Kind::Direction)
        m_direction = checkedDirection(target, transformer.weights().W_U);
    else
        weigh(target, text);
}

void ComponentMeasure::weigh(const AttributionTarget &target, const model::TokenText &text)
{
    const at::Tensor &W_U = m_transformer.weights().W_U;
    const std::int64_t logits = W_U.size(1);
    const bool differs = target.kind == AttributionTarget::Kind::Difference;
    requireLogit(target.token, logits);
    if (differs)
        requireLogit(target.minus, logits);
    if (differs && target.token == target.minus)
        throw Error(PENFIELD_SENTENCE("A difference needs two tokens, but both are %1. Choose another one."), {text(target.token)});
    m_logitWeights = at::zeros({logits}, W_U.options());
    if (!differs)
        m_logitWeights.fill_(-1.0 / static_cast<double>(logits));
    m_logitWeights.select(0, target.token.value).add_(1);
    if (differs)
        m_logitWeights.select(0, target.minus.value).sub_(1);
    if (m_label.empty())
        m_label = differs ? text(target.token) + " − " + text(target.minus) : text(target.token);
}

at::Tensor ComponentMeasure::lastRow(const at::Tensor &resid) const
{
    return resid.narrow(0, resid.size(0) - 1, 1);
}

double ComponentMeasure::value(const at::Tensor &resid) const
{
    if (m_logitWeights.defined())
        return at::dot(m_transformer.unembed(lastRow(resid)).squeeze(0), m_logitWeights).item<double>();
    const model::ModelSpec &spec = m_transformer.spec();
    const auto last = model::normalise(spec.final_norm, spec.norm_eps, m_transformer.weights().ln_final, lastRow(resid));
    return at::dot(last.out.squeeze(0), m_direction).item<double>();
}

at::Tensor ComponentMeasure::gradient(const at::Tensor &resid) const
{
    const model::ModelSpec &spec = m_transformer.spec();
    const model::Weights &weights = m_transformer.weights();
    const at::Tensor last = lastRow(resid);
    at::Tensor atNorm = m_direction;
    if (m_logitWeights.defined()) {
        at::Tensor atLogits = m_logitWeights;
        if (spec.final_soft_cap > 0) {
            const at::Tensor share = m_transformer.unembed(last).squeeze(0).div_(spec.final_soft_cap);
            atLogits = atLogits.sub(atLogits.mul(share.square()));
        }
        atNorm = at::mv(weights.W_U, atLogits);
    }
    const auto normed = model::normalise(spec.final_norm, spec.norm_eps, weights.ln_final, last);
    at::Tensor all = at::zeros_like(resid);
    lastRow(all).copy_(throughMovingNorm(spec.final_norm, atNorm.unsqueeze(0), weights.ln_final, last, normed.scale));
    return all;
}

AttributionTarget targetOf(const model::Distribution &prompt, const model::Distribution &counterfactual)
{
    AttributionTarget target;
    target.token = prompt.top(1).front();
    target.minus = counterfactual.top(1).front();
    target.kind = target.token == target.minus ? AttributionTarget::Kind::Token : AttributionTarget::Kind::Difference;
    return target;
}

}  // namespace penfield::attribution
