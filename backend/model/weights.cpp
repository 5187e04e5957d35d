#include "backend/model/weights.h"

#include <ATen/ops/embedding.h>

namespace penfield::model {

namespace {

// [d_model, heads·d_head] → [heads, d_model, d_head]
at::Tensor byHead(const ModelSpec &spec, const at::Tensor &W)
{
    return W.unflatten(1, {W.size(1) / spec.d_head, spec.d_head}).permute({1, 0, 2});
}

// Columns of W_QKV that belong to `heads` heads from `firstHead` on.
at::Tensor columns(const ModelSpec &spec, const LayerWeights &layer, std::int64_t firstHead, std::int64_t heads)
{
    return layer.W_QKV.narrow(1, firstHead * spec.d_head, heads * spec.d_head);
}

}  // namespace

at::Tensor embedded(const ModelSpec &spec, const Weights &weights, const at::Tensor &ids)
{
    const at::Tensor rows = at::embedding(weights.W_E, ids);
    return spec.embedding_scale == 1 ? rows : rows.mul(spec.embedding_scale);
}

at::Tensor W_Q(const ModelSpec &spec, const LayerWeights &layer)
{
    return byHead(spec, layer.W_QKV.defined() ? columns(spec, layer, 0, spec.n_heads) : layer.W_Q);
}

at::Tensor W_K(const ModelSpec &spec, const LayerWeights &layer)
{
    return byHead(spec, layer.W_QKV.defined() ? columns(spec, layer, spec.n_heads, spec.n_kv_heads) : layer.W_K);
}

at::Tensor W_V(const ModelSpec &spec, const LayerWeights &layer)
{
    return byHead(spec, layer.W_QKV.defined() ? columns(spec, layer, spec.n_heads + spec.n_kv_heads, spec.n_kv_heads) : layer.W_V);
}

at::Tensor b_V(const ModelSpec &spec, const LayerWeights &layer)
{
    const std::int64_t width = std::int64_t(spec.n_kv_heads) * spec.d_head;
    const at::Tensor bias = layer.b_QKV.defined() ? layer.b_QKV.narrow(0, layer.b_QKV.size(0) - width, width) : layer.b_V;
    return bias.defined() ? bias.view({spec.n_kv_heads, spec.d_head}) : at::Tensor();
}

}  // namespace penfield::model
