#pragma once
// One reader a format. Each takes the path of a folder (or file) that `dictionary_folder.cpp` has recognised. Private to this room.

#include "backend/formats/dictionaries/stored_layer.h"
#include "backend/formats/mapped_file.h"

#include <optional>
#include <string>
#include <vector>

namespace penfield::formats {

/// One layer, and what a person should know about it.
struct ReadLayer {
    StoredLayer layer;
    DictionaryKind kind = DictionaryKind::SaeSet;
    std::string modelName;
    std::vector<Note> notes;
};

// circuit-tracer: config.yaml and files, or W_enc_{i} and W_dec_{i} alone.
StoredDictionary readCircuitTracerSet(const std::string &folder);
StoredDictionary readCrossLayerTranscoder(const std::string &folder, const DictionaryConfig &config);

// Gemma Scope: one params.npz. Where it reads is in its path; a set's config.yaml may say it instead.
ReadLayer readGemmaScope(const std::string &file);
StoredLayer readGemmaScopeTensors(const std::string &file, std::vector<Note> &notes);

// Gemma Scope 2: params.safetensors with config.json, or params_layer_{i}.safetensors of a cross-layer transcoder.
ReadLayer readGemmaScope2(const std::string &folder);
StoredLayer readGemmaScope2Tensors(const std::string &file);
StoredDictionary readGemmaScope2CrossLayer(const std::string &folder, const DictionaryConfig *config);

// SAELens: cfg.json and sae_weights.safetensors.
ReadLayer readSaeLens(const std::string &folder);

// EleutherAI's sparsify: cfg.json and sae.safetensors.
ReadLayer readSparsify(const std::string &folder);

/// What a format calls a kind that Penfield does not open, refused by name.
[[noreturn]] void throwUnsupported(const std::string &file, const std::string &what, const std::string &supported);

}  // namespace penfield::formats
