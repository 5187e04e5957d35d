#pragma once
// The logit lens of a run (types/logit_lens.h says what it is):
// 1. The rows are the residual stream before the first block, in the middle of blocks where asked for, and after every block.
// 2. A few positions at a time, so that rows × vocabulary never lie in memory at once: the last row's log-probabilities first,
//    for the KL of the others, then every row through ln_final (its own denominator), W_U, b_U and the soft-cap.
// 3. Of each cell: the top tokens, the entropy, KL(last ‖ cell), and probability and rank of the watched tokens.

#include "backend/model/distribution.h"
#include "backend/model/transformer.h"
#include "backend/types/logit_lens.h"

namespace penfield::model {

/// Everything of the LogitLens but its prompt. Throws Error for a watched token that the vocabulary does not have.
LogitLens logitLens(const Transformer &transformer, const Trace &trace, const LensOptions &options, const TokenText &text, JobContext &job);

}  // namespace penfield::model
