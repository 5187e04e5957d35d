#pragma once
// What a run's views show of a prompt that was never run: a lens that finds its answer layer by layer, and heads of several habits.

#include "backend/types/attention.h"
#include "backend/types/logit_lens.h"
#include "backend/types/trace_summary.h"

#include <memory>

namespace penfield::gallery {

/// The same on every machine.
std::shared_ptr<const LogitLens> madeLens(const TraceSummary &trace);

struct MadeAttention {
    std::shared_ptr<const AttentionOverview> overview;
    std::shared_ptr<const AttentionLayer> layer;  ///< the first one
};
MadeAttention madeAttention(const Prompt &prompt, int layers, int heads);

}  // namespace penfield::gallery
