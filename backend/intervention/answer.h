#pragma once

#include "backend/model/distribution.h"
#include "backend/types/intervention.h"

#include <ATen/core/Tensor.h>

namespace penfield::intervention {

/// Both distributions, their divergence, and the shifts of their top tokens and of the watched ones. Logits [d_vocab] at the last of `positions`.
void describeAnswer(Outcome &outcome, const at::Tensor &logitsBefore, const at::Tensor &logitsAfter, std::int64_t positions,
                    const InterventionOptions &options, const model::TokenText &text);

}  // namespace penfield::intervention
