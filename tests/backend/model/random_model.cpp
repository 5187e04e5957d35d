#include "tests/backend/model/random_model.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ops/randint.h>
#include <ATen/ops/randn.h>

#include <cmath>
#include <utility>

namespace penfield::test {

namespace {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_generator(at::detail::createCPUGenerator(seed)) {}

    at::Tensor normal(c10::IntArrayRef shape, double deviation, double mean = 0)
    {
        return at::randn(shape, m_generator, at::TensorOptions(at::kFloat)).mul_(deviation).add_(mean);
    }
    at::Tensor integers(std::int64_t below, std::int64_t n) { return at::randint(below, {n}, m_generator, at::TensorOptions(at::kLong)); }

private:
    at::Generator m_generator;
};

model::NormWeights norm(const model::ModelSpec &spec, Dice &dice)
{
    model::NormWeights weights;
    if (spec.norm != model::NormKind::None)
        weights.w = dice.normal({spec.d_model}, 0.2, 1);
    if (spec.norm == model::NormKind::LayerNorm)
        weights.b = dice.normal({spec.d_model}, 0.1);
    return weights;
}

model::LayerWeights layer(const model::ModelSpec &spec, Dice &dice)
{
    const bool biases = spec.norm != model::NormKind::RmsNorm;
    const std::int64_t D = spec.d_model, M = spec.d_mlp, H = spec.n_heads, dh = spec.d_head, qkv = (H + 2 * spec.n_kv_heads) * dh;
    const double growth = spec.norm == model::NormKind::None ? 0.4 : 1;  // nothing else keeps the residual in bounds
    const double fanIn = growth / std::sqrt(static_cast<double>(D));
    model::LayerWeights l;
    l.ln1 = norm(spec, dice);
    l.ln2 = norm(spec, dice);
    if (spec.post_norms) {
        l.ln1_post = norm(spec, dice);
        l.ln2_post = norm(spec, dice);
    }
    l.W_QKV = dice.normal({D, qkv}, 1.5 * fanIn);  // large enough for patterns that are far from uniform
    l.W_O = dice.normal({H * dh, D}, fanIn);
    l.W_in = dice.normal({D, M}, fanIn);
    l.W_out = dice.normal({M, D}, fanIn);
    if (spec.gated_mlp)
        l.W_gate = dice.normal({D, M}, fanIn);
    if (biases) {
        l.b_QKV = dice.normal({qkv}, 0.1);
        l.b_O = dice.normal({D}, 0.1);
        l.b_in = dice.normal({M}, 0.1);
        l.b_out = dice.normal({D}, 0.1);
    }
    return l;
}

}  // namespace

model::ModelSpec serialSpec()
{
    model::ModelSpec spec;
    spec.family = "gpt_neox";
    spec.n_layers = 3;
    spec.d_model = 16;
    spec.n_heads = spec.n_kv_heads = 4;
    spec.d_head = 4;
    spec.d_mlp = 24;
    spec.n_ctx = 64;
    spec.d_vocab = 29;
    spec.rotary.dim = 4;
    spec.attention_scale = 0.5;
    return spec;
}

model::ModelSpec parallelSpec()
{
    model::ModelSpec spec = serialSpec();
    spec.parallel_blocks = true;
    spec.rotary.dim = 2;
    spec.activation = model::Activation::Gelu;
    return spec;
}

model::ModelSpec gatedSpec()
{
    model::ModelSpec spec = serialSpec();
    spec.family = "gated";
    spec.norm = spec.final_norm = model::NormKind::RmsNorm;
    spec.norm_eps = 1e-6;
    spec.n_kv_heads = 2;
    spec.gated_mlp = true;
    spec.activation = model::Activation::Silu;
    spec.attention_soft_cap = 5;
    spec.final_soft_cap = 4;
    spec.window = 5;
    return spec;
}

model::ModelSpec sandwichSpec()
{
    model::ModelSpec spec = gatedSpec();
    spec.family = "sandwich";
    spec.post_norms = true;
    return spec;
}

model::ModelSpec learnedSpec()
{
    model::ModelSpec spec = serialSpec();
    spec.family = "learned";
    spec.positions = model::PositionKind::Learned;
    spec.rotary.dim = 0;
    spec.activation = model::Activation::GeluTanh;
    spec.tied = true;
    return spec;
}

model::ModelSpec bareSpec()
{
    model::ModelSpec spec = serialSpec();
    spec.family = "bare";
    spec.norm = spec.final_norm = model::NormKind::None;
    spec.positions = model::PositionKind::None;
    spec.rotary.dim = 0;
    return spec;
}

model::Transformer randomTransformer(const model::ModelSpec &spec, std::uint64_t seed)
{
    Dice dice(seed);
    model::Weights weights;
    weights.W_E = dice.normal({spec.d_vocab, spec.d_model}, 1);
    if (spec.positions == model::PositionKind::Learned)
        weights.W_pos = dice.normal({spec.n_ctx, spec.d_model}, 0.5);
    for (int l = 0; l < spec.n_layers; ++l)
        weights.layers.push_back(layer(spec, dice));
    weights.ln_final = norm(spec, dice);
    weights.W_U = spec.tied ? weights.W_E.t() : dice.normal({spec.d_model, spec.d_vocab}, 0.7);
    return {spec, std::move(weights)};
}

dictionary::Dictionary randomDictionary(const model::ModelSpec &spec, const DictionaryShape &shape, std::uint64_t seed)
{
    using dictionary::StoredTensor;
    Dice dice(seed ^ 0x5eedULL);
    const std::int64_t F = shape.features, in = model::widthAt(spec, shape.hook), out = model::widthAt(spec, shape.output);
    std::vector<std::optional<dictionary::Layer>> layers;
    DictionaryInfo info;
    for (int l = 0; l < spec.n_layers; ++l) {
        dictionary::LayerTensors t;
        dictionary::EncodingRule rule;
        rule.activation = shape.activation;
        rule.clamps = shape.activation == dictionary::ActivationKind::Relu;
        rule.k = shape.activation == dictionary::ActivationKind::TopK ? shape.k : 0;
        rule.scaling = shape.scaling;
        rule.rescalesOutput = shape.hook == shape.output;
        t.W_enc = StoredTensor(dice.normal({F, in}, 1 / std::sqrt(static_cast<double>(in))));
        t.b_enc = StoredTensor(dice.normal({F}, 0.1, -0.4));
        const double fanOut = 1 / std::sqrt(static_cast<double>(out));
        t.W_dec = StoredTensor(shape.crossLayer ? dice.normal({F, spec.n_layers - l, out}, fanOut) : dice.normal({F, out}, fanOut));
        t.b_dec = StoredTensor(dice.normal({out}, 0.1));
        if (shape.activation == dictionary::ActivationKind::JumpRelu)
            t.threshold = StoredTensor(dice.normal({F}, 0.05, 0.1));
        if (shape.skip)
            t.W_skip = StoredTensor(dice.normal({out, in}, 0.3 / std::sqrt(static_cast<double>(in))));
        layers.emplace_back();
        if (l != shape.missing)
            layers.back().emplace(std::move(t), rule);
        info.featuresPerLayer.push_back(l == shape.missing ? 0 : static_cast<int>(F));
    }
    info.name = "random";
    info.kind = "transcoder_set";
    info.inGraph = shape.hook != shape.output;
    return {std::move(info), shape.hook, shape.output, std::move(layers)};
}

std::vector<TokenId> randomTokens(const model::ModelSpec &spec, std::int64_t n, std::uint64_t seed)
{
    const at::Tensor ids = Dice(seed).integers(spec.d_vocab, n);
    std::vector<TokenId> tokens;
    for (std::int64_t i = 0; i < n; ++i)
        tokens.emplace_back(ids.data_ptr<std::int64_t>()[i]);
    return tokens;
}

}  // namespace penfield::test
