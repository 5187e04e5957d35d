#pragma once
// What a run's views show of a prompt that was never run: a lens that finds its answer layer by layer.

#include "backend/types/logit_lens.h"
#include "backend/types/trace_summary.h"

#include <memory>

namespace penfield::gallery {

/// The same on every machine.
std::shared_ptr<const LogitLens> madeLens(const TraceSummary &trace);

}  // namespace penfield::gallery
