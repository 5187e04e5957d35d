#pragma once
// A next-token distribution as plain numbers: double precision, the whole vocabulary.

#include "backend/types/ids.h"
#include "backend/types/prompt.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace at {
class Tensor;
}

namespace penfield::model {

using TokenText = std::function<std::string(TokenId)>;

class Distribution {
public:
    explicit Distribution(const at::Tensor &logits);  // [d_vocab] float32

    std::size_t size() const { return m_logits.size(); }
    double logit(TokenId token) const { return m_logits[token.index()]; }
    double probability(TokenId token) const { return m_probabilities[token.index()]; }
    int rank(TokenId token) const;          ///< 0: the most probable; of equal ones the smaller id comes first
    double entropy() const;                 ///< nats
    std::vector<TokenId> top(int n) const;  ///< the n most probable, descending

    TokenDistribution summary(TokenPosition position, int n, const TokenText &text) const;

    /// KL(a ‖ b) in nats.
    friend double klDivergence(const Distribution &a, const Distribution &b);

private:
    std::vector<float> m_logits;
    std::vector<double> m_probabilities;
    double m_logNormaliser = 0;  // log Σ exp(logit)
};

double klDivergence(const Distribution &a, const Distribution &b);

}  // namespace penfield::model
