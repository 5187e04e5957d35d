#pragma once

#include "backend/training/planted/ward.h"

#include <filesystem>

namespace penfield::training::planted {

// The model as a folder that Penfield opens: TransformerLens' configuration (normalization_type null, act_fn relu), float32 weights under
// TransformerLens' names, and a word-level tokenizer.
void savePlanted(const std::filesystem::path &folder, const PlantedModel &model);

// resources/planted: a folder for every ward.
void saveWards(const std::filesystem::path &folder);

}  // namespace penfield::training::planted
