#pragma once
// Through which heads an edge goes (formats.md A.12): cut at the attention of one layer between its ends, an edge is the sum of what
// passes each head there and what passes beside attention. One cut per layer; cuts of several layers do not add up to anything.
//
// Ours goes further than circuit-tracer's head_loadings: error nodes as sources, logits as targets, skips, norms with a bias and every
// read convention are linear too. Features of a cross-layer transcoder are refused: some of what they write lies above the cut.

#include "backend/attribution/edge_rows.h"

namespace penfield::attribution {

class HeadSplit {
public:
    HeadSplit(const Baseline &baseline, JobContext &job) : m_baseline(baseline), m_sources(baseline, job), m_maker(baseline, m_sources) {}

    /// [n_heads + 1], the last beside attention. The cut is above the source and not above the target: layer(source) < layer ≤
    /// layer(target), where a token is of layer −1 and a logit of n_layers, whose highest cut is n_layers − 1; in parallel blocks a
    /// feature reads its block's input, and layer < layer(target). Throws Error for another layer and for what is no edge's end.
    std::vector<float> split(const NodeKey &source, const NodeKey &target, int layer, JobContext &job) const;

private:
    std::int64_t columnOf(const NodeKey &source, int layer) const;

    const Baseline &m_baseline;
    Sources m_sources;
    EdgeRowMaker m_maker;
};

}  // namespace penfield::attribution
