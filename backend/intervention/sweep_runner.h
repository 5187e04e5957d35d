#pragma once
// Many independent touches of a prompt, each measured by its answer. They are run in batches; the intact run is never recomputed.

#include "backend/intervention/subject.h"
#include "backend/types/job.h"
#include "backend/types/sweep.h"

namespace penfield::intervention {

/// Everything of the Sweep but its prompt.
Sweep sweep(const Subject &subject, const Baseline &intact, const SweepRequest &request, JobContext &job, const OtherRuns &runs = {});

}  // namespace penfield::intervention
