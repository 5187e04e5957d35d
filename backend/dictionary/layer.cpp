#include "backend/dictionary/layer.h"

#include "backend/model/index_tensor.h"
#include "backend/model/linear.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <algorithm>

namespace penfield::dictionary {

namespace {

constexpr std::int64_t kFloatsAtOnce = std::int64_t(1) << 22;  // 16 MiB of converted weights
constexpr std::int64_t kFewestFeatures = 64;

at::Tensor loaded(const StoredTensor &tensor, std::int64_t first, std::int64_t n, const at::Device &device)
{
    return tensor.defined() ? tensor.narrowed(0, first, n).load().to(device) : at::Tensor();
}

StoredTensor decoderOf(const formats::StoredLayer &stored)
{
    const StoredTensor W_dec(stored.W_dec);
    return W_dec.dimensions() == 3 ? W_dec.narrowed(1, stored.skippedOutputs, stored.outputs) : W_dec;
}

}  // namespace

Layer::Layer(const formats::StoredLayer &stored)
    : m_tensors{StoredTensor(stored.W_enc), StoredTensor(stored.b_enc),     decoderOf(stored),
                StoredTensor(stored.b_dec), StoredTensor(stored.threshold), StoredTensor(stored.b_gate),
                StoredTensor(stored.b_mag), StoredTensor(stored.r_mag),     StoredTensor(stored.W_skip)},
      m_rule(stored.rule)
{
}

Layer::Layer(const model::ModelSpec &spec, const model::LayerWeights &weights, std::int64_t listed)
    : m_neurons(std::make_shared<Neurons>(spec, weights, listed))
{
    m_tensors.W_enc = StoredTensor(weights.W_in.t());
    if (weights.b_in.defined() && !spec.bias_after_gate)
        m_tensors.b_enc = StoredTensor(weights.b_in);
    m_tensors.W_dec = StoredTensor(weights.W_out);
    m_tensors.b_dec = StoredTensor(weights.b_out.defined() ? weights.b_out : at::zeros({weights.W_out.size(1)}));
}

int Layer::outputs() const
{
    return m_tensors.W_dec.dimensions() == 3 ? static_cast<int>(m_tensors.W_dec.size(1)) : 1;
}

std::int64_t Layer::featuresAtOnce() const
{
    return std::max<std::int64_t>(kFewestFeatures, kFloatsAtOnce / d_in());
}

at::Tensor Layer::prepared(const at::Tensor &x) const
{
    const at::Tensor scaled = scaleInput(m_rule.scaling, x).x;
    return m_rule.subtractsDecoderBias ? scaled.sub(b_dec().to(x.device())) : scaled;
}

at::Tensor Layer::encoderPart(std::int64_t first, std::int64_t n) const
{
    if (features() > featuresAtOnce())
        return m_tensors.W_enc.narrowed(0, first, n).load();
    if (!m_encoder.defined())
        m_encoder = m_tensors.W_enc.load();
    return m_encoder.narrow(0, first, n);
}

at::Tensor Layer::prePart(const at::Tensor &prepared, std::int64_t first, std::int64_t n) const
{
    const at::Device device = prepared.device();
    at::Tensor pre = model::linear(prepared, encoderPart(first, n).to(device).t(), loaded(m_tensors.b_enc, first, n, device));
    return m_rule.ranksByDecoderNorm ? pre.mul_(decoderNorms().narrow(0, first, n).to(device)) : pre;
}

ActivationVectors Layer::vectorsPart(std::int64_t first, std::int64_t n, const at::Device &device) const
{
    ActivationVectors vectors;
    vectors.threshold = loaded(m_tensors.threshold, first, n, device);
    vectors.b_gate = loaded(m_tensors.b_gate, first, n, device);
    vectors.b_mag = loaded(m_tensors.b_mag, first, n, device);
    if (const at::Tensor r_mag = loaded(m_tensors.r_mag, first, n, device); r_mag.defined())
        vectors.gain = r_mag.exp();
    return vectors;
}

at::Tensor Layer::decoderNorms() const
{
    if (m_decoderNorms.defined())
        return m_decoderNorms;
    std::vector<at::Tensor> parts;
    const std::int64_t step = std::max<std::int64_t>(1, kFloatsAtOnce / d_out());
    for (std::int64_t first = 0; first < features(); first += step)
        parts.push_back(m_tensors.W_dec.narrowed(0, first, std::min(step, features() - first)).load().norm(2, {-1}));
    return m_decoderNorms = at::cat(parts, 0);
}

at::Tensor Layer::preactivations(const at::Tensor &x) const
{
    const at::Tensor input = prepared(x);
    at::Tensor pre = at::empty({x.size(0), features()}, input.options());
    const std::int64_t step = featuresAtOnce();
    for (std::int64_t first = 0; first < features(); first += step) {
        const std::int64_t n = std::min(step, features() - first);
        pre.narrow(1, first, n).copy_(prePart(input, first, n));
    }
    return pre;
}

at::Tensor Layer::encodeDense(const at::Tensor &x) const
{
    if (m_neurons)
        return m_neurons->activations(x);
    return activate(m_rule, preactivations(x), vectorsPart(0, features(), x.device()));
}

SparseActivations Layer::encode(const at::Tensor &x, std::int64_t firstPosition, JobContext *job, std::int64_t zeroPositions) const
{
    if (m_neurons)
        return m_neurons->listed(m_neurons->activations(x), firstPosition, zeroPositions);
    SparseCollector collector(x.size(0), firstPosition, zeroPositions);
    const std::int64_t step = featuresAtOnce();
    if (isLocal(m_rule.activation)) {
        const at::Tensor input = prepared(x);
        for (std::int64_t first = 0; first < features(); first += step) {
            const std::int64_t n = std::min(step, features() - first);
            if (job)
                job->checkpoint();
            collector.add(activate(m_rule, prePart(input, first, n), vectorsPart(first, n, x.device())), 0, first);
        }
        return collector.take();
    }
    const std::int64_t rowsAtOnce = std::max<std::int64_t>(1, 4 * kFloatsAtOnce / features());  // all features of a few positions
    for (std::int64_t row = 0; row < x.size(0); row += rowsAtOnce) {
        if (job)
            job->checkpoint();
        collector.add(encodeDense(x.narrow(0, row, std::min(rowsAtOnce, x.size(0) - row))), row, 0);
    }
    return collector.take();
}

at::Tensor Layer::decoderRows(const std::vector<std::int64_t> &features, int output) const
{
    const StoredTensor &W_dec = m_tensors.W_dec;
    const at::Tensor rows = (W_dec.dimensions() == 3 ? W_dec.at(1, output) : W_dec).rows(model::indexTensor(features));
    return m_rule.ranksByDecoderNorm ? rows.div(rows.norm(2, {-1}, true)) : rows;
}

void Layer::releasePages() const
{
    m_tensors.W_enc.releasePages();
    m_tensors.W_dec.releasePages();
}

at::Tensor Layer::encoderRows(const std::vector<std::int64_t> &features) const
{
    at::Tensor rows = m_tensors.W_enc.rows(model::indexTensor(features));
    if (m_rule.activation == ActivationKind::Gated)
        rows = rows.mul(m_tensors.r_mag.rows(model::indexTensor(features)).exp_().unsqueeze(1));
    return m_rule.ranksByDecoderNorm ? rows.mul(decoderNorms().index_select(0, model::indexTensor(features)).unsqueeze(1)) : rows;
}

at::Tensor Layer::encoderBias(const std::vector<std::int64_t> &features) const
{
    const bool gated = m_rule.activation == ActivationKind::Gated;
    at::Tensor bias = (gated ? m_tensors.b_mag : m_tensors.b_enc).rows(model::indexTensor(features));
    if (m_rule.ranksByDecoderNorm)
        bias = bias.mul(decoderNorms().index_select(0, model::indexTensor(features)));
    return m_rule.subtractsDecoderBias ? bias.sub(at::matmul(encoderRows(features), b_dec())) : bias;
}

at::Tensor Layer::readVectors(const std::vector<std::int64_t> &features, const at::Tensor &x) const
{
    return m_neurons ? m_neurons->readVectors(x, model::indexTensor(features, x.device())) : encoderRows(features);
}

at::Tensor Layer::readBias(const std::vector<std::int64_t> &features, const at::Tensor &x) const
{
    return m_neurons ? m_neurons->readBias(x, model::indexTensor(features, x.device())) : encoderBias(features);
}

at::Tensor Layer::skip(const at::Tensor &x) const
{
    return model::linear(x, m_tensors.W_skip.load().to(x.device()).t(), {});
}

at::Tensor Layer::pullThroughSkip(const at::Tensor &g) const
{
    return at::matmul(g, m_tensors.W_skip.load().to(g.device()));
}

at::Tensor Layer::outputScale(const at::Tensor &x) const
{
    return m_rule.rescalesOutput ? scaleInput(m_rule.scaling, x).scale : at::Tensor();
}

at::Tensor Layer::written(const SparseActivations &activations, std::int64_t n, int output, std::int64_t firstPosition) const
{
    at::Tensor sum = at::zeros({n, d_out()});
    const auto step = static_cast<std::size_t>(std::max<std::int64_t>(1, kFloatsAtOnce / d_out()));
    for (std::size_t first = 0; first < activations.size(); first += step) {
        const std::size_t count = std::min(step, activations.size() - first);
        const auto begin = static_cast<std::ptrdiff_t>(first), end = static_cast<std::ptrdiff_t>(first + count);
        const std::vector<std::int64_t> features(activations.feature.begin() + begin, activations.feature.begin() + end);
        std::vector<std::int64_t> rows(activations.position.begin() + begin, activations.position.begin() + end);
        for (std::int64_t &row : rows)
            row -= firstPosition;
        const at::Tensor weight = at::tensor(at::ArrayRef<float>(activations.value.data() + first, count), at::kFloat);
        sum.index_add_(0, model::indexTensor(rows), decoderRows(features, output).mul(weight.unsqueeze(1)));
    }
    return sum;
}

at::Tensor Layer::completed(const at::Tensor &sum, const at::Tensor &x) const
{
    at::Tensor y = sum.to(x.device()).add(b_dec().to(x.device()));
    if (m_rule.rescalesOutput && m_rule.scaling != InputScaling::None) {
        const ScaledInput scaled = scaleInput(m_rule.scaling, x);
        y = y.mul(scaled.scale);
        if (scaled.mean.defined())
            y = y.add(scaled.mean);
    }
    return skips() ? y.add(skip(x)) : y;
}

at::Tensor Layer::reconstruct(const SparseActivations &activations, const at::Tensor &x) const
{
    return completed(written(activations, x.size(0)), x);
}

}  // namespace penfield::dictionary
