#include "backend/model/distribution.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penfield::model {

Distribution::Distribution(const at::Tensor &logits)
{
    const at::Tensor contiguous = logits.cpu().contiguous();
    const float *data = contiguous.data_ptr<float>();
    m_logits.assign(data, data + contiguous.numel());
    const double largest = *std::max_element(m_logits.begin(), m_logits.end());
    double sum = 0;
    m_probabilities.reserve(m_logits.size());
    for (const float logit : m_logits)
        sum += m_probabilities.emplace_back(std::exp(logit - largest));
    for (double &p : m_probabilities)
        p /= sum;
    m_logNormaliser = largest + std::log(sum);
}

int Distribution::rank(TokenId token) const
{
    const float own = m_logits[token.index()];
    int before = 0;
    for (std::size_t v = 0; v < m_logits.size(); ++v)
        before += m_logits[v] > own || (m_logits[v] == own && v < token.index());
    return before;
}

double Distribution::entropy() const
{
    double sum = 0;
    for (std::size_t v = 0; v < m_logits.size(); ++v)
        if (m_probabilities[v] > 0)
            sum -= m_probabilities[v] * (m_logits[v] - m_logNormaliser);
    return sum;
}

std::vector<TokenId> Distribution::top(int n) const
{
    std::vector<std::int32_t> order(m_logits.size());
    std::iota(order.begin(), order.end(), 0);
    const auto end = order.begin() + std::clamp<std::ptrdiff_t>(n, 0, static_cast<std::ptrdiff_t>(order.size()));
    std::partial_sort(order.begin(), end, order.end(), [this](std::int32_t a, std::int32_t b) {
        return m_logits[static_cast<std::size_t>(a)] != m_logits[static_cast<std::size_t>(b)]
                   ? m_logits[static_cast<std::size_t>(a)] > m_logits[static_cast<std::size_t>(b)]
                   : a < b;
    });
    return {order.begin(), end};
}

TokenDistribution Distribution::summary(TokenPosition position, int n, const TokenText &text) const
{
    TokenDistribution result;
    result.position = position;
    result.entropy = entropy();
    for (const TokenId token : top(n))
        result.top.push_back({token, text(token), probability(token), logit(token)});
    return result;
}

double klDivergence(const Distribution &a, const Distribution &b)
{
    double sum = 0;
    for (std::size_t v = 0; v < a.m_logits.size(); ++v)
        if (a.m_probabilities[v] > 0)
            sum += a.m_probabilities[v] * ((a.m_logits[v] - a.m_logNormaliser) - (b.m_logits[v] - b.m_logNormaliser));
    return std::max(sum, 0.0);  // rounding may leave −1e-17 for equal distributions
}

}  // namespace penfield::model
