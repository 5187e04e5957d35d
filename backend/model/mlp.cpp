#include "backend/model/mlp.h"

#include "backend/model/linear.h"

#include <ATen/ops/gelu.h>
#include <ATen/ops/silu.h>

namespace penfield::model {

namespace {

/// Σ over the width of x [n, d] ⊙ columns `neurons` of W [d, d_mlp], plus b there: [n].
at::Tensor columnProducts(const at::Tensor &x, const at::Tensor &W, const at::Tensor &b, const at::Tensor &neurons)
{
    const at::Tensor sum = x.mul(W.index_select(1, neurons).t()).sum(-1);
    return b.defined() ? sum.add_(b.index_select(0, neurons)) : sum;
}

}  // namespace

at::Tensor activate(Activation kind, at::Tensor x)
{
    switch (kind) {
    case Activation::Relu:
        return x.relu_();
    case Activation::Gelu:
        return at::gelu(x, "none");
    case Activation::GeluTanh:
        return at::gelu(x, "tanh");
    case Activation::Silu:
        return at::silu_(x);
    }
    return {};
}

at::Tensor mlpHidden(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x)
{
    if (!spec.gated_mlp)
        return activate(spec.activation, linear(x, layer.W_in, layer.b_in));
    at::Tensor hidden = linear(x, layer.W_in, spec.bias_after_gate ? at::Tensor() : layer.b_in);
    hidden.mul_(activate(spec.activation, linear(x, layer.W_gate, layer.b_gate)));
    if (spec.bias_after_gate && layer.b_in.defined())
        hidden.add_(layer.b_in);
    return hidden;
}

at::Tensor mlpHiddenAt(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x, const at::Tensor &neurons)
{
    const at::Tensor pre = columnProducts(x, layer.W_in, spec.bias_after_gate ? at::Tensor() : layer.b_in, neurons);
    if (!spec.gated_mlp)
        return activate(spec.activation, pre);
    pre.mul_(activate(spec.activation, columnProducts(x, layer.W_gate, layer.b_gate, neurons)));
    return spec.bias_after_gate && layer.b_in.defined() ? pre.add(layer.b_in.index_select(0, neurons)) : pre;
}

at::Tensor mlpOutput(const ModelSpec &spec, const LayerWeights &layer, const at::Tensor &x)
{
    return linear(mlpHidden(spec, layer, x), layer.W_out, layer.b_out);
}

}  // namespace penfield::model
