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

/// Opens a Hugging Face folder or one of TransformerLens': config.json and its *.safetensors.
OpenedModel openModel(const std::string &folder, JobContext &job, at::Device device = at::kCPU);

/// What opening it would take, from headers alone.
ModelPreview previewModel(const std::string &folder);

/// The last part of a path, also when it ends in a slash: what a folder is called in the window.
std::string folderName(const std::string &folder);

}  // namespace penfield::model
