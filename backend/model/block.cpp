#include "backend/model/block.h"

#include "backend/model/attention.h"
#include "backend/model/linear.h"
#include "backend/model/mlp.h"
#include "backend/model/norm.h"

#include <ATen/ops/cat.h>

#include <algorithm>

namespace penfield::model {

namespace {

at::Tensor rowsOf(const at::Tensor &table, std::int64_t from, std::int64_t positions, std::int64_t runs)
{
    if (!table.defined())
        return table;
    const at::Tensor rows = table.narrow(0, from, positions - from);
    return runs > 1 ? rows.repeat({runs, 1}) : rows;
}

/// Fills a LayerTrace in the order of HookPoint. Every step is skipped while nothing before it can have changed.
class Block {
public:
    Block(const ModelSpec &spec, const LayerWeights &weights, const PassRows &rows, const BlockPass &pass)
        : m_spec(spec), m_weights(weights), m_rows(rows), m_pass(pass), m_attention(spec.attention(pass.layer))
    {
        if (pass.before)
            m_trace = *pass.before;
    }

    LayerTrace run(const at::Tensor &input)
    {
        if (follows(HookPoint::ResidPre))
            m_trace.resid_pre = input;
        edit(HookPoint::ResidPre, m_trace.resid_pre);
        if (follows(HookPoint::ResidPre))
            attend();
        edit(HookPoint::AttnZ, m_trace.z);
        if (follows(HookPoint::AttnZ))
            writeAttention();
        edit(HookPoint::AttnOut, m_trace.attn_out);
        if (follows(HookPoint::AttnOut))
            m_trace.resid_mid = m_spec.parallel_blocks ? m_trace.resid_pre : m_trace.resid_pre.add(m_trace.attn_out);
        if (!m_spec.parallel_blocks)
            edit(HookPoint::ResidMid, m_trace.resid_mid);
        if (m_spec.hasMlp())
            runMlp();
        finish();
        return std::move(m_trace);
    }

private:
    /// Is what comes right after `hook` computed anew?
    bool follows(HookPoint hook) const { return m_pass.start <= hook; }

    void edit(HookPoint hook, at::Tensor &tensor)
    {
        if (!m_pass.edit || !follows(hook))
            return;
        const at::Tensor added = (*m_pass.edit)(m_pass.layer, hook, m_trace);
        if (added.defined())
            tensor = tensor.add(added);
    }

    // Earlier positions' keys and values, and with freezeAttention the patterns, come from the run before.
    void attend()
    {
        const LayerTrace *before = m_pass.before;
        const Normalised norm = normalised(m_weights.ln1, m_trace.resid_pre, m_trace.ln1_scale);
        QueryKeyValue qkv = queryKeyValue(m_spec, m_weights, norm.out, m_rows.cos(m_attention), m_rows.sin(m_attention), m_rows.runs());
        if (before && m_rows.from() > 0) {
            qkv.K = at::cat({before->K.narrow(1, 0, m_rows.from()), qkv.K}, 1);
            qkv.V = at::cat({before->V.narrow(1, 0, m_rows.from()), qkv.V}, 1);
        }
        m_trace.ln1_scale = norm.scale;
        m_trace.K = qkv.K;
        m_trace.V = qkv.V;
        const std::int64_t n = qkv.Q.size(1), left = std::max<std::int64_t>(0, m_pass.queriesFrom - m_rows.from()), kept = n - left;
        if (left > 0)
            m_trace = lastRows(m_trace, m_rows.runs(), kept);
        if (!m_pass.freezeAttention)
            m_trace.pattern = attentionPattern(m_spec, m_attention.scale, qkv.Q.narrow(1, left, kept), qkv.K,
                                               m_rows.hidden(m_attention).narrow(0, left, kept));
        m_trace.z = weightedValues(m_spec, m_trace.pattern, qkv.V);
    }

    void writeAttention()
    {
        const at::Tensor written = linear(m_trace.z, m_weights.W_O, m_weights.b_O);
        m_trace.attn_out = afterNorm(m_weights.ln1_post, written, m_trace.attn_post_scale);
    }

    void runMlp()
    {
        if (follows(HookPoint::ResidMid)) {
            const Normalised norm = normalised(m_weights.ln2, m_trace.resid_mid, m_trace.ln2_scale);
            m_trace.ln2_scale = norm.scale;
            m_trace.mlp_in = norm.out;
            m_trace.mlp_module_out = mlpOutput(m_spec, m_weights, norm.out);
        }
        edit(HookPoint::MlpModuleOut, m_trace.mlp_module_out);
        if (follows(HookPoint::MlpModuleOut))
            m_trace.mlp_out = afterNorm(m_weights.ln2_post, m_trace.mlp_module_out, m_trace.mlp_post_scale);
        edit(HookPoint::MlpContribution, m_trace.mlp_out);
    }

    void finish()
    {
        if (follows(HookPoint::MlpContribution)) {
            const at::Tensor attended = m_spec.parallel_blocks ? m_trace.resid_pre.add(m_trace.attn_out) : m_trace.resid_mid;
            m_trace.resid_post = m_spec.hasMlp() ? attended.add(m_trace.mlp_out) : attended;
        }
        edit(HookPoint::ResidPost, m_trace.resid_post);
    }

    at::Tensor afterNorm(const NormWeights &norm, const at::Tensor &x, at::Tensor &scale) const
    {
        if (!m_spec.post_norms)
            return x;
        const Normalised normed = normalised(norm, x, scale);
        scale = normed.scale;
        return normed.out;
    }

    /// `scale`: the intact run's denominator.
    Normalised normalised(const NormWeights &norm, const at::Tensor &x, const at::Tensor &scale) const
    {
        return m_pass.freezeNorms ? normaliseBy(m_spec.norm, norm, x, scale) : normalise(m_spec, norm, x);
    }

    const ModelSpec &m_spec;
    const LayerWeights &m_weights;
    const PassRows &m_rows;
    const BlockPass &m_pass;
    const LayerAttention m_attention;
    LayerTrace m_trace;
};

}  // namespace

PassRows::PassRows(const ModelSpec &spec, const RotaryTables &tables, std::int64_t from, std::int64_t positions, at::Device device,
                   std::int64_t runs)
    : m_runs(runs), m_from(from),
      m_positions(positions), m_rotary{rowsOf(tables.cos, from, positions, runs), rowsOf(tables.sin, from, positions, runs),
                                       rowsOf(tables.local_cos, from, positions, runs), rowsOf(tables.local_sin, from, positions, runs)}
{
    for (int l = 0; l < spec.n_layers; ++l)
        if (const int window = spec.attention(l).window; !m_hidden.contains(window))
            m_hidden.emplace(window, hiddenKeys(window, from, positions, device));
}

LayerTrace runBlock(const ModelSpec &spec, const LayerWeights &weights, const at::Tensor &input, const PassRows &rows,
                    const BlockPass &pass)
{
    return Block(spec, weights, rows, pass).run(input);
}

}  // namespace penfield::model
