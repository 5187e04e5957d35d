#include "tests/widgets/attention/small_attention.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield::test {

namespace {
constexpr int layers = 3, heads = 2;
}

std::shared_ptr<const AttentionLayer> smallLayer(const Prompt &prompt, int layer)
{
    auto result = std::make_shared<AttentionLayer>();
    const std::size_t P = prompt.size();
    result->prompt = prompt;
    result->layer = LayerIndex(layer);
    result->n_heads = heads;
    result->pattern.assign(heads * P * P, 0);
    for (std::size_t head = 0; head < heads; ++head)
        for (std::size_t query = 0; query < P; ++query) {
            float *row = result->pattern.data() + (head * P + query) * P;
            const float share = layer == 2 && head == 1 ? 1.0f : 0.75f;
            row[head == 0 && query > 0 ? query - 1 : 0] += share;
            row[query] += 1 - share;
        }
    return result;
}

std::shared_ptr<const AttentionOverview> smallOverview(const Prompt &prompt)
{
    auto overview = std::make_shared<AttentionOverview>();
    overview->prompt = prompt;
    overview->n_layers = layers;
    overview->n_heads = heads;
    overview->side = static_cast<int>(prompt.size());
    for (int layer = 0; layer < layers; ++layer) {
        const auto patterns = smallLayer(prompt, layer);
        for (const float weight : patterns->pattern)
            overview->pictures.push_back(static_cast<std::uint8_t>(std::lround(255 * weight)));
        overview->habits.push_back({0.15f, 0.75f, 0.25f, std::numeric_limits<float>::quiet_NaN(), 0.56f});
        overview->habits.push_back({layer == 2 ? 1.0f : 0.75f, 0.15f, 0.25f, std::numeric_limits<float>::quiet_NaN(), 0.56f});
    }
    return overview;
}

}  // namespace penfield::test
