#include "backend/model/sampler.h"

#include <cmath>
#include <vector>

namespace penfield::model {

TokenId Sampler::draw(const Distribution &distribution)
{
    if (m_options.temperature <= 0)
        return distribution.top(1).front();
    const std::vector<TokenId> candidates = distribution.top(m_options.topK > 0 ? m_options.topK : static_cast<int>(distribution.size()));
    const double highest = distribution.logit(candidates.front());
    std::vector<double> share;  // cumulative
    double sum = 0;
    for (const TokenId token : candidates)
        share.push_back(sum += std::exp((distribution.logit(token) - highest) / m_options.temperature));
    std::size_t kept = 1;
    while (kept < share.size() && share[kept - 1] < m_options.topP * sum)
        ++kept;
    // 53 bits make a double in [0, 1): the same numbers with every standard library.
    const double drawn = static_cast<double>(m_random() >> 11) * 0x1p-53 * share[kept - 1];
    std::size_t chosen = 0;
    while (chosen + 1 < kept && share[chosen] <= drawn)
        ++chosen;
    return candidates[chosen];
}

}  // namespace penfield::model
