#pragma once

#include "backend/attribution/component_index.h"
#include "backend/model/transformer.h"
#include "backend/types/job.h"

#include <ATen/core/Tensor.h>

namespace penfield::attribution {

/// What every component adds to the residual stream in one run less what it adds in another: [writers, n, d_model] at the positions
/// from `from` on. The input's is that of the embeddings. A head's is its part of what attention adds: its weighted values times its
/// rows of W_O and an equal part of b_O, through the norm after attention with the run's own denominator where there is one. So all
/// of them sum to the difference of the residual stream.
at::Tensor writesOf(const model::Transformer &transformer, const model::Trace &run, const model::Trace &less, std::int64_t from,
                    JobContext &job);

}  // namespace penfield::attribution
