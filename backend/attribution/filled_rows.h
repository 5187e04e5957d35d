#pragma once
// The rows that are there so far, on the CPU, and what they say about the features that have none yet (formats.md A.9).

#include "backend/attribution/sources.h"

#include <span>

namespace penfield::attribution {

class FilledRows {
public:
    struct Row {
        int layer = 0;                  // the target's; n_layers for a logit
        std::span<const float> weight;  // [columns(layer)] of Sources
    };

    /// `logits` [T, columns(n_layers)].
    FilledRows(const Sources &sources, const at::Tensor &logits);

    /// Rows [B, columns(layer)] of features of `layer`, by their nodes.
    void add(int layer, const std::vector<std::int64_t> &nodes, const at::Tensor &rows);

    std::int64_t size() const { return m_size; }  ///< how many features have a row
    std::vector<std::int64_t> nodes() const;      ///< theirs, ascending
    bool has(std::int64_t node) const { return m_places[static_cast<std::size_t>(node)].block != kNone; }
    Row feature(std::int64_t node) const;
    Row logit(std::int64_t k) const { return rowOf(0, static_cast<std::size_t>(k)); }

    /// Influence of every feature on the logits, by these rows: [N]. The reference's series Σ W·Bⁱ, where B is |rows| over their
    /// sums, is summed by one pass over the rows from the upper layers down.
    std::vector<double> influence(const std::vector<float> &logitProbability, JobContext &job) const;

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    struct Block {
        int layer = 0;
        std::vector<std::int64_t> nodes;  // of logits: 0, 1, …
        at::Tensor weight;
        std::vector<double> sum;  // [B] Σ |weight|
    };
    struct Place {
        std::size_t block = kNone, row = 0;
    };

    void keep(int layer, std::vector<std::int64_t> nodes, const at::Tensor &rows);
    Row rowOf(std::size_t block, std::size_t row) const;

    const Sources &m_sources;
    std::vector<Block> m_blocks;  // the first is the logits'
    std::vector<Place> m_places;  // [N]
    std::int64_t m_size = 0;
};

}  // namespace penfield::attribution
