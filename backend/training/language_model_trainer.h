#pragma once

#include <cstdint>
#include <functional>

#include "backend/training/grammar.h"
#include "backend/training/language_model.h"

namespace penfield::training {

struct LanguageModelSettings {
    std::uint64_t seed = 1;
    int steps = 2400;
    int documentsPerStep = 128;
    double muonRate = 0.02, adamRate = 2e-3;
    double matrixDecay = 0.2, embeddingDecay = 0.5;
    double embeddingScale = 0.3;
    // Times sqrt(d_model). So small that a token's meaning reaches the rest of the model only through the
    // layer-0 MLP, that is, through layer-0 features (recipe, part 2 section 2).
    double inputScale = 0.05;
    double otherWeight = 0.1;  // loss weight of tokens that are no answers
    int warmUpSteps = 100;
    double finalRate = 0.05;  // of the peak, after the cosine
    double gradientLimit = 1.0;
    std::vector<double> mixture = taskMixture();  // share of each task, by Task
};

// A short, gentle second phase with more comparisons: neighbouring numbers are told apart last.
LanguageModelSettings finishingSettings(const LanguageModelSettings &first);

struct TrainingStep {
    int step;
    double loss;
};

// Trains from scratch; `onStep` is told about every step.
// `continueTraining` goes on from a model that was read back from disk.
void continueTraining(LanguageModel &model, const Grammar &grammar, const LanguageModelSettings &settings,
                      const std::function<void(const TrainingStep &)> &onStep = {});
LanguageModel trainLanguageModel(const Grammar &grammar, const LanguageModelSettings &settings,
                                 const std::function<void(const TrainingStep &)> &onStep = {});

}  // namespace penfield::training
