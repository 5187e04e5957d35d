#pragma once
// Attention patterns as values: all heads small, one layer's heads whole. A weight is what the softmax gave: rows of queries sum to 1.

#include "backend/types/ids.h"
#include "backend/types/prompt.h"

#include <cstdint>
#include <vector>

namespace penfield {

/// What a head does on this prompt, averaged over the queries 1 … P−1 (the first one can only look at itself). NaN: no such query.
struct HeadHabits {
    float first = 0;      ///< weight on position 0
    float previous = 0;   ///< weight on the position before
    float self = 0;       ///< weight on the query itself
    float induction = 0;  ///< weight on what followed earlier occurrences of the query's token, over queries that have one
    float entropy = 0;    ///< nats
};

/// Every head as a small picture: 1024 heads of a long prompt in 4 MB instead of 368.
struct AttentionOverview {
    static constexpr int mostPixels = 64;

    Prompt prompt;
    int n_layers = 0;
    int n_heads = 0;
    int side = 0;                         ///< pixels: min(positions, mostPixels)
    std::vector<std::uint8_t> pictures;   ///< [layer][head][query][key], 255 is 1; a pixel shows the largest weight it stands for
    std::vector<HeadHabits> habits;       ///< [layer × head]

    std::size_t head(LayerIndex layer, int head) const { return layer.index() * static_cast<std::size_t>(n_heads) + static_cast<std::size_t>(head); }
    const std::uint8_t *picture(LayerIndex layer, int h) const { return pictures.data() + head(layer, h) * static_cast<std::size_t>(side * side); }
};

/// The patterns of one layer.
struct AttentionLayer {
    Prompt prompt;
    LayerIndex layer;
    int n_heads = 0;
    std::vector<float> pattern;  ///< [head][query][key], keys after the query are 0

    int positions() const { return static_cast<int>(prompt.size()); }
    const float *row(int head, int query) const
    {
        return pattern.data() + (static_cast<std::size_t>(head) * prompt.size() + static_cast<std::size_t>(query)) * prompt.size();
    }
    float weight(int head, int query, int key) const { return row(head, query)[key]; }
};

}  // namespace penfield
