#pragma once
// One row of the graph per target: the attribution of every source to it (formats.md A.7).
//
// The first attention that a gradient meets spreads it from one position to all, at the price of one position. The last one, of
// layer 0, is only met by the tokens: they come to its values instead of the values' gradient coming to the embedding.

#include "backend/attribution/nodeless.h"
#include "backend/attribution/sources.h"
#include "backend/attribution/targets.h"

namespace penfield::attribution {

struct EdgeRows {
    at::Tensor weight;     // [B, sources.columns(the targets' layer)]
    at::Tensor constants;  // [B] of `nodeless`: weight.sum(1) + constants = the target's value; undefined without
};

class EdgeRowMaker {
public:
    EdgeRowMaker(const Baseline &baseline, const Sources &sources, const Nodeless *nodeless = nullptr)
        : m_baseline(baseline), m_sources(sources), m_nodeless(nodeless), m_frozen(baseline)
    {
    }

    EdgeRows features(const FeatureTargets &targets, Products &products) const;
    EdgeRows logits(const LogitTargets &targets, Products &products) const;

    /// One target's row in parts: what passes the attention of `layer` through each head, and past it: [n_heads + 1, columns(layer)].
    /// `vector` [1, d_model] is what a feature of `targetLayer` or, above all layers, a logit reads at `position`. See head_split.h.
    at::Tensor split(const at::Tensor &vector, int targetLayer, std::int64_t position, int layer, Products &products) const;

private:
    /// A gradient at a block's output, and where it goes from there. They may be one tensor.
    struct Parts {
        at::Tensor attention;  // [P, B, d_model] at what attention adds
        at::Tensor stream;     // [P, B, d_model] at the block's input, past attention
    };

    Parts intoBlock(int layer, const at::Tensor &g, const at::Tensor &atWrite) const;
    /// From g [P, B, d_model] at the output of block `below` (−1: the embedding) down to the embedding, filling rows of targets of
    /// `layer`. Uses g up.
    void descend(int below, at::Tensor g, int layer, EdgeRows &rows, Products &products) const;
    void collect(int source, const at::Tensor &atWrite, int layer, EdgeRows &rows, Products &products) const;
    /// g at the embedding and, unless undefined, a gradient at the values of layer 0 that comes on top.
    void finish(const at::Tensor &g, const at::Tensor &values, int layer, EdgeRows &rows, Products &products) const;
    EdgeRows emptyRows(std::int64_t targets, int layer) const;

    const Baseline &m_baseline;
    const Sources &m_sources;
    const Nodeless *m_nodeless;
    FrozenModel m_frozen;
};

}  // namespace penfield::attribution
