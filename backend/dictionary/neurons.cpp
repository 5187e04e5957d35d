#include "backend/dictionary/neurons.h"

#include "backend/model/mlp.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>

namespace penfield::dictionary {

namespace {

/// Σ over the width of x [n, d] ⊙ columns `features` of W [d, d_mlp], plus b there: [n].
at::Tensor products(const at::Tensor &x, const at::Tensor &W, const at::Tensor &b, const at::Tensor &features)
{
    const at::Tensor sum = x.mul(W.index_select(1, features).t()).sum(-1);
    return b.defined() ? sum.add_(b.index_select(0, features)) : sum;
}

}  // namespace

Neurons::Neurons(const model::ModelSpec &spec, const model::LayerWeights &weights, std::int64_t listed)
    : m_spec(spec), m_weights(weights), m_writeNorms(weights.W_out.norm(2, {-1})), m_listed(std::min(listed, weights.W_out.size(0)))
{
}

at::Tensor Neurons::activations(const at::Tensor &x) const
{
    return model::mlpHidden(m_spec, m_weights, x);
}

SparseActivations Neurons::listed(const at::Tensor &activations, std::int64_t firstPosition, std::int64_t zeroPositions) const
{
    const at::Tensor largest = std::get<1>(activations.abs().mul(m_writeNorms).topk(m_listed, 1));
    return sparse(at::zeros_like(activations).scatter_(1, largest, activations.gather(1, largest)), firstPosition, zeroPositions);
}

at::Tensor Neurons::preactivationsAt(const at::Tensor &x, const at::Tensor &features) const
{
    return products(x, m_weights.W_in, m_spec.bias_after_gate ? at::Tensor() : m_weights.b_in, features);
}

at::Tensor Neurons::gatesAt(const at::Tensor &x, const at::Tensor &features) const
{
    if (m_spec.gated_mlp)
        return model::activate(m_spec.activation, products(x, m_weights.W_gate, m_weights.b_gate, features));
    const at::Tensor pre = preactivationsAt(x, features);
    const at::Tensor active = model::activate(m_spec.activation, pre.clone());
    return at::where(pre.eq(0), at::zeros_like(pre), active.div(pre));
}

at::Tensor Neurons::activationsAt(const at::Tensor &x, const at::Tensor &features) const
{
    return model::mlpHiddenAt(m_spec, m_weights, x, features);
}

at::Tensor Neurons::readVectors(const at::Tensor &x, const at::Tensor &features) const
{
    return m_weights.W_in.index_select(1, features).t().mul(gatesAt(x, features).unsqueeze(1));
}

at::Tensor Neurons::readBias(const at::Tensor &x, const at::Tensor &features) const
{
    if (!m_weights.b_in.defined())
        return at::zeros_like(gatesAt(x, features));
    const at::Tensor bias = m_weights.b_in.index_select(0, features);
    return m_spec.bias_after_gate ? bias : bias.mul(gatesAt(x, features));
}

}  // namespace penfield::dictionary
