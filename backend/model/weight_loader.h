#pragma once

#include "backend/formats/model_config.h"
#include "backend/formats/safetensors.h"
#include "backend/model/family.h"
#include "backend/model/weights.h"
#include "backend/types/job.h"

namespace penfield::model {

/// Puts a checkpoint's tensors where they belong, as float32. Missing, foreign and wrongly shaped tensors are named in a sentence,
/// before anything is converted; so is a lack of memory.
Weights loadWeights(const formats::SafetensorsModel &files, const formats::ModelConfig &config, const Family &family, JobContext &job);

}  // namespace penfield::model
