#include "backend/attribution/attention_gradient.h"

#include "backend/attribution/norm_gradient.h"
#include "backend/model/attention.h"
#include "backend/model/norm.h"
#include "backend/model/rotary.h"

#include <ATen/ops/empty.h>

namespace penfield::attribution {

namespace {

class Attention {
public:
    Attention(const RunBlock &block, Products &products)
        : m_block(block), m_spec(block.spec), m_products(products), H(m_spec.n_heads), kv(m_spec.n_kv_heads),
          n(block.trace.resid_pre.size(0)), P(block.trace.K.size(1))
    {
        const model::NormWeights &norm = block.weights.ln1;
        const at::Tensor x = model::normalise(m_spec, norm, block.trace.resid_pre).out;
        if (m_spec.qk_norm)
            m_raw = model::projectedHeads(m_spec, block.weights, x);
        Q = model::queryKeyValue(m_spec, block.weights, x, block.cos, block.sin).Q;
        K = byQueryHead(block.trace.K);
    }

    HeadGradient back(const at::Tensor &g)
    {
        const model::LayerTrace &trace = m_block.trace;
        at::Tensor flat = at::empty({n, H * m_spec.d_head}, g.options());
        m_products.multiply(g, m_block.weights.W_O.t(), flat, Into::Replace);
        const at::Tensor z = flat.view({n, H, m_spec.d_head}).transpose(0, 1);  // [H, n, d_head]
        const at::Tensor scores = atScores(product(z, byQueryHead(trace.V).transpose(1, 2)));
        const at::Tensor ownScores = scores.narrow(2, m_block.from, n), ownPattern = trace.pattern.narrow(2, m_block.from, n);
        const at::Tensor q = atProjection(product(scores, K), 0, H, m_block.weights.q_norm);
        const at::Tensor k = atProjection(product(ownScores.transpose(1, 2), Q), H, kv, m_block.weights.k_norm);
        const at::Tensor v = product(ownPattern.transpose(1, 2), z);
        return {product(q, model::W_Q(m_spec, m_block.weights).transpose(1, 2)),
                product(k, byQueryHead(model::W_K(m_spec, m_block.weights)).transpose(1, 2)),
                product(v, byQueryHead(model::W_V(m_spec, m_block.weights)).transpose(1, 2))};
    }

private:
    /// [n_kv_heads, …] → [n_heads, …]: what each query head sees.
    at::Tensor byQueryHead(const at::Tensor &t) const
    {
        if (kv == H)
            return t;
        return t.unsqueeze(1).expand({kv, H / kv, t.size(1), t.size(2)}).reshape({H, t.size(1), t.size(2)});
    }

    at::Tensor product(const at::Tensor &a, const at::Tensor &b) const
    {
        at::Tensor out = at::empty({a.size(0), a.size(1), b.size(2)}, a.options());
        m_products.multiplyEach(a, b, out, Into::Replace);
        return out;
    }

    /// Through the softmax, the soft-cap and the scale: from the pattern [H, n, P] to the products of queries and keys.
    at::Tensor atScores(const at::Tensor &g) const
    {
        const at::Tensor &pattern = m_block.trace.pattern;
        at::Tensor scores = pattern.mul(g.sub(pattern.mul(g).sum(-1, true)));
        if (const double cap = m_spec.attention_soft_cap; cap > 0) {
            const at::Tensor share = product(Q, K.transpose(1, 2)).mul_(m_block.attention.scale / cap).tanh_();
            scores.sub_(scores.mul(share.square_()));
        }
        return scores.mul_(m_block.attention.scale);
    }

    /// Turned back and through the norm of queries or keys, whose raw vectors are `count` heads from `first` on. [H, n, d_head]
    at::Tensor atProjection(const at::Tensor &g, std::int64_t first, std::int64_t count, const model::NormWeights &norm) const
    {
        if (m_block.cos.defined())
            model::rotate_(g.transpose(0, 1), m_block.cos, m_block.sin.neg());
        if (!m_spec.qk_norm)
            return g;
        const at::Tensor own = m_raw.narrow(1, first, count).transpose(0, 1);  // [count, n, d_head]
        const at::Tensor raw = count == H ? own : byQueryHead(own);
        const at::Tensor scale = raw.square().mean(-1, true).add_(m_spec.norm_eps).sqrt_();
        return throughMovingNorm(model::NormKind::RmsNorm, g, norm, raw, scale);
    }

    const RunBlock &m_block;
    const model::ModelSpec &m_spec;
    Products &m_products;
    const std::int64_t H, kv, n, P;
    at::Tensor m_raw;  // [n, n_heads + 2·n_kv_heads, d_head] before the norms of queries and keys
    at::Tensor Q;      // [H, n, d_head] turned
    at::Tensor K;      // [H, P, d_head]
};

}  // namespace

HeadGradient throughAttention(const RunBlock &block, const at::Tensor &g, Products &products)
{
    return Attention(block, products).back(g);
}

}  // namespace penfield::attribution
