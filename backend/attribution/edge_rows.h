#pragma once
// One row of the graph per target: the attribution of every source to it (formats.md A.7).

#include "backend/attribution/sources.h"
#include "backend/attribution/targets.h"

namespace penfield::attribution {

struct EdgeRows {
    at::Tensor weight;     // [B, sources.nodes()]
    at::Tensor constants;  // [B] what biases, b_dec and zeroed positions contribute: weight.sum(1) + constants = the target's value
};

class EdgeRowMaker {
public:
    EdgeRowMaker(const Baseline &baseline, const Sources &sources) : m_baseline(baseline), m_sources(sources), m_frozen(baseline) {}

    EdgeRows features(const FeatureTargets &targets, JobContext &job) const;
    EdgeRows logits(const LogitTargets &targets, JobContext &job) const;

private:
    /// From the gradient g [B, P, d_model] at the output of layer `below` (−1: the embedding) down to the embedding.
    void descend(int below, at::Tensor g, EdgeRows &rows, JobContext &job) const;
    /// g: the gradient at what the features write at `layer`.
    void collect(int layer, const at::Tensor &g, EdgeRows &rows) const;
    void collectFeatures(const FeatureSources &features, int output, const at::Tensor &g, EdgeRows &rows) const;
    EdgeRows emptyRows(std::int64_t targets) const;

    const Baseline &m_baseline;
    const Sources &m_sources;
    FrozenModel m_frozen;
};

}  // namespace penfield::attribution
