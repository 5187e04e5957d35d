#include "backend/training/language_model.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/embedding.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/pow.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <cmath>

namespace penfield::training {
namespace {

at::Tensor asTensor(const std::vector<std::int64_t> &values, std::int64_t rows)
{
    return at::tensor(values, at::kLong).view({rows, -1});
}

// [rows, length, d_model] → [rows, n_heads, length, d_head]
at::Tensor splitHeads(const at::Tensor &x, const ModelShape &shape)
{
    return x.view({x.size(0), x.size(1), shape.n_heads, shape.d_head()}).transpose(1, 2);
}

// Rotary positions in the half-split convention: [a | b] → [a·cos − b·sin | b·cos + a·sin].
at::Tensor rotated(const at::Tensor &x, const TokenBatch &batch)
{
    const std::int64_t half = x.size(-1) / 2;
    const at::Tensor swapped = at::cat({-x.narrow(-1, half, half), x.narrow(-1, 0, half)}, -1);
    return x * batch.cosine + swapped * batch.sine;
}

at::Tensor attention(const LayerWeights &layer, const ModelShape &shape, const TokenBatch &batch, const at::Tensor &x)
{
    const at::Tensor q = rotated(splitHeads(at::linear(x, layer.W_Q), shape), batch);
    const at::Tensor k = rotated(splitHeads(at::linear(x, layer.W_K), shape), batch);
    const at::Tensor v = splitHeads(at::linear(x, layer.W_V), shape);
    const double scale = 1.0 / std::sqrt(static_cast<double>(shape.d_head()));
    const at::Tensor pattern = at::softmax(at::matmul(q * scale, k.transpose(-1, -2)) + batch.attentionBias, -1);
    const at::Tensor z = at::matmul(pattern, v).transpose(1, 2).reshape(x.sizes());
    return at::linear(z, layer.W_O);
}

}  // namespace

TokenBatch toBatch(const PackedRows &packed, const ModelShape &shape)
{
    const std::int64_t rows = packed.rows, length = PackedRows::kLength;
    TokenBatch batch;
    batch.tokens = asTensor(packed.tokens, rows);
    batch.target = asTensor(packed.target, rows);
    batch.weight = at::tensor(packed.weight).view({rows, length});

    const at::Tensor document = asTensor(packed.document, rows);
    const at::Tensor order = at::arange(length);
    const at::Tensor allowed = (document.unsqueeze(2) == document.unsqueeze(1)) & (order.unsqueeze(1) >= order);
    batch.attentionBias = allowed.logical_not().to(at::kFloat).mul(-1e9).unsqueeze(1);

    const std::int64_t half = shape.d_head() / 2;
    const at::Tensor frequency = at::pow(kRotaryBase, at::arange(half, at::kFloat) * (-1.0 / static_cast<double>(half)));
    const at::Tensor angle = asTensor(packed.position, rows).to(at::kFloat).unsqueeze(-1) * frequency;
    const at::Tensor both = at::cat({angle, angle}, -1).unsqueeze(1);
    batch.cosine = both.cos();
    batch.sine = both.sin();
    return batch;
}

at::Tensor layerNorm(const at::Tensor &x, const at::Tensor &gain, const at::Tensor &bias)
{
    return at::layer_norm(x, {x.size(-1)}, gain, bias, kLayerNormEpsilon);
}

at::Tensor mlp(const LayerWeights &layer, const at::Tensor &input)
{
    return at::linear(at::relu(at::linear(input, layer.W_in, layer.b_in)), layer.W_out, layer.b_out);
}

at::Tensor forward(const LanguageModel &model, const TokenBatch &batch, const MlpHook &hook)
{
    at::Tensor residual = at::embedding(model.W_E, batch.tokens) * model.inputScale;
    for (std::size_t l = 0; l < model.layers.size(); ++l) {
        const LayerWeights &layer = model.layers[l];
        if (layer.W_O.defined()) {
            residual = residual + attention(layer, model.shape, batch, layerNorm(residual, layer.ln1_w, layer.ln1_b));
        }
        const at::Tensor input = layerNorm(residual, layer.ln2_w, layer.ln2_b);
        const at::Tensor output = mlp(layer, input);
        residual = residual + (hook ? hook(static_cast<std::int64_t>(l), input, output) : output);
    }
    return at::matmul(layerNorm(residual, model.ln_final_w, model.ln_final_b), model.W_U.t());
}

LanguageModel randomModel(const ModelShape &shape, double embeddingScale, double inputScale, std::uint64_t seed)
{
    at::Generator generator = at::detail::createCPUGenerator(seed);
    const auto normal = [&](std::int64_t rows, std::int64_t columns, double scale) {
        return at::randn({rows, columns}, generator) * (scale / std::sqrt(static_cast<double>(columns)));
    };
    const std::int64_t d = shape.d_model;
    const double depthScale = 1.0 / std::sqrt(2.0 * static_cast<double>(shape.n_layers));
    LanguageModel model{shape, normal(shape.d_vocab, d, embeddingScale), {}, inputScale, {}, at::ones(d), at::zeros(d)};
    model.W_U = model.W_E;
    for (std::int64_t l = 0; l < shape.n_layers; ++l) {
        LayerWeights layer;
        layer.ln1_w = at::ones(d);
        layer.ln1_b = at::zeros(d);
        layer.W_Q = normal(d, d, 1.0);
        layer.W_K = normal(d, d, 1.0);
        layer.W_V = normal(d, d, 1.0);
        if (l > 0)
            layer.W_O = normal(d, d, depthScale);
        layer.ln2_w = at::ones(d);
        layer.ln2_b = at::zeros(d);
        layer.W_in = normal(shape.d_mlp, d, 1.0);
        layer.b_in = at::zeros(shape.d_mlp);
        layer.W_out = normal(d, shape.d_mlp, depthScale);
        layer.b_out = at::zeros(d);
        model.layers.push_back(layer);
    }
    return model;
}

}  // namespace penfield::training
