#include "backend/model/weights.h"

namespace penfield::model {

namespace {

// Columns of W_QKV that belong to `heads` heads from `firstHead` on, as [heads, d_model, d_head].
at::Tensor heads(const ModelSpec &spec, const LayerWeights &layer, std::int64_t firstHead, std::int64_t heads)
{
    return layer.W_QKV.narrow(1, firstHead * spec.d_head, heads * spec.d_head).view({spec.d_model, heads, spec.d_head}).permute({1, 0, 2});
}

}  // namespace

at::Tensor W_Q(const ModelSpec &spec, const LayerWeights &layer)
{
    return heads(spec, layer, 0, spec.n_heads);
}

at::Tensor W_K(const ModelSpec &spec, const LayerWeights &layer)
{
    return heads(spec, layer, spec.n_heads, spec.n_kv_heads);
}

at::Tensor W_V(const ModelSpec &spec, const LayerWeights &layer)
{
    return heads(spec, layer, spec.n_heads + spec.n_kv_heads, spec.n_kv_heads);
}

at::Tensor b_V(const ModelSpec &spec, const LayerWeights &layer)
{
    if (!layer.b_QKV.defined())
        return {};
    const std::int64_t width = std::int64_t(spec.n_kv_heads) * spec.d_head;
    return layer.b_QKV.narrow(0, layer.b_QKV.size(0) - width, width).view({spec.n_kv_heads, spec.d_head});
}

}  // namespace penfield::model
