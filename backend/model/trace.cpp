#include "backend/model/trace.h"

#include "backend/model/norm.h"

#include <ATen/ops/cat.h>

#include <algorithm>
#include <array>

namespace penfield::model {

namespace {

std::int64_t bytesOf(std::initializer_list<const at::Tensor *> tensors)
{
    std::int64_t bytes = 0;
    for (const at::Tensor *tensor : tensors)
        bytes += tensor->defined() ? static_cast<std::int64_t>(tensor->nbytes()) : 0;
    return bytes;
}

// What has one row a position.
constexpr std::array kRows = {&LayerTrace::resid_pre,       &LayerTrace::ln1_scale, &LayerTrace::z,
                              &LayerTrace::attn_post_scale, &LayerTrace::attn_out,  &LayerTrace::resid_mid,
                              &LayerTrace::ln2_scale,       &LayerTrace::mlp_in,    &LayerTrace::mlp_module_out,
                              &LayerTrace::mlp_post_scale,  &LayerTrace::mlp_out,   &LayerTrace::resid_post};

}  // namespace

std::int64_t zeroPositions(const ModelSpec &spec, const std::vector<TokenId> &tokens)
{
    static constexpr std::array<std::int32_t, 4> kTurn = {2, 105, 2364, 107};
    const bool turn =
        spec.family.starts_with("gemma3") && tokens.size() >= kTurn.size() &&
        std::equal(kTurn.begin(), kTurn.end(), tokens.begin(), [](std::int32_t id, TokenId token) { return token.value == id; });
    return turn ? std::int64_t(kTurn.size()) : kZeroPositions;
}

std::int64_t Trace::bytes() const
{
    std::int64_t bytes = bytesOf({&resid_final, &ln_final_scale, all_logits.defined() ? &all_logits : &logits, &rotary.cos, &rotary.sin,
                                  &rotary.local_cos, &rotary.local_sin});
    for (const LayerTrace &l : layers) {  // resid_post is the next layer's resid_pre, or resid_final
        bytes += bytesOf({&l.resid_pre, &l.ln1_scale, &l.K, &l.V, &l.pattern, &l.z, &l.attn_post_scale, &l.attn_out, &l.ln2_scale,
                          &l.mlp_in, &l.mlp_module_out, &l.mlp_post_scale});
        if (!l.resid_mid.is_same(l.resid_pre) && !l.resid_mid.is_same(l.resid_post))  // as in parallel and attention-only blocks
            bytes += bytesOf({&l.resid_mid});
        if (!l.mlp_out.is_same(l.mlp_module_out))
            bytes += bytesOf({&l.mlp_out});
    }
    return bytes;
}

std::int64_t traceBytes(const ModelSpec &spec, std::int64_t positions, const TraceOptions &options)
{
    // resid_pre and attn_out; resid_mid of its own; mlp_in and mlp_module_out; mlp_out of its own
    const std::int64_t residuals = 2 + (spec.hasMlp() ? 2 + (spec.parallel_blocks ? 0 : 1) + (spec.post_norms ? 1 : 0) : 0);
    const std::int64_t scales = 1 + (spec.hasMlp() ? 1 : 0) + (spec.post_norms ? (spec.hasMlp() ? 2 : 1) : 0);
    const std::int64_t heads = (std::int64_t(spec.n_heads) + 2 * spec.n_kv_heads) * spec.d_head;  // z, K and V
    const std::int64_t patterns = options.keepPatterns ? spec.n_heads * positions : 0;
    const std::int64_t perLayer = positions * (residuals * spec.d_model + heads + scales + patterns);
    std::int64_t rotary = 0;
    if (spec.positions == PositionKind::Rotary) {
        rotary = spec.rotary.dim;
        for (const LayerAttention &l : spec.layers)
            if (l.local_rotary) {
                rotary += spec.rotary_local.dim;
                break;
            }
    }
    const std::int64_t once = positions * (spec.d_model + 1 + rotary) + (options.allLogits ? positions : 1) * spec.vocabOut();
    return static_cast<std::int64_t>(sizeof(float)) * (spec.n_layers * perLayer + once);
}

LayerTrace rowsFrom(const LayerTrace &layer, std::int64_t position)
{
    LayerTrace rows = layer;
    for (const auto field : kRows)
        if (at::Tensor &t = rows.*field; t.defined())
            t = t.narrow(0, position, t.size(0) - position);
    if (rows.pattern.defined())
        rows.pattern = rows.pattern.narrow(1, position, rows.pattern.size(1) - position);
    return rows;
}

LayerTrace lastRows(const LayerTrace &layer, std::int64_t runs, std::int64_t kept)
{
    LayerTrace rows = layer;
    for (const auto field : kRows)
        if (at::Tensor &t = rows.*field; t.defined()) {
            const std::int64_t n = t.size(0) / runs;
            t = t.view({runs, n, t.size(1)}).narrow(1, n - kept, kept).reshape({runs * kept, t.size(1)});
        }
    if (rows.pattern.defined())
        rows.pattern = rows.pattern.narrow(1, rows.pattern.size(1) - kept, kept);
    return rows;
}

LayerTrace together(const std::vector<LayerTrace> &runs)
{
    LayerTrace all;
    const auto join = [&](at::Tensor LayerTrace::*field) {
        if (!(runs.front().*field).defined())
            return;
        std::vector<at::Tensor> parts;
        for (const LayerTrace &run : runs)
            parts.push_back(run.*field);
        all.*field = at::cat(parts);
    };
    for (const auto field : kRows)
        join(field);
    for (const auto field : {&LayerTrace::K, &LayerTrace::V, &LayerTrace::pattern})
        join(field);
    return all;
}

LayerTrace joinedAt(std::int64_t position, const LayerTrace &before, const LayerTrace &rows)
{
    LayerTrace whole = rows;
    for (const auto field : kRows)
        if (at::Tensor &t = whole.*field; t.defined())
            t = at::cat({(before.*field).narrow(0, 0, position), t});
    if (whole.pattern.defined())
        whole.pattern = at::cat({before.pattern.narrow(1, 0, position), whole.pattern}, 1);
    return whole;
}

at::Tensor tensorAt(const ModelSpec &spec, const LayerTrace &layer, HookPoint hook)
{
    switch (hook) {
    case HookPoint::ResidPre:
        return layer.resid_pre;
    case HookPoint::AttnZ:
        return layer.z;
    case HookPoint::AttnOut:
        return layer.attn_out;
    case HookPoint::ResidMid:
        return layer.resid_mid;
    case HookPoint::Ln2Normalized:
        return spec.hasMlp() ? normalisedBeforeGain(spec, layer.resid_mid, layer.ln2_scale) : at::Tensor();
    case HookPoint::MlpIn:
        return layer.mlp_in;
    case HookPoint::MlpModuleOut:
        return layer.mlp_module_out;
    case HookPoint::MlpContribution:
        return layer.mlp_out;
    case HookPoint::ResidPost:
        return layer.resid_post;
    }
    return {};
}

std::int64_t widthAt(const ModelSpec &spec, HookPoint hook)
{
    return hook == HookPoint::AttnZ ? std::int64_t(spec.n_heads) * spec.d_head : spec.d_model;
}

}  // namespace penfield::model
