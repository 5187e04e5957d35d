#pragma once
// One row a family: how its config.json is read. A new family is one file with one function, and one row in family.cpp.

#include "backend/formats/json.h"
#include "backend/formats/model_config.h"

#include <span>
#include <string_view>

namespace penfield::formats {

struct FamilyRow {
    std::string_view modelType;  ///< as config.json spells it; empty: a configuration of TransformerLens', which has no such key
    ModelFamily family;
    void (*read)(const JsonValue &json, ModelConfig &config);
};

std::span<const FamilyRow> modelFamilies();

void readGpt2(const JsonValue &json, ModelConfig &config);
void readGptNeox(const JsonValue &json, ModelConfig &config);
void readLlama(const JsonValue &json, ModelConfig &config);
void readMistral(const JsonValue &json, ModelConfig &config);
void readQwen2(const JsonValue &json, ModelConfig &config);
void readQwen3(const JsonValue &json, ModelConfig &config);
void readGemma(const JsonValue &json, ModelConfig &config);
void readGemma2(const JsonValue &json, ModelConfig &config);
void readGemma3(const JsonValue &json, ModelConfig &config);
void readGemma3Multimodal(const JsonValue &json, ModelConfig &config);
void readTransformerLens(const JsonValue &json, ModelConfig &config);

}  // namespace penfield::formats
