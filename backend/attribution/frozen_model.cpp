#include "backend/attribution/frozen_model.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/zeros.h>

namespace penfield::attribution {

namespace {

constexpr std::int64_t kMostKept = std::int64_t(256) << 20;  // bytes of value matrices; making one is cheap beside using it

void addAt(const at::Tensor &positions, const at::Tensor &g, at::Tensor &all)
{
    const at::Tensor where = positions.to(at::kCPU);
    for (std::int64_t b = 0; b < g.size(0); ++b)
        all.select(0, where.data_ptr<std::int64_t>()[b]).select(0, b).add_(g.select(0, b));
}

}  // namespace

at::Tensor placed(const at::Tensor &g, const at::Tensor &positions, std::int64_t P)
{
    at::Tensor all = at::zeros({P, g.size(0), g.size(1)}, g.options());
    addAt(positions, g, all);
    return all;
}

FrozenModel::FrozenModel(const Baseline &baseline) : m_baseline(baseline)
{
    const model::ModelSpec &spec = baseline.spec();
    const std::int64_t floats = std::int64_t(spec.n_layers) * spec.n_kv_heads * spec.d_head * spec.d_model;
    for (int l = 0; l < spec.n_layers && floats * std::int64_t(sizeof(float)) <= kMostKept; ++l)
        m_valueMatrices.push_back(madeValueMatrix(l));
}

at::Tensor FrozenModel::throughNorm(model::NormKind kind, const at::Tensor &g, const model::NormWeights &norm,
                                    const at::Tensor &scale) const
{
    const at::Tensor pulled = (norm.w.defined() ? g.mul(norm.w) : g).div(scale);
    return kind == model::NormKind::LayerNorm ? pulled.sub(pulled.mean(-1, true)) : pulled;
}

const model::NormWeights &FrozenModel::readNorm(int layer) const
{
    static const model::NormWeights none;
    return m_baseline.dictionary.inputHook() == HookPoint::MlpIn ? m_baseline.weights(layer).ln2 : none;
}

at::Tensor FrozenModel::throughRead(int layer, const at::Tensor &vectors, const at::Tensor &positions) const
{
    if (m_baseline.dictionary.inputHook() == HookPoint::ResidMid)  // the others are Ln2Normalized and MlpIn: see requireTranscoders
        return vectors;
    return throughNorm(m_baseline.spec().norm, vectors, readNorm(layer), m_baseline.layer(layer).ln2_scale.index_select(0, positions));
}

at::Tensor FrozenModel::throughFinalNorm(const at::Tensor &vectors) const
{
    const at::Tensor &scale = m_baseline.trace.ln_final_scale;
    return throughNorm(m_baseline.spec().final_norm, vectors, m_baseline.transformer.weights().ln_final,
                       scale.narrow(0, scale.size(0) - 1, 1));
}

at::Tensor FrozenModel::throughWrite(int layer, const at::Tensor &g) const
{
    if (m_baseline.dictionary.outputHook() != HookPoint::MlpModuleOut || !m_baseline.spec().post_norms)
        return g;
    return throughNorm(m_baseline.spec().norm, g, m_baseline.weights(layer).ln2_post,
                       m_baseline.layer(layer).mlp_post_scale.narrow(0, 0, g.size(0)).unsqueeze(2));
}

at::Tensor FrozenModel::throughSkip(int layer, const at::Tensor &atWrite) const
{
    const at::Tensor g = m_baseline.dictionary.layer(layer).pullThroughSkip(atWrite);
    if (m_baseline.dictionary.inputHook() == HookPoint::ResidMid)
        return g;
    return throughNorm(m_baseline.spec().norm, g, readNorm(layer), m_baseline.layer(layer).ln2_scale.narrow(0, 0, g.size(0)).unsqueeze(2));
}

at::Tensor FrozenModel::outMatrix(int layer) const
{
    const model::ModelSpec &spec = m_baseline.spec();
    const at::Tensor &W_O = m_baseline.weights(layer).W_O;  // [n_heads·d_head, d_model]
    if (!spec.post_norms)
        return W_O.t();
    const at::Tensor centred = spec.norm == model::NormKind::LayerNorm ? W_O.sub(W_O.mean(1, true)) : W_O;
    const at::Tensor &gain = m_baseline.weights(layer).ln1_post.w;
    return (gain.defined() ? centred.mul(gain) : centred).t();
}

at::Tensor FrozenModel::madeValueMatrix(int layer) const
{
    const model::ModelSpec &spec = m_baseline.spec();
    const at::Tensor W_V = model::W_V(spec, m_baseline.weights(layer));  // [n_kv_heads, d_model, d_head]
    const at::Tensor turned = W_V.transpose(1, 2).reshape({std::int64_t(spec.n_kv_heads) * spec.d_head, spec.d_model});
    const at::Tensor &gain = m_baseline.weights(layer).ln1.w;
    const at::Tensor gained = gain.defined() ? turned.mul(gain) : turned;
    return spec.norm == model::NormKind::LayerNorm ? gained.sub(gained.mean(1, true)) : gained;
}

at::Tensor FrozenModel::valueMatrix(int layer) const
{
    return m_valueMatrices.empty() ? madeValueMatrix(layer) : m_valueMatrices[static_cast<std::size_t>(layer)];
}

at::Tensor FrozenModel::valueMatrixByHead(int layer) const
{
    const model::ModelSpec &spec = m_baseline.spec();
    const std::int64_t K = spec.n_kv_heads, shared = spec.n_heads / K;
    const at::Tensor byHead = valueMatrix(layer).view({K, 1, spec.d_head, spec.d_model});
    return byHead.expand({K, shared, spec.d_head, spec.d_model}).reshape({K * shared, spec.d_head, spec.d_model});
}

at::Tensor FrozenModel::patternFromBehind(int layer, int head, std::int64_t P) const
{
    const model::LayerTrace &trace = m_baseline.layer(layer);
    at::Tensor pattern = trace.pattern.select(0, head).narrow(0, 0, P).narrow(1, 0, P).t().div(trace.ln1_scale.narrow(0, 0, P));
    return trace.attn_post_scale.defined() ? pattern.div_(trace.attn_post_scale.narrow(0, 0, P).t()) : pattern;
}

at::Tensor FrozenModel::patternRows(int layer, const at::Tensor &positions, std::int64_t P) const
{
    const model::LayerTrace &trace = m_baseline.layer(layer);
    at::Tensor rows = trace.pattern.narrow(2, 0, P).index_select(1, positions).div_(trace.ln1_scale.narrow(0, 0, P).squeeze(1));
    return trace.attn_post_scale.defined() ? rows.div_(trace.attn_post_scale.index_select(0, positions)) : rows;
}

at::Tensor FrozenModel::atWeightedValues(int layer, const at::Tensor &g, Products &products) const
{
    const at::Tensor matrix = outMatrix(layer);
    at::Tensor z = at::empty({g.size(0), g.size(1), matrix.size(1)}, g.options());
    products.multiply(g.flatten(0, 1), matrix, z.flatten(0, 1), Into::Replace);
    return z;
}

// Head by head: the positions of all targets at once are one product with the pattern.
at::Tensor FrozenModel::atValues(int layer, const at::Tensor &z, Products &products) const
{
    const model::ModelSpec &spec = m_baseline.spec();
    const std::int64_t P = z.size(0), B = z.size(1), K = spec.n_kv_heads, shared = spec.n_heads / K, dh = spec.d_head;
    at::Tensor v = at::empty({P, B, K * dh}, z.options());
    at::Tensor sum = at::empty({P, B * dh}, z.options());
    for (std::int64_t kv = 0; kv < K; ++kv) {
        for (std::int64_t head = kv * shared; head < (kv + 1) * shared; ++head) {
            const at::Tensor own = z.narrow(2, head * dh, dh).reshape({P, B * dh});
            products.multiply(patternFromBehind(layer, static_cast<int>(head), P), own, sum,
                              head == kv * shared ? Into::Replace : Into::Add);
        }
        v.narrow(2, kv * dh, dh).copy_(sum.view({P, B, dh}));
    }
    return v;
}

void FrozenModel::addFromValues(int layer, const at::Tensor &v, at::Tensor &g, Products &products) const
{
    products.multiply(v.flatten(0, 1), valueMatrix(layer), g.view({g.size(0) * g.size(1), g.size(2)}), Into::Add);
}

at::Tensor FrozenModel::asValues(int layer, const at::Tensor &x) const
{
    return at::mm(x, valueMatrix(layer).t());
}

// The pattern's rows are few here, one for each head, so the weights come first and the positions last.
at::Tensor FrozenModel::spread(int layer, const at::Tensor &g, const at::Tensor &positions, std::int64_t P, Products &products) const
{
    const model::ModelSpec &spec = m_baseline.spec();
    const std::int64_t B = g.size(0), H = spec.n_heads, D = spec.d_model;
    const at::Tensor z = atWeightedValues(layer, g.unsqueeze(0), products).view({B, H, spec.d_head}).transpose(0, 1);
    at::Tensor byHead = at::empty({H, B, D}, g.options());  // at the block's input, before the pattern
    products.multiplyEach(z, valueMatrixByHead(layer), byHead, Into::Replace);
    at::Tensor all = at::empty({P, B, D}, g.options());
    products.multiplyEach(patternRows(layer, positions, P).permute({1, 2, 0}), byHead.transpose(0, 1), all.transpose(0, 1), Into::Replace);
    addAt(positions, g, all);
    return all;
}

at::Tensor FrozenModel::spreadToValues(int layer, const at::Tensor &g, const at::Tensor &positions, std::int64_t P,
                                       Products &products) const
{
    const model::ModelSpec &spec = m_baseline.spec();
    const std::int64_t B = g.size(0), K = spec.n_kv_heads, shared = spec.n_heads / K;
    const at::Tensor z = atWeightedValues(layer, g.unsqueeze(0), products).view({1, B, K, shared, spec.d_head});
    const at::Tensor rows = patternRows(layer, positions, P).view({K, shared, B, P}).permute({3, 2, 0, 1}).unsqueeze(4);
    return rows.mul(z).sum(3).view({P, B, K * spec.d_head});
}

at::Tensor FrozenModel::byHead(int layer, const at::Tensor &g, Products &products) const
{
    const model::ModelSpec &spec = m_baseline.spec();
    const std::int64_t P = g.size(0), H = spec.n_heads;
    const at::Tensor z = atWeightedValues(layer, g, products).view({P, H, spec.d_head});
    const at::Tensor matrices = valueMatrixByHead(layer);
    at::Tensor heads = at::empty({P, H, spec.d_model}, g.options());
    for (int head = 0; head < spec.n_heads; ++head)
        heads.select(1, head).copy_(at::mm(at::mm(patternFromBehind(layer, head, P), z.select(1, head)), matrices[head]));
    return heads;
}

}  // namespace penfield::attribution
