#pragma once
// One row a family: how its config.json is read. A new family is one file with one function, and one row in family.cpp.

#include "backend/formats/json.h"
#include "backend/formats/model_config.h"

#include <span>
#include <string_view>

namespace penfield::formats {

struct FamilyRow {
    std::string_view modelType;  ///< as config.json spells it
    ModelFamily family;
    void (*read)(const JsonValue &json, ModelConfig &config);
};

std::span<const FamilyRow> modelFamilies();

void readGptNeox(const JsonValue &json, ModelConfig &config);

/// "hidden_act" and its relatives. Throws for a name that is not known, saying which are.
Activation activationFromName(const JsonValue &name);

/// A size of a model: a whole number from 1 to `most`.
int sizeAt(const JsonValue &json, std::string_view key, int most);

}  // namespace penfield::formats
