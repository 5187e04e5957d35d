#pragma once

#include "backend/model/transformer.h"
#include "backend/types/job.h"
#include "backend/types/model_info.h"

#include <string>

namespace penfield::model {

struct OpenedModel {
    ModelInfo info;
    Transformer transformer;
};

/// Opens a Hugging Face folder: config.json and its *.safetensors.
OpenedModel openModel(const std::string &folder, JobContext &job);

}  // namespace penfield::model
