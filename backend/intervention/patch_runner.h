#pragma once
// Activation patching: the corrupted run with one piece of the clean run in it, for every layer and position, or layer and head.

#include "backend/intervention/subject.h"
#include "backend/types/job.h"
#include "backend/types/patching.h"

namespace penfield::intervention {

/// Everything of the PatchMatrix but its prompts. Throws a sentence when the prompts differ in length.
PatchMatrix patch(const model::Transformer &transformer, const model::Trace &clean, const model::Trace &corrupted,
                  const PatchRequest &request, JobContext &job);

}  // namespace penfield::intervention
