#include "backend/model/attention.h"

#include "backend/model/linear.h"
#include "backend/model/norm.h"
#include "backend/model/rotary.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/bmm.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/softmax.h>

#include <limits>

namespace penfield::model {

namespace {

void normaliseHeads_(const ModelSpec &spec, const NormWeights &weights, at::Tensor heads)
{
    heads.copy_(normalise(NormKind::RmsNorm, spec.norm_eps, weights, heads).out);
}

}  // namespace

at::Tensor projectedHeads(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x)
{
    const at::Tensor all =
        layer.W_QKV.defined()
            ? linear(x, layer.W_QKV, layer.b_QKV)
            : at::cat({linear(x, layer.W_Q, layer.b_Q), linear(x, layer.W_K, layer.b_K), linear(x, layer.W_V, layer.b_V)}, 1);
    return all.view({x.size(0), spec.n_heads + 2 * std::int64_t(spec.n_kv_heads), spec.d_head});
}

QueryKeyValue queryKeyValue(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x, const at::Tensor &cos,
                            const at::Tensor &sin, std::int64_t runs)
{
    const std::int64_t H = spec.n_heads, kv = spec.n_kv_heads, n = x.size(0) / runs;
    const at::Tensor all = projectedHeads(spec, layer, x);
    if (spec.qk_norm) {
        normaliseHeads_(spec, layer.q_norm, all.narrow(1, 0, H));
        normaliseHeads_(spec, layer.k_norm, all.narrow(1, H, kv));
    }
    if (cos.defined())
        rotate_(all.narrow(1, 0, H + kv), cos, sin);
    // Keys and values are kept in traces, queries are not: they must not share storage.
    const at::Tensor byRun = all.view({runs, n, H + 2 * kv, spec.d_head});
    const at::Tensor keysAndValues = byRun.narrow(2, H, 2 * kv).view({runs, n, 2, kv, spec.d_head}).permute({2, 0, 3, 1, 4}).contiguous();
    const auto heads = [&](const at::Tensor &x) { return x.reshape({runs * x.size(1), n, spec.d_head}); };
    return {heads(byRun.narrow(2, 0, H).permute({0, 2, 1, 3})), heads(keysAndValues[0]), heads(keysAndValues[1])};
}

at::Tensor hiddenKeys(int window, std::int64_t fromPosition, std::int64_t positions, at::Device device)
{
    const auto whole = at::TensorOptions(at::kLong).device(device);
    const at::Tensor query = at::arange(fromPosition, positions, whole).unsqueeze(1);
    const at::Tensor distance = query.sub(at::arange(positions, whole));
    const at::Tensor later = distance.lt(0);
    return window > 0 ? later.logical_or(distance.ge(window)) : later;
}

at::Tensor attentionPattern(const ModelSpec &spec, double scale, const at::Tensor &Q, const at::Tensor &K, const at::Tensor &hidden)
{
    // Query heads that share a key/value head are stacked into one product.
    const std::int64_t n = Q.size(1), shared = spec.n_heads / spec.n_kv_heads;
    at::Tensor scores = at::bmm(Q.reshape({K.size(0), shared * n, spec.d_head}), K.transpose(1, 2)).view({Q.size(0), n, K.size(1)});
    scores.mul_(scale);
    if (spec.attention_soft_cap > 0)
        scores.div_(spec.attention_soft_cap).tanh_().mul_(spec.attention_soft_cap);
    scores.masked_fill_(hidden, -std::numeric_limits<float>::infinity());
    return at::softmax(scores, -1);
}

at::Tensor weightedValues(const ModelSpec &spec, const at::Tensor &pattern, const at::Tensor &V)
{
    const std::int64_t n = pattern.size(1), H = spec.n_heads, runs = pattern.size(0) / H;
    const at::Tensor z = at::bmm(pattern.reshape({V.size(0), H / spec.n_kv_heads * n, V.size(1)}), V);
    return z.view({runs, H, n, spec.d_head}).permute({0, 2, 1, 3}).reshape({runs * n, H * spec.d_head});
}

}  // namespace penfield::model
