#pragma once

#include "backend/model/checkpoint.h"
#include "backend/model/weights.h"
#include "backend/types/job.h"

namespace penfield::model {

/// Puts a checkpoint's tensors where they belong, as float32 on `device`. On the CPU what is stored as float32 stays in the file's map;
/// everything else is converted, and its pages of the map are given back at once. Throws a sentence when there is not the memory.
Weights loadWeights(const formats::SafetensorsModel &files, const CheckpointPlan &plan, at::Device device, JobContext &job);

}  // namespace penfield::model
