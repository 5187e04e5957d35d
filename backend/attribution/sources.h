#pragma once
// What writes into the residual stream, as vectors: the sources of the graph, in its node order (formats.md A.5).
//
// A target of layer t has edges from what lies below it alone. Its row has these columns: features of layers < t in node order,
// error nodes of layers < t, tokens. Logits read above all n_layers of them.

#include "backend/attribution/frozen_model.h"
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
    int layers() const { return static_cast<int>(m_layers.size()); }
    std::int64_t features() const { return m_first.back(); }  // N

    /// Columns of a row whose target is of `layer`.
    std::int64_t featuresBelow(int layer) const { return m_first[static_cast<std::size_t>(layer)]; }
    std::int64_t errorColumn(int layer, int source) const { return featuresBelow(layer) + source * m_positions; }
    std::int64_t tokenColumn(int layer) const { return errorColumn(layer, layer); }
    std::int64_t columns(int layer) const { return tokenColumn(layer) + m_positions; }

    const FeatureSources &layer(int l) const { return m_layers[static_cast<std::size_t>(l)]; }
    const at::Tensor &error(int l) const { return m_errors[static_cast<std::size_t>(l)]; }       // [P, d_model]
    const at::Tensor &nodeless(int l) const { return m_nodeless[static_cast<std::size_t>(l)]; }  // [P, d_model] b_dec, and what was zeroed
    const at::Tensor &tokens() const { return m_tokens; }                                        // [P, d_model] W_E rows, scaled

private:
    void addLayer(const Baseline &baseline, int l, JobContext &job);

    std::int64_t m_positions;
    std::vector<std::int64_t> m_first{0};  // [n_layers + 1] features of lower layers
    std::vector<FeatureSources> m_layers;
    std::vector<at::Tensor> m_errors, m_nodeless;
    at::Tensor m_tokens;
};

}  // namespace penfield::attribution
