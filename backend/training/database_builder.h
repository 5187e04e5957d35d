#pragma once

#include <filesystem>
#include <vector>

#include "backend/training/concept_matching.h"
#include "backend/training/language_model.h"
#include "backend/training/transcoder.h"

namespace penfield::training {

// Writes features.db: a card for every feature (label, density, histogram, examples, effects on the next word) and the
// supernodes. `folder` is the demo's: the database names the model and the transcoders by the hashes of their files.
void buildDatabase(const std::filesystem::path &folder, const Grammar &grammar, const LanguageModel &model,
                   const TranscoderSet &transcoders, const ConceptAnnotator &annotator, const AnnotatedDocuments &choosing,
                   const std::vector<std::vector<ConceptMatch>> &matches);

}  // namespace penfield::training
