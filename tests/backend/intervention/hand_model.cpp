#include "tests/backend/intervention/hand_model.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/eye.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <optional>
#include <utility>
#include <vector>

namespace penfield::test {

namespace {

at::Tensor matrix(std::int64_t rows, const std::vector<double> &values)
{
    return at::tensor(at::ArrayRef<double>(values), at::kFloat).view({rows, -1});
}

}  // namespace

model::Transformer handModel()
{
    model::ModelSpec spec;
    spec.family = "hand";
    spec.n_layers = 1;
    spec.d_model = spec.d_vocab = 4;
    spec.n_heads = spec.n_kv_heads = spec.d_head = spec.d_mlp = 2;
    spec.n_ctx = 16;
    spec.norm = spec.final_norm = NormKind::None;
    spec.positions = PositionKind::None;
    spec.attention_scale = 1;

    model::LayerWeights layer;
    layer.W_QKV = at::cat({at::zeros({4, 8}), at::eye(4)}, 1);
    layer.W_O = matrix(4, {0, 0, 0, 0, 3, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0});
    layer.W_in = matrix(4, {0, 1, 1, 0, 0, -3, 0, 0});
    layer.W_out = matrix(2, {0, 0, 0, 2, 0, 0, 1, 0});
    model::Weights weights;
    weights.W_E = at::eye(4);
    weights.layers.push_back(std::move(layer));
    weights.W_U = at::eye(4);
    return {spec, std::move(weights)};
}

dictionary::Dictionary handDictionary()
{
    dictionary::LayerTensors tensors;
    tensors.W_enc = dictionary::StoredTensor(matrix(2, {0, 1, 0, 0, 0, 0, 0, 1}));
    tensors.b_enc = dictionary::StoredTensor(at::tensor({0.0f, -0.5f}));
    tensors.W_dec = dictionary::StoredTensor(matrix(2, {0, 0, 0, 1.5, 1, 0, 0, 0}));
    tensors.b_dec = dictionary::StoredTensor(at::zeros({4}));
    dictionary::EncodingRule rule;
    rule.activation = dictionary::ActivationKind::Relu;
    rule.clamps = true;
    std::vector<std::optional<dictionary::Layer>> layers;
    layers.emplace_back(std::in_place, std::move(tensors), rule);
    DictionaryInfo info;
    info.name = "hand";
    info.featuresPerLayer = {2};
    return {std::move(info), HookPoint::MlpIn, HookPoint::MlpContribution, std::move(layers)};
}

}  // namespace penfield::test
