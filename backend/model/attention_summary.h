#pragma once
// What is shown of a run's attention patterns: all heads small, or one layer whole.

#include "backend/model/trace.h"
#include "backend/types/attention.h"
#include "backend/types/job.h"

namespace penfield::model {

/// Everything of the AttentionOverview but its prompt. The trace has its patterns.
AttentionOverview attentionOverview(const Trace &trace, JobContext &job);

/// Everything of the AttentionLayer but its prompt. Throws Error for a layer that the model does not have.
AttentionLayer attentionLayer(const Trace &trace, LayerIndex layer);

/// pattern [P, P] row-major, for the prompt's tokens.
HeadHabits headHabits(const float *pattern, const std::vector<TokenId> &tokens);

/// [side, side] row-major: a pixel shows the largest weight of those it stands for, so that a diagonal one token wide stays whole.
void shrinkPattern(const float *pattern, int positions, int side, std::uint8_t *picture);

}  // namespace penfield::model
