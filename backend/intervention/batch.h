#pragma once
// Several independent runs of one prompt in one pass: the rows of one run after another's (model::Transformer::resume).

#include "backend/intervention/touched_pass.h"

#include <functional>
#include <vector>

namespace penfield::intervention {

/// A place's rows of one run of several.
model::LayerTrace rowsOfRun(const model::LayerTrace &rows, std::int64_t run, std::int64_t runs);

using TakeAnswer = std::function<void(std::size_t group, const at::Tensor &logits)>;  ///< [d_vocab], of one group

/// Runs every group of sites by itself and hands each answer to `take`, not in order. An empty group's is the intact run's.
void answerEach(const Subject &subject, const Baseline &intact, const std::vector<std::vector<Site>> &groups,
                const InterventionOptions &options, JobContext &job, const TakeAnswer &take);

}  // namespace penfield::intervention
