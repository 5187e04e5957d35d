#include "backend/model/attention_summary.h"

#include "backend/types/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield::model {

namespace {

at::Tensor onTheCpu(const LayerTrace &layer)
{
    return layer.pattern.to(at::kCPU).contiguous();
}

/// What query i gives to what followed earlier occurrences of its token; negative: there is none.
double induction(const float *row, const std::vector<TokenId> &tokens, std::size_t query)
{
    double sum = -1;
    for (std::size_t key = 1; key <= query; ++key)
        if (tokens[key - 1] == tokens[query])
            sum = std::max(sum, 0.0) + static_cast<double>(row[key]);
    return sum;
}

double entropy(const float *row, std::size_t keys)
{
    double sum = 0;
    for (std::size_t key = 0; key < keys; ++key)
        if (row[key] > 0)
            sum -= static_cast<double>(row[key]) * std::log(static_cast<double>(row[key]));
    return sum;
}

}  // namespace

HeadHabits headHabits(const float *pattern, const std::vector<TokenId> &tokens)
{
    const std::size_t P = tokens.size();
    double first = 0, previous = 0, self = 0, spread = 0, inductive = 0;
    int repeats = 0;
    for (std::size_t query = 1; query < P; ++query) {
        const float *row = pattern + query * P;
        first += static_cast<double>(row[0]);
        previous += static_cast<double>(row[query - 1]);
        self += static_cast<double>(row[query]);
        spread += entropy(row, query + 1);
        if (const double weight = induction(row, tokens, query); weight >= 0) {
            inductive += weight;
            ++repeats;
        }
    }
    const auto mean = [](double sum, double n) { return n > 0 ? static_cast<float>(sum / n) : std::numeric_limits<float>::quiet_NaN(); };
    const double n = P > 0 ? static_cast<double>(P - 1) : 0;
    return {mean(first, n), mean(previous, n), mean(self, n), mean(inductive, repeats), mean(spread, n)};
}

void shrinkPattern(const float *pattern, int positions, int side, std::uint8_t *picture)
{
    const auto start = [&](int pixel) { return static_cast<int>(static_cast<std::int64_t>(pixel) * positions / side); };
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            float largest = 0;
            for (int query = start(y); query < start(y + 1); ++query)
                for (int key = start(x); key < std::min(start(x + 1), query + 1); ++key)
                    largest = std::max(largest, pattern[static_cast<std::ptrdiff_t>(query) * positions + key]);
            picture[y * side + x] = static_cast<std::uint8_t>(std::lround(255 * std::clamp(largest, 0.0f, 1.0f)));
        }
}

AttentionOverview attentionOverview(const Trace &trace, JobContext &job)
{
    AttentionOverview overview;
    const auto P = static_cast<int>(trace.positions());
    overview.n_layers = static_cast<int>(trace.layers.size());
    overview.n_heads = static_cast<int>(trace.layers.front().pattern.size(0));
    overview.side = std::min(P, AttentionOverview::mostPixels);
    const std::size_t heads = static_cast<std::size_t>(overview.n_layers) * static_cast<std::size_t>(overview.n_heads);
    const auto pixels = static_cast<std::size_t>(overview.side) * static_cast<std::size_t>(overview.side);
    overview.pictures.resize(heads * pixels);
    overview.habits.reserve(heads);
    for (int l = 0; l < overview.n_layers; ++l) {
        job.progress(PENFIELD_SENTENCE("Reading the attention patterns"), l, overview.n_layers);
        const at::Tensor patterns = onTheCpu(trace.layers[static_cast<std::size_t>(l)]);
        for (int h = 0; h < overview.n_heads; ++h) {
            const float *pattern = patterns.data_ptr<float>() + static_cast<std::ptrdiff_t>(h) * P * P;
            shrinkPattern(pattern, P, overview.side, overview.pictures.data() + overview.head(LayerIndex(l), h) * pixels);
            overview.habits.push_back(headHabits(pattern, trace.tokens));
        }
    }
    return overview;
}

AttentionLayer attentionLayer(const Trace &trace, LayerIndex layer)
{
    if (!layer.isValid() || layer.index() >= trace.layers.size())
        throw Error(PENFIELD_SENTENCE("There is no layer %1: the model's layers are 0 to %2."),
                    {std::to_string(layer.value), std::to_string(trace.layers.size() - 1)});
    const at::Tensor patterns = onTheCpu(trace.layers[layer.index()]);
    AttentionLayer result;
    result.layer = layer;
    result.n_heads = static_cast<int>(patterns.size(0));
    result.pattern.assign(patterns.data_ptr<float>(), patterns.data_ptr<float>() + patterns.numel());
    return result;
}

}  // namespace penfield::model
