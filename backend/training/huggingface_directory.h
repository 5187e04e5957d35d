#pragma once

#include <filesystem>

#include "backend/training/language_model.h"
#include "backend/training/vocabulary.h"

namespace penfield::training {

// The model as an ordinary Hugging Face directory (model_type gpt_neox, fp16), tokenizer included.
void saveHuggingFace(const std::filesystem::path &folder, const LanguageModel &model, const Vocabulary &vocabulary);
// What was saved: fp16 values in float32, the input scale folded in.
LanguageModel loadHuggingFace(const std::filesystem::path &folder);

}  // namespace penfield::training
