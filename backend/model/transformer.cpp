#include "backend/model/transformer.h"

#include "backend/model/linear.h"
#include "backend/model/norm.h"
#include "backend/model/rotary.h"
#include "backend/types/error.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/from_blob.h>

#include <algorithm>
#include <utility>

namespace penfield::model {

namespace {

constexpr std::int64_t kMegabyte = std::int64_t(1) << 20;

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
    const at::Tensor x = embedded(spec, weights, index.to(weights.W_E.device()));
    return weights.W_pos.defined() ? x.add(weights.W_pos.narrow(0, 0, index.size(0))) : x;
}

void checkLength(const ModelSpec &spec, std::int64_t positions, const TraceOptions &options)
{
    if (positions == 0)
        throw Error(PENFIELD_SENTENCE("The prompt is empty. Type at least one word."));
    if (positions > spec.n_ctx)
        throw Error(PENFIELD_SENTENCE("The prompt has %1 tokens; this model reads at most %2. Shorten it."),
                    {std::to_string(positions), std::to_string(spec.n_ctx)});
    const std::int64_t bytes = traceBytes(spec, positions, options);
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

// What a pass needs of a layer of the runs that it resumes. Above the first layer only keys, values and patterns are taken from them.
LayerTrace rowsOf(const std::vector<const Trace *> &traces, int layer, const ResumePlan &plan)
{
    std::vector<LayerTrace> rows;
    for (const Trace *trace : traces) {
        const LayerTrace &all = trace->layers[static_cast<std::size_t>(layer)];
        if (traces.size() == 1)
            return rowsFrom(all, plan.fromPosition);
        LayerTrace needed = layer == plan.fromLayer || plan.freezeNorms ? all : LayerTrace();
        needed.K = all.K;
        needed.V = all.V;
        needed.pattern = plan.freezeAttention || layer == plan.fromLayer ? all.pattern : at::Tensor();
        rows.push_back(rowsFrom(needed, plan.fromPosition));
    }
    return together(rows);
}

at::Tensor lastRow(const at::Tensor &x)
{
    return x.narrow(0, x.size(0) - 1, 1);
}

}  // namespace

Trace wholeRun(const Trace &before, const Resumed &resumed)
{
    Trace after = before;
    for (std::size_t l = static_cast<std::size_t>(resumed.fromLayer); l < before.layers.size(); ++l)
        after.layers[l] = joinedAt(resumed.fromPosition, before.layers[l], resumed.layer(static_cast<int>(l)));
    after.resid_final = after.layers.back().resid_post;
    after.logits = resumed.logits;
    after.ln_final_scale.reset();
    after.all_logits.reset();
    return after;
}

Transformer::Transformer(ModelSpec spec, Weights weights) : m_spec(std::move(spec)), m_weights(std::move(weights)) {}

Trace Transformer::run(const std::vector<TokenId> &tokens, JobContext &job, const TraceOptions &options) const
{
    Trace trace;
    trace.tokens = tokens;
    trace.zero_positions = zeroPositions(m_spec, tokens);
    const std::int64_t P = trace.positions();
    checkLength(m_spec, P, options);
    trace.rotary = rotaryTables(m_spec, P, device());
    const PassRows rows(m_spec, trace.rotary, 0, P, device());
    at::Tensor x = embed(m_spec, m_weights, tokens);
    for (int l = 0; l < m_spec.n_layers; ++l) {
        job.progress(PENFIELD_SENTENCE("Running the model"), l, m_spec.n_layers);
        BlockPass pass;
        pass.layer = l;
        LayerTrace layer = runBlock(m_spec, m_weights.layers[static_cast<std::size_t>(l)], x, rows, pass);
        x = layer.resid_post;
        if (!options.keepPatterns)
            layer.pattern.reset();
        trace.layers.push_back(std::move(layer));
    }
    trace.resid_final = x;
    const Normalised last = normalise(m_spec.final_norm, m_spec.norm_eps, m_weights.ln_final, x);
    trace.ln_final_scale = last.scale;
    const at::Tensor logits = unembedNormalised(m_spec, m_weights, options.allLogits ? last.out : lastRow(last.out));
    trace.logits = lastRow(logits).squeeze(0);
    if (options.allLogits)
        trace.all_logits = logits;
    return trace;
}

Resumed Transformer::resume(const Trace &trace, const ResumePlan &plan, JobContext &job) const
{
    Resumed result = resume(std::vector<const Trace *>{&trace}, plan, job);
    result.logits = result.logits.squeeze(0);
    return result;
}

Resumed Transformer::resume(const std::vector<const Trace *> &traces, const ResumePlan &plan, JobContext &job) const
{
    const std::int64_t runs = static_cast<std::int64_t>(traces.size()), P = traces.front()->positions();
    Resumed result;
    result.fromLayer = plan.fromLayer;
    result.fromPosition = plan.fromPosition;
    const PassRows rows(m_spec, traces.front()->rotary, plan.fromPosition, P, device(), runs);
    at::Tensor x;  // block input, [runs·n, d_model]
    for (int l = plan.fromLayer; l < m_spec.n_layers; ++l) {
        job.checkpoint();
        const LayerTrace before = rowsOf(traces, l, plan);
        BlockPass pass;
        pass.layer = l;
        pass.before = &before;
        pass.freezeAttention = plan.freezeAttention;
        pass.freezeNorms = plan.freezeNorms;
        pass.queriesFrom = l == m_spec.n_layers - 1 ? plan.lastLayerFrom : 0;
        pass.start = l == plan.fromLayer ? plan.fromHook : HookPoint::ResidPre;
        pass.edit = plan.edit ? &plan.edit : nullptr;
        LayerTrace layer =
            runBlock(m_spec, m_weights.layers[static_cast<std::size_t>(l)], l == plan.fromLayer ? before.resid_pre : x, rows, pass);
        x = layer.resid_post;
        if (plan.keepLayers)
            result.layers.push_back(std::move(layer));
    }
    result.resid_final = x;
    const at::Tensor answer = x.view({runs, x.size(0) / runs, x.size(1)}).select(1, x.size(0) / runs - 1);
    result.logits = plan.freezeNorms ? unembedNormalised(m_spec, m_weights, finalNormHeld(answer, traces)) : unembed(answer);
    return result;
}

at::Tensor Transformer::finalNormHeld(const at::Tensor &resid, const std::vector<const Trace *> &traces) const
{
    std::vector<at::Tensor> scales;
    for (const Trace *trace : traces)
        scales.push_back(lastRow(trace->ln_final_scale));
    return normaliseBy(m_spec.final_norm, m_weights.ln_final, resid, at::cat(scales)).out;
}

std::int64_t Transformer::resumeBatch(std::int64_t positions) const
{
    constexpr std::int64_t kRows = 256;
    return std::max<std::int64_t>(1, kRows / positions);
}

at::Tensor Transformer::unembed(const at::Tensor &resid) const
{
    return unembedNormalised(m_spec, m_weights, normalise(m_spec.final_norm, m_spec.norm_eps, m_weights.ln_final, resid).out);
}

}  // namespace penfield::model
