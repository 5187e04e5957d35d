#pragma once

#include "backend/types/job.h"
#include "backend/types/self_check.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace penfield::engine {

/// Computes the goldens below `folder` (models/*, tokenizers/*, dictionaries/*) and compares; a golden that cannot be computed is a row with its
/// trouble, not the end. Models run on `device`, the others on the CPU. Throws when the folder holds no goldens.
SelfCheckReport selfCheck(const std::string &folder, at::Device device, JobContext &job);

}  // namespace penfield::engine
