#include "backend/training/language_model_trainer.h"

#include <ATen/ops/log_softmax.h>
#include <c10/core/GradMode.h>

#include <cmath>
#include <numbers>

#include "backend/training/optimizers.h"

namespace penfield::training {
namespace {

struct Parameters {
    std::vector<at::Tensor> matrices;  // by Muon
    std::vector<at::Tensor> others;    // by AdamW
    std::vector<double> otherDecay;
    std::vector<at::Tensor> all;
};

Parameters trainable(LanguageModel &model, double embeddingDecay)
{
    Parameters parameters;
    const auto vector = [&](at::Tensor &x, double decay = 0.0) {
        parameters.others.push_back(x.requires_grad_(true));
        parameters.otherDecay.push_back(decay);
    };
    vector(model.W_E, embeddingDecay);
    vector(model.ln_final_w);
    vector(model.ln_final_b);
    for (LayerWeights &layer : model.layers) {
        if (layer.W_O.defined()) {
            for (at::Tensor *x : {&layer.ln1_w, &layer.ln1_b})
                vector(*x);
            for (at::Tensor *x : {&layer.W_Q, &layer.W_K, &layer.W_V, &layer.W_O}) {
                parameters.matrices.push_back(x->requires_grad_(true));
            }
        }
        for (at::Tensor *x : {&layer.ln2_w, &layer.ln2_b, &layer.b_in, &layer.b_out})
            vector(*x);
        for (at::Tensor *x : {&layer.W_in, &layer.W_out})
            parameters.matrices.push_back(x->requires_grad_(true));
    }
    parameters.all = parameters.matrices;
    parameters.all.insert(parameters.all.end(), parameters.others.begin(), parameters.others.end());
    return parameters;
}

// Linear warm-up, then a cosine down to finalRate.
double schedule(const LanguageModelSettings &settings, int step)
{
    const int warmUp = std::min(settings.warmUpSteps, settings.steps / 4);
    if (step < warmUp)
        return static_cast<double>(step + 1) / warmUp;
    const double progress = static_cast<double>(step - warmUp) / std::max(1, settings.steps - warmUp);
    return settings.finalRate + (1.0 - settings.finalRate) * 0.5 * (1.0 + std::cos(std::numbers::pi * progress));
}

// Weighted mean cross-entropy of the next token.
at::Tensor lossOf(const LanguageModel &model, const TokenBatch &batch)
{
    const at::Tensor logProbability = at::log_softmax(forward(model, batch), -1);
    const at::Tensor ofTarget = logProbability.gather(-1, batch.target.unsqueeze(-1)).squeeze(-1);
    return -(ofTarget * batch.weight).sum() / batch.weight.sum();
}

}  // namespace

LanguageModelSettings finishingSettings(const LanguageModelSettings &first)
{
    LanguageModelSettings settings = first;
    settings.steps = first.steps / 6;
    settings.warmUpSteps = 20;
    settings.muonRate = first.muonRate / 5;
    settings.adamRate = first.adamRate / 5;
    settings.mixture = {.09, .16, .06, .11, .12, .05, .12, .04, .09, .10, .06};
    return settings;
}

void continueTraining(LanguageModel &model, const Grammar &grammar, const LanguageModelSettings &settings,
                      const std::function<void(const TrainingStep &)> &onStep)
{
    // On disk the input scale is folded into the embedding; while training there is one matrix for both ends.
    model.W_E = model.W_U.clone();
    model.inputScale = settings.inputScale * std::sqrt(static_cast<double>(model.shape.d_model));
    Parameters parameters = trainable(model, settings.embeddingDecay);
    model.W_U = model.W_E;
    Muon muon(parameters.matrices, {0.95, settings.matrixDecay});
    AdamW adam(parameters.others, parameters.otherDecay, {});
    Random random(settings.seed);

    for (int step = 0; step < settings.steps; ++step) {
        const auto documents = grammar.sampleDocuments(static_cast<std::size_t>(settings.documentsPerStep), random, settings.mixture);
        const TokenBatch batch = toBatch(packRows(documents, static_cast<float>(settings.otherWeight)), model.shape);
        const at::Tensor loss = lossOf(model, batch);
        loss.backward();
        clipGradients(parameters.all, settings.gradientLimit);
        const double rate = schedule(settings, step);
        muon.step(settings.muonRate * rate);
        adam.step(settings.adamRate * rate);
        clearGradients(parameters.all);
        if (onStep)
            onStep({step, loss.item<double>()});
    }
    for (at::Tensor &parameter : parameters.all)
        parameter.requires_grad_(false);
}

LanguageModel trainLanguageModel(const Grammar &grammar, const LanguageModelSettings &settings,
                                 const std::function<void(const TrainingStep &)> &onStep)
{
    ModelShape shape;
    shape.d_vocab = static_cast<std::int64_t>(grammar.vocabulary().size());
    LanguageModel model = randomModel(shape, settings.embeddingScale, 1.0, settings.seed);
    continueTraining(model, grammar, settings, onStep);
    return model;
}

}  // namespace penfield::training
