#include "backend/model/attention.h"

#include "backend/model/linear.h"
#include "backend/model/rotary.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/bmm.h>
#include <ATen/ops/softmax.h>

#include <limits>

namespace penfield::model {

QueryKeyValue queryKeyValue(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x, const at::Tensor &cos,
                            const at::Tensor &sin)
{
    const std::int64_t n = x.size(0), H = spec.n_heads, kv = spec.n_kv_heads;
    const at::Tensor all = linear(x, layer.W_QKV, layer.b_QKV).view({n, H + 2 * kv, spec.d_head});
    if (cos.defined())
        rotate_(all.narrow(1, 0, H + kv), cos, sin);
    // Keys and values are kept in traces, queries are not: they must not share storage.
    const at::Tensor keysAndValues = all.narrow(1, H, 2 * kv).permute({1, 0, 2}).contiguous();
    return {all.narrow(1, 0, H).permute({1, 0, 2}), keysAndValues.narrow(0, 0, kv), keysAndValues.narrow(0, kv, kv)};
}

at::Tensor hiddenKeys(const ModelSpec &spec, std::int64_t fromPosition, std::int64_t positions)
{
    const at::Tensor query = at::arange(fromPosition, positions, at::kLong).unsqueeze(1);
    const at::Tensor distance = query.sub(at::arange(positions, at::kLong));
    const at::Tensor later = distance.lt(0);
    return spec.window > 0 ? later.logical_or(distance.ge(spec.window)) : later;
}

at::Tensor attentionPattern(const ModelSpec &spec, const at::Tensor &Q, const at::Tensor &K, const at::Tensor &hidden)
{
    // Query heads that share a key/value head are stacked into one product.
    const std::int64_t n = Q.size(1), kv = spec.n_kv_heads, shared = spec.n_heads / kv;
    at::Tensor scores = at::bmm(Q.reshape({kv, shared * n, spec.d_head}), K.transpose(1, 2)).view({spec.n_heads, n, K.size(1)});
    scores.mul_(spec.attention_scale);
    if (spec.attention_soft_cap > 0)
        scores.div_(spec.attention_soft_cap).tanh_().mul_(spec.attention_soft_cap);
    scores.masked_fill_(hidden, -std::numeric_limits<float>::infinity());
    return at::softmax(scores, -1);
}

at::Tensor attentionOutput(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &pattern, const at::Tensor &V)
{
    const std::int64_t n = pattern.size(1), kv = spec.n_kv_heads, shared = spec.n_heads / kv, width = spec.n_heads * spec.d_head;
    const at::Tensor z = at::bmm(pattern.reshape({kv, shared * n, V.size(1)}), V).view({spec.n_heads, n, spec.d_head});
    return linear(z.permute({1, 0, 2}).reshape({n, width}), layer.W_O.view({width, spec.d_model}), layer.b_O);
}

}  // namespace penfield::model
