#include "backend/attribution/component_writes.h"

#include "backend/types/error.h"

#include <ATen/ops/bmm.h>
#include <ATen/ops/empty.h>

namespace penfield::attribution {

namespace {

constexpr std::int64_t kMostBytes = std::int64_t(2) << 30, kMegabyte = std::int64_t(1) << 20;

/// [n_heads, n, d_model]
at::Tensor headWrites(const model::ModelSpec &spec, const model::LayerWeights &weights, const model::LayerTrace &layer, std::int64_t from)
{
    const std::int64_t n = layer.z.size(0) - from, H = spec.n_heads;
    const at::Tensor z = layer.z.narrow(0, from, n).view({n, H, spec.d_head}).transpose(0, 1);
    at::Tensor writes = at::bmm(z, weights.W_O.view({H, spec.d_head, spec.d_model}));
    if (!spec.post_norms)
        return writes;  // a bias is the same in every run
    if (weights.b_O.defined())
        writes.add_(weights.b_O.div(static_cast<double>(H)));
    if (spec.norm == model::NormKind::None)
        return writes;
    if (spec.centresNorm())
        writes.sub_(writes.mean(-1, true));
    writes.div_(layer.attn_post_scale.narrow(0, from, n));
    return weights.ln1_post.w.defined() ? writes.mul_(weights.ln1_post.w) : writes;
}

void requireRoom(const model::ModelSpec &spec, std::int64_t writers, std::int64_t positions)
{
    const std::int64_t bytes = writers * positions * spec.d_model * std::int64_t(sizeof(float));
    if (bytes > kMostBytes)
        throw Error(PENFIELD_SENTENCE("The graph of components of these prompts needs %1 MB of memory; at most %2 MB are allowed. Shorten "
                                      "the prompts, or let them differ later."),
                    {std::to_string(bytes / kMegabyte), std::to_string(kMostBytes / kMegabyte)});
}

}  // namespace

at::Tensor writesOf(const model::Transformer &transformer, const model::Trace &run, const model::Trace &less, std::int64_t from,
                    JobContext &job)
{
    const model::ModelSpec &spec = transformer.spec();
    const ComponentIndex index(spec);
    const std::int64_t n = run.positions() - from;
    requireRoom(spec, index.writers(), n);
    const auto rows = [&](const at::Tensor &t) { return t.narrow(0, from, n); };
    at::Tensor writes = at::empty({index.writers(), n, spec.d_model}, run.resid_final.options());
    writes.select(0, 0).copy_(rows(run.layers.front().resid_pre).sub(rows(less.layers.front().resid_pre)));
    for (int l = 0; l < spec.n_layers; ++l) {
        job.checkpoint();
        const auto at = static_cast<std::size_t>(l);
        const model::LayerWeights &weights = transformer.weights().layers[at];
        const model::LayerTrace &a = run.layers[at], &b = less.layers[at];
        writes.narrow(0, index.head(l, 0), spec.n_heads).copy_(headWrites(spec, weights, a, from).sub_(headWrites(spec, weights, b, from)));
        if (spec.hasMlp())
            writes.select(0, index.mlp(l)).copy_(rows(a.mlp_out).sub(rows(b.mlp_out)));
    }
    return writes;
}

}  // namespace penfield::attribution
