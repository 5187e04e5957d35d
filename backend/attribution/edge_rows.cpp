#include "backend/attribution/edge_rows.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <algorithm>

namespace penfield::attribution {

EdgeRows EdgeRowMaker::emptyRows(std::int64_t targets, int layer) const
{
    EdgeRows rows{at::zeros({targets, m_sources.columns(layer)}, m_baseline.device()), {}};
    if (m_nodeless)
        rows.constants = at::zeros({targets}, m_baseline.device());
    return rows;
}

EdgeRows EdgeRowMaker::features(const FeatureTargets &targets, Products &products) const
{
    const int l = targets.layer;
    const std::int64_t P = *std::max_element(targets.positions.begin(), targets.positions.end()) + 1;  // later ones cannot matter
    const at::Tensor positions = at::tensor(at::ArrayRef<std::int64_t>(targets.positions), at::kLong).to(m_baseline.device());
    EdgeRows rows = emptyRows(positions.size(0), l);
    const at::Tensor read = m_frozen.throughRead(l, targets.vectors, positions);
    if (m_nodeless)
        rows.constants.add_(m_nodeless->atRead(l, targets.vectors));
    if (m_baseline.spec().parallel_blocks) {
        descend(l - 1, placed(read, positions, P), l, rows, products);
        return rows;
    }
    if (m_nodeless)
        rows.constants.add_(m_nodeless->atAttention(l, read, positions));
    if (l > 0)
        descend(l - 1, m_frozen.spread(l, read, positions, P, products), l, rows, products);
    else
        finish(placed(read, positions, P), m_frozen.spreadToValues(0, read, positions, P, products), l, rows, products);
    return rows;
}

EdgeRows EdgeRowMaker::logits(const LogitTargets &targets, Products &products) const
{
    const int top = m_baseline.spec().n_layers;
    const std::int64_t T = targets.vectors.size(0), P = m_sources.positions();
    EdgeRows rows = emptyRows(T, top);
    if (m_nodeless)
        rows.constants.add_(m_nodeless->atFinalNorm(targets.vectors));
    at::Tensor g = at::zeros({P, T, m_baseline.spec().d_model}, m_baseline.device());
    g.select(0, P - 1).copy_(m_frozen.throughFinalNorm(targets.vectors));
    descend(top - 1, std::move(g), top, rows, products);
    return rows;
}

EdgeRowMaker::Parts EdgeRowMaker::intoBlock(int layer, const at::Tensor &g, const at::Tensor &atWrite) const
{
    const bool skips = m_baseline.dictionary.has(layer) && m_baseline.dictionary.layer(layer).skips();
    const at::Tensor stream = skips ? m_frozen.throughSkip(layer, atWrite).add_(g) : g;
    return {m_baseline.spec().parallel_blocks ? g : stream, stream};
}

void EdgeRowMaker::descend(int below, at::Tensor g, int layer, EdgeRows &rows, Products &products) const
{
    for (int l = below; l >= 0; --l) {
        const at::Tensor atWrite = m_frozen.throughWrite(l, g);
        collect(l, atWrite, layer, rows, products);
        if (m_nodeless)
            rows.constants.add_(m_nodeless->atOutput(l, g)).add_(m_nodeless->atWrite(l, atWrite));
        Parts parts = intoBlock(l, g, atWrite);
        if (m_nodeless)
            rows.constants.add_(m_nodeless->atAttention(l, parts.attention));
        const at::Tensor values = m_frozen.atValues(l, m_frozen.atWeightedValues(l, parts.attention, products), products);
        if (l == 0)
            return finish(parts.stream, values, layer, rows, products);
        m_frozen.addFromValues(l, values, parts.stream, products);
        g = parts.stream;
    }
    finish(g, {}, layer, rows, products);
}

// A feature that writes at several layers collects from each of them.
void EdgeRowMaker::collect(int source, const at::Tensor &atWrite, int layer, EdgeRows &rows, Products &products) const
{
    const std::int64_t P = atWrite.size(0);
    for (int writer = 0; writer <= source; ++writer) {
        if (!m_baseline.dictionary.writes(writer, source))
            continue;
        const FeatureSources &features = m_sources.layer(writer);
        const at::Tensor &vectors = features.vectors[static_cast<std::size_t>(source - writer)];
        for (std::int64_t p = 0; p < P; ++p) {
            const std::int64_t start = features.positionStart[static_cast<std::size_t>(p)];
            const std::int64_t n = features.positionStart[static_cast<std::size_t>(p) + 1] - start;
            if (n > 0)
                products.multiply(atWrite.select(0, p), vectors.narrow(0, start, n).t(), rows.weight.narrow(1, features.first + start, n),
                                  Into::Add);
        }
    }
    at::Tensor errors = at::empty({P, atWrite.size(1), 1}, atWrite.options());
    products.multiplyEach(atWrite, m_sources.error(source).narrow(0, 0, P).unsqueeze(2), errors, Into::Replace);
    rows.weight.narrow(1, m_sources.errorColumn(layer, source), P).copy_(errors.squeeze(2).t());
}

void EdgeRowMaker::finish(const at::Tensor &g, const at::Tensor &values, int layer, EdgeRows &rows, Products &products) const
{
    const std::int64_t P = g.size(0);
    const auto along = [&](const at::Tensor &vectors) {  // [P, d_model] → [P, B]
        at::Tensor sum = at::empty({P, g.size(1), 1}, g.options());
        const at::Tensor here = vectors.narrow(0, 0, P);
        products.multiplyEach(g, here.unsqueeze(2), sum, Into::Replace);
        if (values.defined())
            products.multiplyEach(values, m_frozen.asValues(0, here).unsqueeze(2), sum, Into::Add);
        return sum.squeeze(2);
    };
    rows.weight.narrow(1, m_sources.tokenColumn(layer), P).copy_(along(m_sources.tokens()).t());
    if (m_nodeless && m_nodeless->positionVectors().defined())
        rows.constants.add_(along(m_nodeless->positionVectors()).sum(0));
}

at::Tensor EdgeRowMaker::split(const at::Tensor &vector, int targetLayer, std::int64_t position, int layer, Products &products) const
{
    const std::int64_t P = position + 1;
    const at::Tensor positions = at::tensor(at::ArrayRef<std::int64_t>(position), at::kLong).to(m_baseline.device());
    const bool isLogit = targetLayer == m_baseline.spec().n_layers, readsMid = !isLogit && !m_baseline.spec().parallel_blocks;
    const at::Tensor read = isLogit ? m_frozen.throughFinalNorm(vector) : m_frozen.throughRead(targetLayer, vector, positions);
    Parts parts{placed(read, positions, P), {}};
    parts.stream = parts.attention;
    if (!readsMid || layer < targetLayer) {
        at::Tensor g = readsMid ? m_frozen.spread(targetLayer, read, positions, P, products) : parts.stream;
        for (int l = targetLayer - 1;; --l) {
            parts = intoBlock(l, g, m_frozen.throughWrite(l, g));
            if (l == layer)
                break;
            m_frozen.addFromValues(l, m_frozen.atValues(l, m_frozen.atWeightedValues(l, parts.attention, products), products), parts.stream,
                                   products);
            g = parts.stream;
        }
    }
    const at::Tensor g = at::cat({m_frozen.byHead(layer, parts.attention, products), parts.stream}, 1);
    EdgeRows rows = emptyRows(g.size(1), layer);
    const EdgeRowMaker plain(m_baseline, m_sources);
    plain.descend(layer - 1, g, layer, rows, products);
    return rows.weight;
}

}  // namespace penfield::attribution
