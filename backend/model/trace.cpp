#include "backend/model/trace.h"

namespace penfield::model {

namespace {

std::int64_t bytesOf(std::initializer_list<const at::Tensor *> tensors)
{
    std::int64_t bytes = 0;
    for (const at::Tensor *tensor : tensors)
        bytes += tensor->defined() ? static_cast<std::int64_t>(tensor->nbytes()) : 0;
    return bytes;
}

}  // namespace

std::int64_t Trace::bytes() const
{
    std::int64_t bytes = bytesOf({&resid_final, &ln_final_scale, &logits, &rotary_cos, &rotary_sin});
    for (const LayerTrace &l : layers) {
        bytes +=
            bytesOf({&l.resid_pre, &l.ln1_scale, &l.K, &l.V, &l.pattern, &l.attn_out, &l.mlp.ln2_scale, &l.mlp.mlp_in, &l.mlp.mlp_out});
        if (!l.mlp.resid_mid.is_same(l.resid_pre))  // a parallel block's is
            bytes += bytesOf({&l.mlp.resid_mid});
    }
    return bytes;
}

std::int64_t traceBytes(const ModelSpec &spec, std::int64_t positions, bool keepPatterns)
{
    const std::int64_t residuals = (spec.parallel_blocks ? 4 : 5) * std::int64_t(spec.d_model);
    const std::int64_t keysAndValues = 2 * std::int64_t(spec.n_kv_heads) * spec.d_head;
    const std::int64_t patterns = keepPatterns ? spec.n_heads * positions : 0;
    const std::int64_t perLayer = positions * (residuals + keysAndValues + 2 + patterns);
    const std::int64_t rotary = spec.positions == PositionKind::Rotary ? spec.rotary_dim : 0;
    const std::int64_t once = positions * (spec.d_model + 1 + rotary) + spec.d_vocab;
    return static_cast<std::int64_t>(sizeof(float)) * (spec.n_layers * perLayer + once);
}

MlpSite rowsFrom(const MlpSite &site, std::int64_t position)
{
    const std::int64_t n = site.mlp_in.size(0) - position;
    return {site.resid_mid.narrow(0, position, n), site.ln2_scale.narrow(0, position, n), site.mlp_in.narrow(0, position, n),
            site.mlp_out.narrow(0, position, n)};
}

}  // namespace penfield::model
