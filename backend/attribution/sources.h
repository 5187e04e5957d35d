#pragma once
// What writes into the residual stream, as vectors: the sources of the graph, in its node order (formats.md A.5).

#include "backend/attribution/frozen_model.h"
#include "backend/types/attribution_graph.h"
#include "backend/types/job.h"

namespace penfield::attribution {

/// One layer's features: rows are contiguous by position.
struct FeatureSources {
    std::int64_t first = 0;                   // node of the first of them
    std::vector<std::int64_t> positionStart;  // [P + 1] into the rows
    std::vector<at::Tensor> vectors;          // by layer written to, from their own on: [n, d_model] activation · W_dec row
};

class Sources {
public:
    Sources(const Baseline &baseline, JobContext &job);

    std::int64_t positions() const { return m_positions; }
    std::int64_t features() const { return m_features; }  // N
    std::int64_t errorNode(int layer, std::int64_t position) const { return m_features + layer * m_positions + position; }
    std::int64_t tokenNode(std::int64_t position) const { return m_features + std::int64_t(m_errors.size()) * m_positions + position; }
    std::int64_t nodes() const { return m_features + (std::int64_t(m_errors.size()) + 1) * m_positions; }  // logits not counted

    const FeatureSources &layer(int l) const { return m_layers[static_cast<std::size_t>(l)]; }
    const at::Tensor &error(int l) const { return m_errors[static_cast<std::size_t>(l)]; }       // [P, d_model]
    const at::Tensor &nodeless(int l) const { return m_nodeless[static_cast<std::size_t>(l)]; }  // [P, d_model] b_dec, and what was zeroed
    const at::Tensor &tokens() const { return m_tokens; }                                        // [P, d_model] W_E rows, scaled
    const at::Tensor &positionVectors() const { return m_positionVectors; }                      // [P, d_model] or undefined

private:
    void addLayer(const Baseline &baseline, int l);

    std::int64_t m_positions;
    std::int64_t m_features = 0;
    std::vector<FeatureSources> m_layers;
    std::vector<at::Tensor> m_errors, m_nodeless;
    at::Tensor m_tokens, m_positionVectors;
};

}  // namespace penfield::attribution
