#include "backend/model/transformer.h"

#include "backend/model/attention.h"
#include "backend/model/linear.h"
#include "backend/model/mlp.h"
#include "backend/model/norm.h"
#include "backend/model/rotary.h"
#include "backend/types/error.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/embedding.h>
#include <ATen/ops/from_blob.h>

#include <algorithm>
#include <utility>

namespace penfield::model {

namespace {

constexpr std::int64_t kMegabyte = std::int64_t(1) << 20;

/// The rows a pass computes: positions from … positions−1, and what depends on nothing else.
struct Rows {
    std::int64_t from = 0;
    std::int64_t positions = 0;
    at::Tensor cos, sin;  // [n, rotary_dim/2], undefined without rotary positions
    at::Tensor hidden;    // [n, positions]
};

struct Attended {
    at::Tensor ln1_scale;  // [n, 1]
    at::Tensor K, V;       // [n_kv_heads, positions, d_head]
    at::Tensor pattern;    // [n_heads, n, positions]
    at::Tensor attn_out;   // [n, d_model]
};

Rows rowsOf(const ModelSpec &spec, const at::Tensor &cos, const at::Tensor &sin, std::int64_t from, std::int64_t positions)
{
    Rows rows{from, positions, {}, {}, hiddenKeys(spec, from, positions)};
    if (cos.defined()) {
        rows.cos = cos.narrow(0, from, positions - from);
        rows.sin = sin.narrow(0, from, positions - from);
    }
    return rows;
}

// Earlier positions' keys and values, and with `freeze` the patterns, come from `before`; null in a pass over the whole prompt.
Attended attend(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x, const Rows &rows, const LayerTrace *before,
                bool freeze)
{
    Attended result;
    const Normalised norm = normalise(spec, layer.ln1, x);
    QueryKeyValue qkv = queryKeyValue(spec, layer, norm.out, rows.cos, rows.sin);
    if (before && rows.from > 0) {
        qkv.K = at::cat({before->K.narrow(1, 0, rows.from), qkv.K}, 1);
        qkv.V = at::cat({before->V.narrow(1, 0, rows.from), qkv.V}, 1);
    }
    result.pattern =
        freeze ? before->pattern.narrow(1, rows.from, rows.positions - rows.from) : attentionPattern(spec, qkv.Q, qkv.K, rows.hidden);
    result.attn_out = attentionOutput(spec, layer, result.pattern, qkv.V);
    result.ln1_scale = norm.scale;
    result.K = qkv.K;
    result.V = qkv.V;
    return result;
}

MlpSite runMlp(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &resid_mid)
{
    const Normalised norm = normalise(spec, layer.ln2, resid_mid);
    return {resid_mid, norm.scale, norm.out, mlpOutput(spec, layer, norm.out)};
}

// What the MLP reads, given the block's input and attention's output.
at::Tensor residMid(const ModelSpec &spec, const at::Tensor &resid_pre, const at::Tensor &attn_out)
{
    return spec.parallel_blocks ? resid_pre : resid_pre.add(attn_out);
}

// The block's output.
at::Tensor residPost(const ModelSpec &spec, const at::Tensor &attn_out, const MlpSite &site)
{
    return spec.parallel_blocks ? site.resid_mid.add(attn_out).add_(site.mlp_out) : site.resid_mid.add(site.mlp_out);
}

at::Tensor embed(const ModelSpec &spec, const Weights &weights, const std::vector<TokenId> &tokens)
{
    std::vector<std::int64_t> ids;
    ids.reserve(tokens.size());
    for (const TokenId token : tokens) {
        if (token.value < 0 || token.value >= spec.d_vocab)
            throw Error(PENFIELD_SENTENCE("The prompt contains token %1, but this model's vocabulary has only %2 entries. The tokenizer "
                                          "does not belong to this model."),
                        {std::to_string(token.value), std::to_string(spec.d_vocab)});
        ids.push_back(token.value);
    }
    const at::Tensor index = at::from_blob(ids.data(), {static_cast<std::int64_t>(ids.size())}, at::kLong);
    at::Tensor x = at::embedding(weights.W_E, index);
    if (weights.W_pos.defined())
        x.add_(weights.W_pos.narrow(0, 0, index.size(0)));
    return x;
}

void checkLength(const ModelSpec &spec, std::int64_t positions, const TraceOptions &options)
{
    if (positions == 0)
        throw Error(PENFIELD_SENTENCE("The prompt is empty. Type at least one word."));
    if (positions > spec.n_ctx)
        throw Error(PENFIELD_SENTENCE("The prompt has %1 tokens; this model reads at most %2. Shorten it."),
                    {std::to_string(positions), std::to_string(spec.n_ctx)});
    const std::int64_t bytes = traceBytes(spec, positions, options.keepPatterns);
    if (bytes > options.maxBytes)
        throw Error(PENFIELD_SENTENCE("Keeping this prompt's run needs %1 MB of memory; at most %2 MB are allowed. Shorten the prompt."),
                    {std::to_string(bytes / kMegabyte), std::to_string(options.maxBytes / kMegabyte)});
}

at::Tensor unembedNormalised(const ModelSpec &spec, const Weights &weights, const at::Tensor &x)
{
    at::Tensor logits = linear(x, weights.W_U, weights.b_U);
    if (spec.final_soft_cap > 0)
        logits.div_(spec.final_soft_cap).tanh_().mul_(spec.final_soft_cap);
    return logits;
}

at::Tensor lastRow(const at::Tensor &x)
{
    return x.narrow(0, x.size(0) - 1, 1);
}

}  // namespace

Transformer::Transformer(ModelSpec spec, Weights weights) : m_spec(std::move(spec)), m_weights(std::move(weights)) {}

Trace Transformer::run(const std::vector<TokenId> &tokens, JobContext &job, const TraceOptions &options) const
{
    Trace trace;
    trace.tokens = tokens;
    const std::int64_t P = trace.positions();
    checkLength(m_spec, P, options);
    if (m_spec.positions == PositionKind::Rotary)
        std::tie(trace.rotary_cos, trace.rotary_sin) = rotaryTables(m_spec, P);

    const Rows rows = rowsOf(m_spec, trace.rotary_cos, trace.rotary_sin, 0, P);
    at::Tensor x = embed(m_spec, m_weights, tokens);
    for (std::size_t l = 0; l < m_weights.layers.size(); ++l) {
        job.progress(PENFIELD_SENTENCE("Running the model"), static_cast<double>(l), m_spec.n_layers);
        const LayerWeights &layer = m_weights.layers[l];
        const Attended a = attend(m_spec, layer, x, rows, nullptr, false);
        const MlpSite site = runMlp(m_spec, layer, residMid(m_spec, x, a.attn_out));
        trace.layers.push_back({x, a.ln1_scale, a.K, a.V, options.keepPatterns ? a.pattern : at::Tensor(), a.attn_out, site});
        x = residPost(m_spec, a.attn_out, site);
    }
    trace.resid_final = x;
    const Normalised last = normalise(m_spec, m_weights.ln_final, x);
    trace.ln_final_scale = last.scale;
    trace.logits = unembedNormalised(m_spec, m_weights, lastRow(last.out)).squeeze(0);
    return trace;
}

Resumed Transformer::resume(const Trace &trace, const ResumePlan &plan, JobContext &job) const
{
    Resumed result;
    result.fromLayer = plan.fromLayer;
    result.fromPosition = plan.fromPosition;
    const std::int64_t P = trace.positions(), n = P - plan.fromPosition;
    const Rows rows = rowsOf(m_spec, trace.rotary_cos, trace.rotary_sin, plan.fromPosition, P);
    at::Tensor x;  // block input, [n, d_model]
    for (int l = plan.fromLayer; l < m_spec.n_layers; ++l) {
        job.checkpoint();
        const LayerTrace &before = trace.layers[static_cast<std::size_t>(l)];
        MlpSite site;
        at::Tensor attn_out;
        if (l == plan.fromLayer) {  // up to this layer's MLP output nothing has changed
            site = rowsFrom(before.mlp, plan.fromPosition);
            attn_out = before.attn_out.narrow(0, plan.fromPosition, n);
        } else {
            const LayerWeights &layer = m_weights.layers[static_cast<std::size_t>(l)];
            attn_out = attend(m_spec, layer, x, rows, &before, plan.freezeAttention).attn_out;
            site = runMlp(m_spec, layer, residMid(m_spec, x, attn_out));
        }
        const at::Tensor added = plan.edit(l, site);
        if (added.defined())
            site.mlp_out = site.mlp_out.add(added);
        x = residPost(m_spec, attn_out, site);
        result.sites.push_back(std::move(site));
        result.added.push_back(added);
    }
    result.resid_final = x;
    result.logits = unembed(lastRow(x)).squeeze(0);
    return result;
}

at::Tensor Transformer::unembed(const at::Tensor &resid) const
{
    return unembedNormalised(m_spec, m_weights, normalise(m_spec, m_weights.ln_final, resid).out);
}

}  // namespace penfield::model
