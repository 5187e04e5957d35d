#include "tests/gallery/made_run.h"

#include <algorithm>
#include <cmath>

namespace penfield::gallery {

namespace {

constexpr int topTokens = 5;
constexpr int vocabulary = 32'000;

/// 0 … 1, the same for the same numbers.
double chance(std::size_t a, std::size_t b, std::size_t c)
{
    std::size_t x = (a + 1) * 0x9E3779B97F4A7C15ULL ^ (b + 7) * 0xC2B2AE3D27D4EB4FULL ^ (c + 13) * 0x165667B19E3779F9ULL;
    x ^= x >> 29;
    x *= 0xBF58476D1CE4E5B9ULL;
    x ^= x >> 32;
    return static_cast<double>(x % 10'000) / 10'000;
}

/// What a position would answer in the end: the word after it, and at the last position the trace's answer.
TokenProbability goalOf(const TraceSummary &trace, std::size_t position)
{
    const Prompt &prompt = trace.prompt;
    if (position + 1 < prompt.size())
        return {prompt.tokens[position + 1], prompt.pieces[position + 1], 0.35 + 0.6 * chance(position, 1, 1), 0};
    return trace.output.top.front();
}

void addCell(LogitLens &lens, const TraceSummary &trace, std::size_t row, std::size_t position)
{
    const TokenProbability goal = goalOf(trace, position);
    const double depth = static_cast<double>(row) / static_cast<double>(lens.rows.size() - 1);
    const double found = goal.probability * std::pow(depth, 2.5);
    std::vector<std::pair<double, TokenId>> tokens{{found, goal.token}};
    double left = 1 - found;
    for (std::size_t n = 0; tokens.size() < topTokens && n < 40; ++n) {
        const std::size_t other = static_cast<std::size_t>(chance(row, position, n) * static_cast<double>(lens.prompt.size()));
        const TokenId token = lens.prompt.tokens[other];
        if (std::any_of(tokens.begin(), tokens.end(), [&](const auto &t) { return t.second == token; }) && n < 30)
            continue;
        tokens.emplace_back(left * 0.4, token);
        lens.texts[token] = lens.prompt.pieces[other];
        left *= 0.6;
    }
    std::stable_sort(tokens.begin(), tokens.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    lens.texts[goal.token] = goal.text;
    for (const auto &[probability, token] : tokens) {
        lens.top.push_back(token);
        lens.topProbability.push_back(static_cast<float>(probability));
    }
    lens.entropy.push_back(static_cast<float>(0.2 + 6 * (1 - depth) * (0.7 + 0.3 * chance(row, position, 3))));
    lens.klToFinal.push_back(row + 1 == lens.rows.size() ? 0 : static_cast<float>(9 * std::pow(1 - depth, 1.5) * (0.6 + 0.4 * chance(row, position, 4))));
    for (std::size_t n = 0; n < lens.watched.size(); ++n) {
        const bool isAnswer = position + 1 == lens.prompt.size();
        const double end = isAnswer ? trace.output.top[n].probability : 0.002 * chance(position, n, 8);
        lens.watched[n].probability.push_back(static_cast<float>(end * std::pow(depth, 2.5)));
        const double lastRank = isAnswer ? static_cast<double>(n) : 40 + 900 * chance(position, n, 5);
        lens.watched[n].rank.push_back(static_cast<std::int32_t>(lastRank + vocabulary * std::pow(1 - depth, 6) * chance(row, position, n)));
    }
}

/// [P, P]: some heads look at the token before, some at the first one, some at a word a fixed way back, some nowhere in particular.
std::vector<float> madePattern(int positions, std::size_t layer, std::size_t head)
{
    const double before = 5 * chance(layer, head, 1) * chance(layer, head, 2), first = 6 * chance(layer, head, 3), far = 7 * chance(layer, head, 4) - 2;
    const int way = 2 + static_cast<int>(5 * chance(layer, head, 5));
    const std::size_t P = static_cast<std::size_t>(positions);
    std::vector<float> pattern(P * P);
    for (std::size_t query = 0; query < P; ++query) {
        float *row = pattern.data() + query * P, sum = 0;
        for (std::size_t key = 0; key <= query; ++key) {
            const double score = 1.5 * chance(key, head, layer) + (key + 1 == query ? before : 0) + (key == 0 ? first : 0)
                                 + (static_cast<int>(query - key) % way == way - 1 ? far : 0) - 0.01 * static_cast<double>(query - key);
            sum += row[key] = static_cast<float>(std::exp(score));
        }
        for (std::size_t key = 0; key <= query; ++key)
            row[key] /= sum;
    }
    return pattern;
}

void addHead(AttentionOverview &overview, const std::vector<float> &pattern)
{
    const int P = static_cast<int>(overview.prompt.size()), side = overview.side;
    const std::size_t start = overview.pictures.size();
    overview.pictures.resize(start + static_cast<std::size_t>(side * side));
    HeadHabits habits{0, 0, 0, std::nanf(""), 0};
    for (int query = 0; query < P; ++query)
        for (int key = 0; key <= query; ++key) {
            const float weight = pattern[static_cast<std::size_t>(query * P + key)];
            std::uint8_t &pixel = overview.pictures[start + static_cast<std::size_t>((query * side / P) * side + key * side / P)];
            pixel = std::max(pixel, static_cast<std::uint8_t>(std::lround(255 * weight)));
            const float share = query > 0 ? weight / static_cast<float>(P - 1) : 0;
            habits.first += key == 0 ? share : 0;
            habits.previous += key + 1 == query ? share : 0;
            habits.self += key == query ? share : 0;
            habits.entropy -= share * std::log(std::max(weight, 1e-9f));
        }
    overview.habits.push_back(habits);
}

}  // namespace

MadeAttention madeAttention(const Prompt &prompt, int layers, int heads)
{
    auto overview = std::make_shared<AttentionOverview>();
    auto first = std::make_shared<AttentionLayer>();
    overview->prompt = first->prompt = prompt;
    overview->n_layers = layers;
    overview->n_heads = first->n_heads = heads;
    overview->side = std::min(static_cast<int>(prompt.size()), AttentionOverview::mostPixels);
    first->layer = LayerIndex(0);
    for (int layer = 0; layer < layers; ++layer)
        for (int head = 0; head < heads; ++head) {
            const std::vector<float> pattern = madePattern(static_cast<int>(prompt.size()), static_cast<std::size_t>(layer), static_cast<std::size_t>(head));
            addHead(*overview, pattern);
            if (layer == 0)
                first->pattern.insert(first->pattern.end(), pattern.begin(), pattern.end());
        }
    return {overview, first};
}

std::shared_ptr<const LogitLens> madeLens(const TraceSummary &trace)
{
    auto lens = std::make_shared<LogitLens>();
    lens->prompt = trace.prompt;
    lens->topTokens = topTokens;
    lens->rows.push_back({LensPlace::Embedding, {}});
    for (int layer = 0; layer < trace.n_layers; ++layer)
        lens->rows.push_back({LensPlace::After, LayerIndex(layer)});
    for (const TokenProbability &answer : trace.output.top)
        lens->watched.push_back({answer.token, answer.text, {}, {}});
    for (std::size_t row = 0; row < lens->rows.size(); ++row)
        for (std::size_t position = 0; position < trace.prompt.size(); ++position)
            addCell(*lens, trace, row, position);
    return lens;
}

}  // namespace penfield::gallery
