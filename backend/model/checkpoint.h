#pragma once
// A checkpoint seen through its family's table: which stored tensor goes where. Nothing is read yet but headers.

#include "backend/formats/model_config.h"
#include "backend/formats/safetensors.h"
#include "backend/model/family.h"
#include "backend/model/model_spec.h"
#include "backend/types/note.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penfield::model {

struct PlannedTensor {
    const TensorEntry *entry;
    int layer;  // 0 for what is there once
    const formats::TensorView *stored;
};

struct CheckpointPlan {
    ModelSpec spec;  // the config's; tied where the checkpoint has no unembedding of its own and config.json leaves it open
    std::vector<PlannedTensor> tensors;
    std::vector<Note> notes;  // what was decided, for a person
    std::int64_t parameters = 0;
    std::int64_t bytesNeeded = 0;  // memory beyond the file's map
};

/// Throws a sentence that names missing, foreign and wrongly shaped tensors.
CheckpointPlan planCheckpoint(const formats::SafetensorsModel &files, const formats::ModelConfig &config);

}  // namespace penfield::model
