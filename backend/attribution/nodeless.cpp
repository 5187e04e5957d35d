#include "backend/attribution/nodeless.h"

#include <ATen/ops/matmul.h>
#include <ATen/ops/mv.h>
#include <ATen/ops/zeros.h>

namespace penfield::attribution {

namespace {

/// Σ over positions and width of g [P, B, D] · vector [P, D] or [D].
at::Tensor total(const at::Tensor &g, const at::Tensor &vector)
{
    const at::Tensor here = vector.dim() == 1 ? vector : vector.narrow(0, 0, g.size(0)).unsqueeze(1);
    return g.mul(here).sum(at::IntArrayRef{0, 2});
}

at::Tensor nothing(std::int64_t B, const at::Tensor &like)
{
    return at::zeros({B}, like.options());
}

}  // namespace

Nodeless::Nodeless(const Baseline &baseline, const Sources &sources) : m_baseline(baseline), m_sources(sources)
{
    const model::Weights &weights = baseline.transformer.weights();
    if (weights.W_pos.defined())
        m_positionVectors = weights.W_pos.narrow(0, 0, sources.positions());
}

at::Tensor Nodeless::atRead(int layer, const at::Tensor &vectors) const
{
    const at::Tensor &bias = m_baseline.weights(layer).ln2.b;
    const bool passes = m_baseline.dictionary.inputHook() == HookPoint::MlpIn && bias.defined();
    return passes ? at::mv(vectors, bias) : nothing(vectors.size(0), vectors);
}

at::Tensor Nodeless::atFinalNorm(const at::Tensor &vectors) const
{
    const at::Tensor &bias = m_baseline.transformer.weights().ln_final.b;
    return bias.defined() ? at::mv(vectors, bias) : nothing(vectors.size(0), vectors);
}

at::Tensor Nodeless::atOutput(int layer, const at::Tensor &g) const
{
    const at::Tensor &bias = m_baseline.weights(layer).ln2_post.b;
    const bool passes = m_baseline.dictionary.outputHook() == HookPoint::MlpModuleOut && m_baseline.spec().post_norms && bias.defined();
    return passes ? total(g, bias) : nothing(g.size(1), g);
}

at::Tensor Nodeless::atWrite(int layer, const at::Tensor &g) const
{
    at::Tensor sum = total(g, m_sources.nodeless(layer));
    const dictionary::Dictionary &dictionary = m_baseline.dictionary;
    const at::Tensor &bias = m_baseline.weights(layer).ln2.b;
    if (dictionary.has(layer) && dictionary.layer(layer).skips() && dictionary.inputHook() == HookPoint::MlpIn && bias.defined())
        sum.add_(total(g, dictionary.layer(layer).skip(bias.unsqueeze(0)).squeeze(0)));
    return sum;
}

at::Tensor Nodeless::attended(int layer) const
{
    const model::ModelSpec &spec = m_baseline.spec();
    const model::LayerWeights &w = m_baseline.weights(layer);
    const std::int64_t K = spec.n_kv_heads, shared = spec.n_heads / K, dh = spec.d_head;
    at::Tensor values = at::zeros({K, dh}, w.W_O.options());
    if (w.ln1.b.defined())
        values.add_(at::matmul(w.ln1.b, model::W_V(spec, w)));
    if (const at::Tensor b_V = model::b_V(spec, w); b_V.defined())
        values.add_(b_V);
    // A pattern's rows sum to 1, so every position moves the same.
    at::Tensor out = at::matmul(values.unsqueeze(1).expand({K, shared, dh}).reshape({K * shared * dh}), w.W_O);
    if (w.b_O.defined())
        out = out.add(w.b_O);
    out = out.unsqueeze(0).expand({m_sources.positions(), spec.d_model});
    if (!spec.post_norms)
        return out;
    if (spec.norm == model::NormKind::LayerNorm)
        out = out.sub(out.mean(1, true));
    out = out.div(m_baseline.layer(layer).attn_post_scale);
    out = w.ln1_post.w.defined() ? out.mul(w.ln1_post.w) : out;
    return w.ln1_post.b.defined() ? out.add(w.ln1_post.b) : out;
}

at::Tensor Nodeless::atAttention(int layer, const at::Tensor &g) const
{
    return total(g, attended(layer));
}

at::Tensor Nodeless::atAttention(int layer, const at::Tensor &vectors, const at::Tensor &positions) const
{
    return vectors.mul(attended(layer).index_select(0, positions)).sum(1);
}

}  // namespace penfield::attribution
