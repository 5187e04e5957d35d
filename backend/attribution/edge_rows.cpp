#include "backend/attribution/edge_rows.h"

#include <ATen/ops/einsum.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/zeros.h>

#include <algorithm>

namespace penfield::attribution {

EdgeRows EdgeRowMaker::emptyRows(std::int64_t targets) const
{
    return {at::zeros({targets, m_sources.nodes()}, m_baseline.device()), at::zeros({targets}, m_baseline.device())};
}

EdgeRows EdgeRowMaker::features(const FeatureTargets &targets, JobContext &job) const
{
    const auto B = static_cast<std::int64_t>(targets.positions.size());
    const std::int64_t P = *std::max_element(targets.positions.begin(), targets.positions.end()) + 1;  // later positions cannot matter
    EdgeRows rows = emptyRows(B);
    at::Tensor g = at::zeros({B, P, m_baseline.spec().d_model}, m_baseline.device());
    for (std::int64_t b = 0; b < B; ++b)
        g[b][targets.positions[static_cast<std::size_t>(b)]].copy_(targets.vectors[b]);
    g = m_frozen.throughRead(targets.layer, g, rows.constants);
    g = m_frozen.fromReadToBlockInput(targets.layer, g, rows.constants);
    descend(targets.layer - 1, std::move(g), rows, job);
    return rows;
}

EdgeRows EdgeRowMaker::logits(const LogitTargets &targets, JobContext &job) const
{
    const std::int64_t T = targets.vectors.size(0), P = m_sources.positions();
    EdgeRows rows = emptyRows(T);
    at::Tensor g = at::zeros({T, P, m_baseline.spec().d_model}, m_baseline.device());
    g.select(1, P - 1).copy_(targets.vectors);
    descend(m_baseline.spec().n_layers - 1, m_frozen.throughFinalNorm(g, rows.constants), rows, job);
    return rows;
}

void EdgeRowMaker::descend(int below, at::Tensor g, EdgeRows &rows, JobContext &job) const
{
    for (int l = below; l >= 0; --l) {
        job.checkpoint();
        const at::Tensor atWrite = m_frozen.throughWrite(l, g, rows.constants);
        collect(l, atWrite, rows);
        g = m_frozen.throughBlock(l, g, atWrite, rows.constants);
    }
    const std::int64_t P = g.size(1);
    rows.weight.narrow(1, m_sources.tokenNode(0), P).copy_(g.mul(m_sources.tokens().narrow(0, 0, P)).sum(2));
    if (m_sources.positionVectors().defined())
        rows.constants.add_(total(g, m_sources.positionVectors().narrow(0, 0, P)));
}

// A feature that writes at several layers collects from each of them.
void EdgeRowMaker::collectFeatures(const FeatureSources &features, int output, const at::Tensor &g, EdgeRows &rows) const
{
    const at::Tensor &vectors = features.vectors[static_cast<std::size_t>(output)];
    for (std::int64_t p = 0; p < g.size(1); ++p) {
        const std::int64_t start = features.positionStart[static_cast<std::size_t>(p)];
        const std::int64_t n = features.positionStart[static_cast<std::size_t>(p) + 1] - start;
        if (n > 0)
            rows.weight.narrow(1, features.first + start, n).add_(at::matmul(g.select(1, p), vectors.narrow(0, start, n).t()));
    }
}

void EdgeRowMaker::collect(int layer, const at::Tensor &g, EdgeRows &rows) const
{
    const std::int64_t P = g.size(1);
    for (int source = 0; source <= layer; ++source)
        if (m_baseline.dictionary.writes(source, layer))
            collectFeatures(m_sources.layer(source), layer - source, g, rows);
    rows.weight.narrow(1, m_sources.errorNode(layer, 0), P).copy_(g.mul(m_sources.error(layer).narrow(0, 0, P)).sum(2));
    rows.constants.add_(total(g, m_sources.nodeless(layer).narrow(0, 0, P)));
}

}  // namespace penfield::attribution
