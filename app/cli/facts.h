#pragma once
// What is known of what is open, as sections of named values.

#include "backend/store/feature_database.h"
#include "backend/types/model_info.h"
#include "backend/types/note.h"

#include <string>
#include <utility>
#include <vector>

namespace penfield::cli {

/// In the order in which they are shown.
using Facts = std::vector<std::pair<std::string, std::string>>;

struct Section {
    std::string name;
    Facts facts;
    std::vector<Note> notes{};  ///< sentences below the facts; in JSON an array "notes"
};
using Sections = std::vector<Section>;

Sections sectionsOf(const ModelInfo &model);            ///< "model", "specification", "files"
Sections sectionsOf(const DictionaryInfo &dictionary);  ///< "dictionary", "layers"
Facts factsOf(const FeatureDatabase &database);
Facts factsOf(const EngineInfo &engine);
void append(Sections &sections, Sections more);

std::string sectionsText(const Sections &sections);
std::string sectionsJson(const Sections &sections);

}  // namespace penfield::cli
