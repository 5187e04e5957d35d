#include "backend/formats/model_config.h"

#include "backend/formats/families/family.h"
#include "backend/formats/json.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

namespace penfield::formats {

namespace {

constexpr JsonLimits configLimits = {.maxBytes = 16u << 20, .maxDepth = 32};

/// TransformerLens' own configurations name no type; these two keys are theirs alone.
bool isTransformerLens(const JsonValue &json)
{
    return !json.find("model_type") && json.find("d_model") && json.find("n_layers");
}

const FamilyRow &familyOf(const JsonValue &json)
{
    const std::string type = isTransformerLens(json) ? std::string() : std::string(json.at("model_type").asString());
    for (const FamilyRow &row : modelFamilies())
        if (row.modelType == type)
            return row;
    throw Error(PENFIELD_SENTENCE("The file %1 describes a model of the type \"%2\", which Penfield cannot run yet. It runs %3."),
                {json.file(), printable(type), supportedModelTypes()});
}

std::vector<std::string> readArchitectures(const JsonValue &json)
{
    std::vector<std::string> names;
    if (const auto list = json.find("architectures"))
        for (const JsonValue &item : list->items())
            names.emplace_back(item.asString());
    return names;
}

/// Quantised weights are other numbers under the same names.
void requireNotQuantised(const JsonValue &json)
{
    if (const auto quantisation = json.find("quantization_config"))
        throw Error(PENFIELD_SENTENCE("The file %1 describes quantised weights (%2), which would not agree with the reference. Open the "
                                      "model's float16, bfloat16 or float32 version."),
                    {json.file(), printable(quantisation->stringOr("quant_method", "quantization_config"))});
}

ModelConfig read(const JsonValue &json)
{
    ModelConfig config;
    config.path = json.file();
    const FamilyRow &row = familyOf(json);
    config.family = row.family;
    config.spec.family = row.modelType.empty() ? "transformer_lens" : row.modelType;
    config.architectures = readArchitectures(json);
    config.storedDtype = json.stringOr("dtype", json.stringOr("torch_dtype", ""));
    requireNotQuantised(json);
    row.read(json, config);
    return config;
}

}  // namespace

std::string supportedModelTypes()
{
    std::string names;
    for (const FamilyRow &row : modelFamilies())
        if (!row.modelType.empty())
            names += std::string(row.modelType) + ", ";
    return names + "and TransformerLens' own configurations";
}

ModelConfig parseModelConfig(ByteView bytes, const std::string &name)
{
    return read(JsonDocument::parse(bytes, name, configLimits).root());
}

ModelConfig readModelConfig(const std::string &path)
{
    return read(JsonDocument::open(path, configLimits).root());
}

}  // namespace penfield::formats
