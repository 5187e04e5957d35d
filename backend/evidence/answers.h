#pragma once

#include "backend/evidence/prompt_case.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace penfield::evidence {

/// What the model answered under one condition. Every list has one number a prompt.
struct Answers {
    at::Tensor logits;  ///< [N, d_vocab_out] float32 at the last position, on the CPU
};

/// s = logit(correct) − logit(foil). Throws Error when one is not a finite number.
std::vector<double> scores(const Answers &answers, const std::vector<PromptCase> &cases);
std::vector<double> logProbabilities(const Answers &answers, const std::vector<PromptCase> &cases);  ///< of the correct answer, nats
std::vector<double> divergences(const Answers &intact, const Answers &answers);                      ///< KL(intact ‖ answers), nats
std::vector<bool> sameTop(const Answers &intact, const Answers &answers);                            ///< the same most probable token

}  // namespace penfield::evidence
