#include "tests/widgets/lens/small_lens.h"

namespace penfield::test {

std::shared_ptr<LogitLens> smallLens(const Prompt &prompt)
{
    auto lens = std::make_shared<LogitLens>();
    lens->prompt = prompt;
    lens->rows = {{LensPlace::Embedding, {}}, {LensPlace::After, LayerIndex(0)}, {LensPlace::After, LayerIndex(1)}};
    lens->topTokens = 2;
    lens->watched = {{TokenId(7), " seven", {}, {}}, {TokenId(8), " eight", {}, {}}};
    lens->texts[TokenId(7)] = " seven";
    const float probability[] = {0.01f, 0.2f, 0.9f};
    const int rank[] = {99, 9, 0};
    for (int row = 0; row < 3; ++row)
        for (int position = 0; position < static_cast<int>(prompt.size()); ++position) {
            const TokenId top(100 * row + position);
            lens->top.insert(lens->top.end(), {top, TokenId(7)});
            lens->texts[top] = " t" + std::to_string(top.value);
            const float p = 0.1f * static_cast<float>(row + 1);
            lens->topProbability.insert(lens->topProbability.end(), {p, p / 2});
            lens->entropy.push_back(static_cast<float>(3 - row));
            lens->klToFinal.push_back(static_cast<float>(2 - row) * static_cast<float>(position));
            lens->watched[0].probability.push_back(probability[row]);
            lens->watched[0].rank.push_back(rank[row]);
            lens->watched[1].probability.push_back(0.001f);
            lens->watched[1].rank.push_back(500);
        }
    return lens;
}

}  // namespace penfield::test
