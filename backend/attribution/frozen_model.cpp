#include "backend/attribution/frozen_model.h"

#include <ATen/ops/bmm.h>
#include <ATen/ops/matmul.h>

namespace penfield::attribution {

at::Tensor total(const at::Tensor &g, const at::Tensor &vector)
{
    return g.mul(vector).sum(at::IntArrayRef{1, 2});
}

FrozenModel::FrozenModel(const Baseline &baseline) : m_baseline(baseline)
{
    const model::ModelSpec &spec = baseline.spec();
    const std::int64_t heads = std::int64_t(spec.n_heads) * spec.d_head;
    const std::int64_t kvHeads = std::int64_t(spec.n_kv_heads) * spec.d_head;
    for (int l = 0; l < spec.n_layers; ++l) {
        const model::LayerWeights &w = baseline.weights(l);
        LayerMatrices m;
        m.W_O_T = w.W_O.reshape({heads, spec.d_model}).t();
        m.W_V_T = model::W_V(spec, w).transpose(1, 2).reshape({kvHeads, spec.d_model});
        if (const at::Tensor b_V = model::b_V(spec, w); b_V.defined())
            m.b_V = b_V.reshape({kvHeads});
        m.patternT = baseline.layer(l).pattern.transpose(1, 2);
        m_layers.push_back(std::move(m));
    }
}

at::Tensor FrozenModel::throughNorm(model::NormKind kind, const at::Tensor &g, const model::NormWeights &norm, const at::Tensor &scale,
                                    at::Tensor &constants) const
{
    if (norm.b.defined())
        constants.add_(total(g, norm.b));
    at::Tensor pulled = norm.w.defined() ? g.mul(norm.w) : g;
    pulled = pulled.div(scale.narrow(0, 0, g.size(1)));
    return kind == model::NormKind::LayerNorm ? pulled.sub(pulled.mean(2, true)) : pulled;
}

at::Tensor FrozenModel::throughRead(int layer, const at::Tensor &g, at::Tensor &constants) const
{
    const model::NormKind kind = m_baseline.spec().norm;
    const at::Tensor &scale = m_baseline.layer(layer).ln2_scale;
    switch (m_baseline.dictionary.inputHook()) {
    case HookPoint::Ln2Normalized:
        return throughNorm(kind, g, {}, scale, constants);
    case HookPoint::MlpIn:
        return throughNorm(kind, g, m_baseline.weights(layer).ln2, scale, constants);
    default:  // ResidMid: Dictionary lets no other hook into a graph
        return g;
    }
}

at::Tensor FrozenModel::throughFinalNorm(const at::Tensor &g, at::Tensor &constants) const
{
    return throughNorm(m_baseline.spec().final_norm, g, m_baseline.transformer.weights().ln_final, m_baseline.trace.ln_final_scale,
                       constants);
}

at::Tensor FrozenModel::throughWrite(int layer, const at::Tensor &g, at::Tensor &constants) const
{
    if (m_baseline.dictionary.outputHook() != HookPoint::MlpModuleOut || !m_baseline.spec().post_norms)
        return g;
    return throughNorm(m_baseline.spec().norm, g, m_baseline.weights(layer).ln2_post, m_baseline.layer(layer).mlp_post_scale, constants);
}

// [B, P, n_heads·d_head] at attention's weighted values → [B, P, n_kv_heads·d_head] at the values.
at::Tensor FrozenModel::throughPattern(int layer, const at::Tensor &zGradient) const
{
    const model::ModelSpec &spec = m_baseline.spec();
    const std::int64_t B = zGradient.size(0), P = zGradient.size(1), H = spec.n_heads, K = spec.n_kv_heads, dh = spec.d_head;
    const at::Tensor patternT = m_layers[static_cast<std::size_t>(layer)].patternT.narrow(1, 0, P).narrow(2, 0, P);
    const at::Tensor byHead = zGradient.view({B, P, H, dh}).permute({2, 1, 0, 3}).reshape({H, P, B * dh});
    const at::Tensor values = at::bmm(patternT, byHead).view({H, P, B, dh});  // [n_heads, P (key), B, d_head]
    return values.permute({2, 1, 0, 3}).reshape({B, P, K, H / K, dh}).sum(3).reshape({B, P, K * dh});
}

at::Tensor FrozenModel::throughAttention(int layer, const at::Tensor &g, at::Tensor &constants) const
{
    const model::ModelSpec &spec = m_baseline.spec();
    const LayerMatrices &m = m_layers[static_cast<std::size_t>(layer)];
    const model::LayerWeights &w = m_baseline.weights(layer);
    const model::LayerTrace &trace = m_baseline.layer(layer);
    const at::Tensor out = spec.post_norms ? throughNorm(spec.norm, g, w.ln1_post, trace.attn_post_scale, constants) : g;
    if (w.b_O.defined())
        constants.add_(total(out, w.b_O));
    const at::Tensor vGradient = throughPattern(layer, at::matmul(out, m.W_O_T));
    if (m.b_V.defined())
        constants.add_(total(vGradient, m.b_V));
    return throughNorm(spec.norm, at::matmul(vGradient, m.W_V_T), w.ln1, trace.ln1_scale, constants);
}

at::Tensor FrozenModel::throughSkip(int layer, const at::Tensor &atWrite, at::Tensor &constants) const
{
    return throughRead(layer, m_baseline.dictionary.layer(layer).pullThroughSkip(atWrite), constants);
}

at::Tensor FrozenModel::fromReadToBlockInput(int layer, const at::Tensor &g, at::Tensor &constants) const
{
    return m_baseline.spec().parallel_blocks ? g : g.add(throughAttention(layer, g, constants));
}

at::Tensor FrozenModel::throughBlock(int layer, const at::Tensor &g, const at::Tensor &atWrite, at::Tensor &constants) const
{
    const bool skips = m_baseline.dictionary.has(layer) && m_baseline.dictionary.layer(layer).skips();
    if (m_baseline.spec().parallel_blocks) {
        const at::Tensor input = g.add(throughAttention(layer, g, constants));
        return skips ? input.add(throughSkip(layer, atWrite, constants)) : input;
    }
    const at::Tensor mid = skips ? g.add(throughSkip(layer, atWrite, constants)) : g;
    return fromReadToBlockInput(layer, mid, constants);
}

}  // namespace penfield::attribution
