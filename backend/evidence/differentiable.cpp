#include "backend/evidence/differentiable.h"

#include <ATen/ops/from_blob.h>

#include <utility>

namespace penfield::evidence {

namespace {

void alias(at::Tensor &tensor)
{
    if (tensor.defined())
        tensor = at::from_blob(tensor.data_ptr(), tensor.sizes(), tensor.strides(), tensor.options());
}

void alias(model::NormWeights &norm)
{
    alias(norm.w);
    alias(norm.b);
}

}  // namespace

model::Transformer differentiable(const model::Transformer &transformer)
{
    model::Weights weights = transformer.weights();
    for (at::Tensor *tensor : {&weights.W_E, &weights.W_pos, &weights.W_U, &weights.b_U})
        alias(*tensor);
    alias(weights.ln_final);
    for (model::LayerWeights &layer : weights.layers) {
        for (model::NormWeights *norm : {&layer.ln1, &layer.ln2, &layer.ln1_post, &layer.ln2_post, &layer.q_norm, &layer.k_norm})
            alias(*norm);
        for (at::Tensor *tensor :
             {&layer.W_QKV, &layer.b_QKV, &layer.W_Q, &layer.W_K, &layer.W_V, &layer.b_Q, &layer.b_K, &layer.b_V, &layer.W_O, &layer.b_O,
              &layer.W_in, &layer.b_in, &layer.W_gate, &layer.b_gate, &layer.W_out, &layer.b_out})
            alias(*tensor);
    }
    return {transformer.spec(), std::move(weights)};
}

model::Trace differentiable(const model::Trace &trace)
{
    model::Trace copy = trace;
    for (at::Tensor *table : {&copy.rotary.cos, &copy.rotary.sin, &copy.rotary.local_cos, &copy.rotary.local_sin})
        alias(*table);
    return copy;
}

}  // namespace penfield::evidence
