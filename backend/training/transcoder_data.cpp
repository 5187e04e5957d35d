#include "backend/training/transcoder_data.h"

#include <ATen/ops/tensor.h>

#include <cmath>
#include <unordered_map>

#include "backend/training/vocabulary.h"

namespace penfield::training {

TranscoderData transcoderData(const Activations &activations, std::size_t layer, const SamplingSettings &sampling)
{
    std::unordered_map<std::int32_t, double> words, answers;
    for (const std::int32_t token : activations.token)
        words[token] += 1.0;
    for (const std::int32_t answer : activations.nextAnswer) {
        if (answer >= 0)
            answers[answer] += 1.0;
    }
    std::vector<float> weight;
    weight.reserve(activations.size());
    for (std::size_t i = 0; i < activations.size(); ++i) {
        double w = std::pow(words[activations.token[i]], -sampling.rarity);
        const std::int32_t answer = activations.nextAnswer[i];
        if (answer >= 0)
            w += sampling.answerBonus * std::pow(answers[answer], -sampling.rarity);
        if (activations.token[i] == Vocabulary::kBos)
            w *= sampling.bosFactor;
        weight.push_back(static_cast<float>(w));
    }
    return {activations.x[layer], activations.y[layer], at::tensor(weight)};
}

}  // namespace penfield::training
