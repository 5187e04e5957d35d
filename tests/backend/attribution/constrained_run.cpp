#include "tests/backend/attribution/constrained_run.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/matmul.h>

namespace penfield::test {

namespace {

at::Tensor exact(const at::Tensor &t)
{
    return t.to(at::kDouble);
}

class Runner {
public:
    Runner(const attribution::Baseline &baseline, const Writes &writes) : m_baseline(baseline), m_spec(baseline.spec()), m_writes(writes) {}

    Reads run() const
    {
        Reads reads;
        at::Tensor x = exact(m_baseline.layer(0).resid_pre);
        if (m_writes.embedding.defined())
            x = x + exact(m_writes.embedding);
        for (int l = 0; l < m_spec.n_layers; ++l) {
            const at::Tensor attention = attended(l, x);
            const at::Tensor mid = m_spec.parallel_blocks ? x : x + attention;
            const at::Tensor read = readAt(l, mid);
            reads.preactivations.push_back(preactivations(l, read));
            x = x + attention + mlpOutput(l, read);
        }
        const model::Weights &weights = m_baseline.transformer.weights();
        const at::Tensor last = norm(m_spec.final_norm, x, weights.ln_final, m_baseline.trace.ln_final_scale)[x.size(0) - 1];
        const at::Tensor logits = at::matmul(last, exact(weights.W_U));
        reads.logits = logits - logits.mean();
        return reads;
    }

private:
    const model::LayerWeights &weights(int l) const { return m_baseline.transformer.weights().layers[static_cast<std::size_t>(l)]; }

    at::Tensor preactivations(int l, const at::Tensor &read) const
    {
        if (!m_baseline.dictionary.has(l))
            return {};
        if (m_baseline.dictionary.layer(l).neurons())
            return neurons(l, read);
        const dictionary::LayerTensors &t = m_baseline.dictionary.layer(l).tensors();
        return at::matmul(read, exact(t.W_enc.load()).t()) + exact(t.b_enc.load());
    }

    /// Activations with the gate, activation over W_inᵀx, held.
    at::Tensor neurons(int l, const at::Tensor &read) const
    {
        const model::LayerWeights &w = weights(l);
        const at::Tensor clean = m_baseline.layer(l).mlp_in;
        at::Tensor active = exact(m_baseline.dictionary.layer(l).neurons()->activations(clean));
        const at::Tensor linear = at::matmul(exact(clean), exact(w.W_in));
        const at::Tensor change = at::matmul(read, exact(w.W_in)) - linear;
        if (!w.b_in.defined())
            return active + active / linear * change;
        const at::Tensor bias = exact(w.b_in);
        return active + (m_spec.bias_after_gate ? (active - bias) / linear : active / (linear + bias)) * change;
    }

    static at::Tensor centredAndDivided(model::NormKind kind, const at::Tensor &x, const at::Tensor &scale)
    {
        return (kind == model::NormKind::LayerNorm ? x - x.mean(1, true) : x) / exact(scale);
    }

    static at::Tensor norm(model::NormKind kind, const at::Tensor &x, const model::NormWeights &w, const at::Tensor &scale)
    {
        at::Tensor out = centredAndDivided(kind, x, scale);
        if (w.w.defined())
            out = out * exact(w.w);
        return w.b.defined() ? out + exact(w.b) : out;
    }

    at::Tensor attended(int l, const at::Tensor &x) const
    {
        const model::LayerTrace &trace = m_baseline.layer(l);
        const at::Tensor in = norm(m_spec.norm, x, weights(l).ln1, trace.ln1_scale);
        const at::Tensor W_V = exact(model::W_V(m_spec, weights(l))), b_V = model::b_V(m_spec, weights(l));
        const at::Tensor W_O = exact(weights(l).W_O).view({m_spec.n_heads, m_spec.d_head, m_spec.d_model});
        at::Tensor out;
        for (int h = 0; h < m_spec.n_heads; ++h) {
            const int kv = h / (m_spec.n_heads / m_spec.n_kv_heads);
            at::Tensor V = at::matmul(in, W_V[kv]);
            if (b_V.defined())
                V = V + exact(b_V[kv]);
            const at::Tensor written = at::matmul(at::matmul(exact(trace.pattern[h]), V), W_O[h]);
            out = out.defined() ? out + written : written;
        }
        out = weights(l).b_O.defined() ? out + exact(weights(l).b_O) : out;
        return m_spec.post_norms ? norm(m_spec.norm, out, weights(l).ln1_post, trace.attn_post_scale) : out;
    }

    at::Tensor readAt(int l, const at::Tensor &mid) const
    {
        const at::Tensor &scale = m_baseline.layer(l).ln2_scale;
        switch (m_baseline.dictionary.inputHook()) {
        case HookPoint::ResidMid:
            return mid;
        case HookPoint::Ln2Normalized:
            return centredAndDivided(m_spec.norm, mid, scale);
        default:
            return norm(m_spec.norm, mid, weights(l).ln2, scale);
        }
    }

    /// Frozen, but for a skip, which follows its input, and for what is written.
    at::Tensor mlpOutput(int l, const at::Tensor &read) const
    {
        const dictionary::Dictionary &dictionary = m_baseline.dictionary;
        at::Tensor out = exact(dictionary.target(m_spec, m_baseline.layer(l)));
        if (dictionary.has(l) && dictionary.layer(l).skips()) {
            const at::Tensor clean = exact(dictionary.input(m_spec, m_baseline.layer(l)));
            out = out + at::matmul(read - clean, exact(dictionary.layer(l).tensors().W_skip.load()).t());
        }
        if (!m_writes.mlp.empty() && m_writes.mlp[static_cast<std::size_t>(l)].defined())
            out = out + exact(m_writes.mlp[static_cast<std::size_t>(l)]);
        const bool beforeNorm = m_spec.post_norms && dictionary.outputHook() == HookPoint::MlpModuleOut;
        return beforeNorm ? norm(m_spec.norm, out, weights(l).ln2_post, m_baseline.layer(l).mlp_post_scale) : out;
    }

    const attribution::Baseline &m_baseline;
    const model::ModelSpec &m_spec;
    const Writes &m_writes;
};

}  // namespace

Reads constrainedRun(const attribution::Baseline &baseline, const Writes &writes)
{
    return Runner(baseline, writes).run();
}

}  // namespace penfield::test
