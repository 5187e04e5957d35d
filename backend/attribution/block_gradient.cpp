#include "backend/attribution/block_gradient.h"

#include "backend/attribution/attention_gradient.h"
#include "backend/attribution/norm_gradient.h"
#include "backend/model/linear.h"
#include "backend/model/mlp.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/gelu_backward.h>
#include <ATen/ops/silu_backward.h>
#include <ATen/ops/threshold_backward.h>

namespace penfield::attribution {

namespace {

at::Tensor throughActivation(model::Activation kind, const at::Tensor &g, const at::Tensor &x)
{
    switch (kind) {
    case model::Activation::Relu:
        return at::threshold_backward(g, x, 0);
    case model::Activation::Gelu:
        return at::gelu_backward(g, x, "none");
    case model::Activation::GeluTanh:
        return at::gelu_backward(g, x, "tanh");
    case model::Activation::Silu:
        return at::silu_backward(g, x);
    }
    return {};
}

/// From what the MLP returns to what it is given (ln2's output).
at::Tensor throughMlp(const RunBlock &block, const at::Tensor &g, Products &products)
{
    const model::ModelSpec &spec = block.spec;
    const model::LayerWeights &w = block.weights;
    const at::Tensor &x = block.trace.mlp_in;
    at::Tensor hidden = at::empty({g.size(0), w.W_out.size(0)}, g.options());
    products.multiply(g, w.W_out.t(), hidden, Into::Replace);
    at::Tensor result = at::empty_like(x);
    const at::Tensor linear = model::linear(x, w.W_in, spec.gated_mlp && spec.bias_after_gate ? at::Tensor() : w.b_in);
    if (!spec.gated_mlp) {
        products.multiply(throughActivation(spec.activation, hidden, linear), w.W_in.t(), result, Into::Replace);
        return result;
    }
    const at::Tensor gate = model::linear(x, w.W_gate, w.b_gate);
    products.multiply(throughActivation(spec.activation, hidden.mul(linear), gate), w.W_gate.t(), result, Into::Replace);
    products.multiply(hidden.mul(model::activate(spec.activation, gate)), w.W_in.t(), result, Into::Add);  // activate uses up gate
    return result;
}

at::Tensor throughPostNorm(const RunBlock &block, const model::NormWeights &norm, const at::Tensor &g, const at::Tensor &x,
                           const at::Tensor &scale)
{
    return block.spec.post_norms ? throughMovingNorm(block.spec.norm, g, norm, x, scale) : g;
}

at::Tensor mlpReads(const RunBlock &block, const at::Tensor &g, Products &products)
{
    const model::LayerTrace &trace = block.trace;
    const at::Tensor atModule = throughPostNorm(block, block.weights.ln2_post, g, trace.mlp_module_out, trace.mlp_post_scale);
    return throughMovingNorm(block.spec.norm, throughMlp(block, atModule, products), block.weights.ln2, trace.resid_mid, trace.ln2_scale);
}

}  // namespace

BlockGradient throughBlock(const RunBlock &block, const at::Tensor &g, Products &products)
{
    const model::LayerTrace &trace = block.trace;
    BlockGradient result;
    at::Tensor afterAttention = g;
    if (block.spec.hasMlp()) {
        result.mlp = mlpReads(block, g, products);
        if (!block.spec.parallel_blocks)
            afterAttention = g.add(result.mlp);
    }
    at::Tensor written;
    if (block.spec.post_norms)
        written = model::linear(trace.z, block.weights.W_O, block.weights.b_O);
    const HeadGradient heads =
        throughAttention(block, throughPostNorm(block, block.weights.ln1_post, afterAttention, written, trace.attn_post_scale), products);
    const auto atInput = [&](const at::Tensor &atNorm) {
        products.job().checkpoint();
        return throughMovingNorm(block.spec.norm, atNorm, block.weights.ln1, trace.resid_pre, trace.ln1_scale);
    };
    result.query = atInput(heads.query);
    result.key = atInput(heads.key);
    result.value = atInput(heads.value);
    result.input = afterAttention.add(result.query.sum(0)).add_(result.key.sum(0)).add_(result.value.sum(0));
    if (block.spec.hasMlp() && block.spec.parallel_blocks)
        result.input.add_(result.mlp);
    return result;
}

}  // namespace penfield::attribution
