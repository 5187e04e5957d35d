#pragma once

#include "backend/dictionary/transcoder.h"
#include "backend/formats/dictionary_config.h"
#include "backend/model/model_spec.h"

#include <string>

namespace penfield::dictionary {

/// Reads one layer_{i}.safetensors (formats.md D.1). Both orientations of W_dec that exist, [F, d_model] and June 2025's
/// [d_model, F], are told apart by shape. Throws for anything that is missing, foreign or does not fit the model.
Transcoder readTranscoder(const std::string &path, const formats::DictionaryConfig &config, const model::ModelSpec &spec);

}  // namespace penfield::dictionary
