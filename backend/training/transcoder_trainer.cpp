#include "backend/training/transcoder_trainer.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/multinomial.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/scatter.h>
#include <ATen/ops/topk.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <tuple>

#include "backend/training/optimizers.h"

namespace penfield::training {
namespace {

constexpr double kCutMemory = 0.98;  // of the moving average of the cut
constexpr double kNorm = 1e-8;

// Parameters in normalised units: x has mean square length 1, y is centred and has mean square length 1.
struct Learner {
    at::Tensor W_enc, b_enc, W_dec, b_dec;
    std::vector<at::Tensor> all() const { return {W_enc, b_enc, W_dec, b_dec}; }
};

struct Normalization {
    double xScale, yScale;
    at::Tensor yMean;  // [d_model]
};

Normalization normalizationOf(const TranscoderData &data)
{
    const at::Tensor share = (data.weight / data.weight.sum()).unsqueeze(1);
    const at::Tensor mean = (data.y * share).sum(0);
    return {std::sqrt((data.x.square() * share).sum().item<double>()), std::sqrt(((data.y - mean).square() * share).sum().item<double>()),
            mean};
}

// Every feature begins as the detector of one drawn token: its input's direction in, its output's direction out.
Learner initial(const at::Tensor &x, const at::Tensor &y, const at::Tensor &weight, const TranscoderSettings &settings,
                at::Generator &generator)
{
    const at::Tensor drawn = at::multinomial(weight, settings.features, /*replacement=*/true, generator);
    const at::Tensor mean = (x * (weight / weight.sum()).unsqueeze(1)).sum(0);
    const at::Tensor centred = x.index_select(0, drawn) - mean;
    const at::Tensor outputs = y.index_select(0, drawn);
    Learner learner;
    learner.W_enc = centred / (centred.norm(2, {1}, true) + kNorm);
    learner.W_dec = outputs / (outputs.norm(2, {1}, true) + kNorm);
    learner.b_enc = -at::matmul(learner.W_enc, mean);
    learner.b_dec = at::zeros(y.size(1));
    for (at::Tensor parameter : learner.all())
        parameter.requires_grad_(true);
    return learner;
}

double annealedK(const TranscoderSettings &settings, int step)
{
    const double progress = std::min(1.0, step / (0.3 * settings.steps));
    return settings.firstK + (settings.k - settings.firstK) * progress;
}

// Warm-up, flat to 60 %, then linear down to 2 %.
double rateAt(const TranscoderSettings &settings, int step)
{
    const int warmUp = std::min(settings.warmUpSteps, settings.steps / 5 + 1);
    if (step < warmUp)
        return settings.rate * (step + 1) / warmUp;
    const double progress = static_cast<double>(step) / settings.steps;
    return settings.rate * (progress < 0.6 ? 1.0 : 1.0 - 0.98 * (progress - 0.6) / 0.4);
}

// Loss of a guess, per token relative to its length so that long outputs (<bos>) do not decide alone.
at::Tensor relativeLoss(const at::Tensor &error, const at::Tensor &y, double floor)
{
    return (error.square().sum(1) / (y.square().sum(1) + floor)).mean();
}

// Dead features learn to say what the living ones miss.
at::Tensor auxiliaryLoss(const Learner &learner, const at::Tensor &activations, const at::Tensor &dead, const at::Tensor &missing,
                         const at::Tensor &y, const TranscoderSettings &settings)
{
    const at::Tensor indices = dead.nonzero().squeeze(1);
    const at::Tensor candidates = activations.index_select(1, indices);
    const std::int64_t k = std::min<std::int64_t>(settings.auxiliaryK, indices.numel());
    const auto [values, places] = at::topk(candidates, k, 1);
    const at::Tensor kept = at::scatter(at::zeros_like(candidates), 1, places, values);
    const at::Tensor guess = at::matmul(kept, learner.W_dec.index_select(0, indices));
    return relativeLoss(missing - guess, y, settings.normFloor);
}

class Training {
public:
    Training(const TranscoderData &data, const TranscoderSettings &settings)
        : m_settings(settings), m_normalization(normalizationOf(data)), m_generator(at::detail::createCPUGenerator(settings.seed)),
          m_x(data.x / m_normalization.xScale), m_y((data.y - m_normalization.yMean) / m_normalization.yScale), m_weight(data.weight),
          m_learner(initial(m_x, m_y, m_weight, settings, m_generator)), m_adam(m_learner.all(), {0.0, 0.0, 0.0, 0.0}, {0.9, 0.99}),
          m_idle(at::zeros(settings.features))
    {
    }

    double step(int index)
    {
        const at::Tensor drawn = at::multinomial(m_weight, m_settings.batch, /*replacement=*/true, m_generator);
        const at::Tensor x = m_x.index_select(0, drawn), y = m_y.index_select(0, drawn);
        const at::Tensor activations = at::relu(at::linear(x, m_learner.W_enc, m_learner.b_enc));
        const at::Tensor kept = activations * keepMask(activations.detach(), annealedK(m_settings, index));
        const at::Tensor error = y - at::matmul(kept, m_learner.W_dec) - m_learner.b_dec;
        at::Tensor loss = relativeLoss(error, y, m_settings.normFloor);
        const double reported = loss.item<double>();
        const at::Tensor dead = m_idle > m_settings.deadAfter;
        if (index < 0.85 * m_settings.steps && dead.any().item<bool>()) {
            loss = loss + m_settings.auxiliaryWeight * auxiliaryLoss(m_learner, activations, dead, error.detach(), y, m_settings);
        }
        loss.backward();
        clipGradients(m_learner.all(), 1.0);
        m_adam.step(rateAt(m_settings, index));
        clearGradients(m_learner.all());
        return reported;
    }

    // Scales folded in: raw x in, raw y out, decoder rows of length 1.
    Transcoder result() const
    {
        c10::AutoGradMode noGradient(false);
        const auto [xScale, yScale, yMean] = m_normalization;
        const at::Tensor length = m_learner.W_dec.norm(2, {1}) + kNorm;
        const at::Tensor gain = length * yScale;
        return {m_learner.W_enc.detach() * (gain / xScale).unsqueeze(1), m_learner.b_enc.detach() * gain,
                m_learner.W_dec.detach() / length.unsqueeze(1), m_learner.b_dec.detach() * yScale + yMean,
                at::zeros(m_settings.features) + m_cut * yScale};
    }

private:
    // The k·batch largest contributions (activation times decoder length) of the whole batch.
    at::Tensor keepMask(const at::Tensor &activations, double k)
    {
        c10::AutoGradMode noGradient(false);
        const at::Tensor score = activations * m_learner.W_dec.norm(2, {1});
        const auto count = static_cast<std::int64_t>(k * static_cast<double>(m_settings.batch));
        const at::Tensor top = std::get<0>(at::topk(score.flatten(), count, 0, true, /*sorted=*/false));
        const double cut = top.min().item<double>();
        m_cut = m_cut < 0.0 ? cut : kCutMemory * m_cut + (1.0 - kCutMemory) * cut;
        const at::Tensor mask = (score >= cut) & (score > 0);
        m_idle.add_(1.0).mul_(mask.any(0).logical_not());
        return mask.to(at::kFloat);
    }

    TranscoderSettings m_settings;
    Normalization m_normalization;
    at::Generator m_generator;
    at::Tensor m_x, m_y, m_weight;
    Learner m_learner;
    AdamW m_adam;
    at::Tensor m_idle;  // [features]: batches since it fired
    double m_cut = -1.0;
};

}  // namespace

Transcoder trainTranscoder(const TranscoderData &data, const TranscoderSettings &settings,
                           const std::function<void(int step, double loss)> &onStep)
{
    Training training(data, settings);
    for (int step = 0; step < settings.steps; ++step) {
        const double loss = training.step(step);
        if (onStep)
            onStep(step, loss);
    }
    return training.result();
}

}  // namespace penfield::training
