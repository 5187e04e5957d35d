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
            const dictionary::Transcoder &transcoder = m_baseline.dictionary.layer(l);
            const at::Tensor read = readAt(l, mid);
            reads.preactivations.push_back(at::matmul(read, exact(transcoder.W_enc).t()) + exact(transcoder.b_enc));
            x = x + attention + mlpOutput(l, read);
        }
        const model::Weights &weights = m_baseline.transformer.weights();
        const at::Tensor last = norm(x, weights.ln_final, m_baseline.trace.ln_final_scale)[x.size(0) - 1];
        const at::Tensor logits = at::matmul(last, exact(weights.W_U));
        reads.logits = logits - logits.mean();
        return reads;
    }

private:
    const model::LayerWeights &weights(int l) const { return m_baseline.transformer.weights().layers[static_cast<std::size_t>(l)]; }

    at::Tensor centredAndDivided(const at::Tensor &x, const at::Tensor &scale) const
    {
        return (m_spec.norm == model::NormKind::LayerNorm ? x - x.mean(1, true) : x) / exact(scale);
    }

    at::Tensor norm(const at::Tensor &x, const model::NormWeights &w, const at::Tensor &scale) const
    {
        at::Tensor out = centredAndDivided(x, scale);
        if (w.w.defined())
            out = out * exact(w.w);
        return w.b.defined() ? out + exact(w.b) : out;
    }

    at::Tensor attended(int l, const at::Tensor &x) const
    {
        const model::LayerTrace &trace = m_baseline.layer(l);
        const at::Tensor in = norm(x, weights(l).ln1, trace.ln1_scale);
        const at::Tensor W_V = exact(model::W_V(m_spec, weights(l)));
        at::Tensor out;
        for (int h = 0; h < m_spec.n_heads; ++h) {
            const int kv = h / (m_spec.n_heads / m_spec.n_kv_heads);
            at::Tensor V = at::matmul(in, W_V[kv]);
            if (weights(l).b_QKV.defined())
                V = V + exact(model::b_V(m_spec, weights(l))[kv]);
            const at::Tensor written = at::matmul(at::matmul(exact(trace.pattern[h]), V), exact(weights(l).W_O[h]));
            out = out.defined() ? out + written : written;
        }
        return weights(l).b_O.defined() ? out + exact(weights(l).b_O) : out;
    }

    at::Tensor readAt(int l, const at::Tensor &mid) const
    {
        const at::Tensor &scale = m_baseline.layer(l).mlp.ln2_scale;
        switch (m_baseline.dictionary.inputHook()) {
        case dictionary::InputHook::ResidMid:
            return mid;
        case dictionary::InputHook::Ln2Normalized:
            return centredAndDivided(mid, scale);
        case dictionary::InputHook::MlpIn:
            return norm(mid, weights(l).ln2, scale);
        }
        return {};
    }

    /// Frozen, but for a skip, which follows its input.
    at::Tensor mlpOutput(int l, const at::Tensor &read) const
    {
        at::Tensor out = exact(m_baseline.layer(l).mlp.mlp_out);
        if (const at::Tensor &W_skip = m_baseline.dictionary.layer(l).W_skip; W_skip.defined()) {
            const at::Tensor clean = exact(m_baseline.dictionary.input(m_spec, m_baseline.layer(l).mlp));
            out = out + at::matmul(read - clean, exact(W_skip).t());
        }
        const bool written = !m_writes.mlp.empty() && m_writes.mlp[static_cast<std::size_t>(l)].defined();
        return written ? out + exact(m_writes.mlp[static_cast<std::size_t>(l)]) : out;
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
