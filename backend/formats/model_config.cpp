#include "backend/formats/model_config.h"

#include "backend/formats/families/family.h"
#include "backend/formats/json.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

#include <utility>

namespace penfield::formats {

namespace {

constexpr JsonLimits configLimits = {.maxBytes = 16u << 20, .maxDepth = 32};

std::pair<ModelFamily, const FamilyRow *> familyOf(const JsonValue &json)
{
    const JsonValue type = json.at("model_type");
    const auto rows = modelFamilies();
    std::string supported;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].modelType == type.asString())
            return {rows[i].family, &rows[i]};
        supported += (supported.empty() ? "" : ", ") + std::string(rows[i].modelType);
    }
    throw Error(PENFIELD_SENTENCE("The file %1 describes a model of the type \"%2\", which Penfield cannot run yet. It runs %3."),
                {json.file(), printable(type.asString()), supported});
}

std::vector<std::string> readArchitectures(const JsonValue &json)
{
    std::vector<std::string> names;
    if (const auto list = json.find("architectures"))
        for (const JsonValue &item : list->items())
            names.emplace_back(item.asString());
    return names;
}

void requireHeadsFit(const ModelConfig &config)
{
    if (config.d_model % config.n_heads != 0)
        throw Error(
            PENFIELD_SENTENCE("The file %1 gives %2 attention heads to a width of %3, which they do not divide. Check both numbers."),
            {config.path, std::to_string(config.n_heads), std::to_string(config.d_model)});
}

ModelConfig read(const JsonValue &json)
{
    ModelConfig config;
    config.path = json.file();
    const auto [family, row] = familyOf(json);
    config.family = family;
    config.modelType = row->modelType;
    config.architectures = readArchitectures(json);
    config.storedDtype = json.stringOr("dtype", json.stringOr("torch_dtype", ""));
    row->read(json, config);
    requireHeadsFit(config);
    return config;
}

}  // namespace

ModelConfig parseModelConfig(ByteView bytes, const std::string &name)
{
    return read(JsonDocument::parse(bytes, name, configLimits).root());
}

ModelConfig readModelConfig(const std::string &path)
{
    return read(JsonDocument::open(path, configLimits).root());
}

}  // namespace penfield::formats
