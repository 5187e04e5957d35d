#include "backend/claims/recipe_json.h"

#include "backend/claims/json_values.h"
#include "backend/formats/mapped_file.h"
#include "backend/types/error.h"

#include <memory>

namespace penfield::claims {

using formats::JsonDocument;
using formats::JsonValue;

namespace {

constexpr std::int64_t kVersion = 1;
constexpr std::int64_t kMostIndex = std::numeric_limits<std::int32_t>::max();
constexpr std::int64_t kMostDraws = 10'000'000;

void writeUnit(JsonWriter &json, const ClaimedUnit &claimed)
{
    json.beginObject().field("kind", wordOf(claimed.unit.kind)).field("layer", claimed.unit.layer.value).field("index", claimed.unit.index);
    json.field("where", wordOf(claimed.scope.where));
    if (claimed.scope.where == Where::Slot)
        json.field("slot", claimed.scope.slot);
    if (const auto &direction = claimed.unit.direction) {
        json.key("direction").beginObject().field("hook", hookName(direction->hook)).field("name", direction->name);
        json.list("vector", direction->vector).endObject();
    }
    json.endObject();
}

Unit unitOf(const JsonValue &value)
{
    const LayerIndex layer(value.at("layer").asInt(-1, kMostIndex));
    const auto index = static_cast<std::int32_t>(value.at("index").asInt(-1, kMostIndex));
    switch (wordAt<UnitKind>(value.at("kind"))) {
    case UnitKind::Feature:
        return Unit(layer, FeatureIndex(index));
    case UnitKind::Neuron:
        return Unit::neuron(layer, index);
    case UnitKind::Head:
        return Unit::head(layer, index);
    case UnitKind::Token:
        return Unit::token();
    case UnitKind::Error:
        return Unit::error(layer);
    case UnitKind::Direction:
        break;
    }
    const JsonValue stored = value.at("direction");
    auto direction = std::make_shared<Direction>();
    const auto hook = hookFromName(stored.at("hook").asString());
    if (!hook || !isWritable(*hook))
        stored.at("hook").refuse("the name of a hook that can be written");
    direction->hook = *hook;
    direction->name = textAt(stored, "name");
    for (const double component : numbersAt(stored, "vector"))
        direction->vector.push_back(static_cast<float>(component));
    return Unit::along(layer, std::move(direction));
}

ClaimedUnit claimedUnitOf(const JsonValue &value)
{
    return {unitOf(value), {wordAt<Where>(value.at("where")), std::string(value.stringOr("slot", ""))}};
}

void writeFamily(JsonWriter &json, const PromptFamily &family)
{
    json.beginObject().field("name", family.name).list("templates", family.templates).list("nuisances", family.nuisances);
    json.key("sealed").beginArray();
    for (const bool sealed : family.sealed)
        json.value(sealed);
    json.endArray().key("pairs").beginArray();
    for (const PromptPair &pair : family.pairs) {
        json.beginObject().field("prompt", pair.prompt).field("counterfactual", pair.counterfactual);
        json.field("answer", pair.answer).field("foil", pair.foil).field("template", pair.templateNumber);
        json.list("cells", pair.cells).endObject();
    }
    json.endArray().endObject();
}

PromptFamily familyOf(const JsonValue &value)
{
    PromptFamily family;
    family.name = textAt(value, "name");
    family.templates = textsAt(value, "templates");
    family.nuisances = textsAt(value, "nuisances");
    for (const JsonValue &sealed : value.at("sealed").items())
        family.sealed.push_back(sealed.asBool());
    if (!family.sealed.empty() && family.sealed.size() != family.templates.size())
        value.at("sealed").refuse("as many values as there are templates");
    for (const JsonValue &item : value.at("pairs").items()) {
        const auto last = static_cast<std::int64_t>(family.templates.size()) - 1;
        PromptPair pair{textAt(item, "prompt"),
                        textAt(item, "counterfactual"),
                        textAt(item, "answer"),
                        textAt(item, "foil"),
                        static_cast<std::int32_t>(item.at("template").asInt(0, last)),
                        textsAt(item, "cells")};
        if (pair.cells.size() != family.nuisances.size())
            item.at("cells").refuse("as many values as there are nuisances");
        family.pairs.push_back(std::move(pair));
    }
    return family;
}

void writeClaim(JsonWriter &json, const Claim &claim)
{
    json.beginObject().field("name", claim.name).field("model_name", claim.modelName).field("model", claim.modelHash);
    json.field("dictionary_name", claim.dictionaryName).field("dictionary", claim.dictionaryHash);
    json.key("units").beginArray();
    for (const ClaimedUnit &unit : claim.units)
        writeUnit(json, unit);
    json.endArray().key("edges").beginArray();
    for (const ClaimedEdge &edge : claim.edges) {
        json.beginObject().key("from");
        writeUnit(json, edge.from);
        json.key("to");
        writeUnit(json, edge.to);
        json.endObject();
    }
    json.endArray().key("prompts");
    writeFamily(json, claim.prompts);
    writeWord(json, "score", claim.score);
    writeWord(json, "ablation", claim.ablation);
    writeWord(json, "direction", claim.direction);
    writeWord(json, "article", claim.article);
    if (claim.doses)
        json.key("doses").beginArray().value(claim.doses->least).value(claim.doses->most).endArray();
    json.endObject();
}

Claim claimOf(const JsonValue &value)
{
    Claim claim;
    claim.name = textAt(value, "name");
    claim.modelName = textAt(value, "model_name");
    claim.modelHash = textAt(value, "model");
    claim.dictionaryName = textAt(value, "dictionary_name");
    claim.dictionaryHash = textAt(value, "dictionary");
    for (const JsonValue &unit : value.at("units").items())
        claim.units.push_back(claimedUnitOf(unit));
    for (const JsonValue &edge : value.at("edges").items())
        claim.edges.push_back({claimedUnitOf(edge.at("from")), claimedUnitOf(edge.at("to"))});
    claim.prompts = familyOf(value.at("prompts"));
    claim.score = wordIfAny<ScoreKind>(value, "score");
    claim.ablation = wordIfAny<AblationValue>(value, "ablation");
    claim.direction = wordIfAny<EffectDirection>(value, "direction");
    claim.article = wordIfAny<Article>(value, "article");
    if (const std::vector<double> doses = numbersAt(value, "doses"); !doses.empty()) {
        if (doses.size() != 2 || doses[0] > doses[1])
            value.at("doses").refuse("two numbers, the smaller first");
        claim.doses = {doses[0], doses[1]};
    }
    return claim;
}

TestPlan planOf(const JsonValue &value)
{
    TestPlan plan;
    plan.seed = value.at("seed").asSize();
    plan.alpha = value.at("alpha").asNumber(0, 1);
    plan.controls = static_cast<std::int32_t>(value.at("controls").asInt(1, kMostDraws));
    plan.draws = static_cast<std::int32_t>(value.at("draws").asInt(1, kMostDraws));
    plan.openSealed = value.at("open_sealed").asBool();
    plan.checks.clear();
    for (const JsonValue &check : value.at("checks").items())
        plan.checks.push_back(static_cast<std::int32_t>(check.asInt(1, 20)));
    return plan;
}

TemplateFamily templateFamilyOf(const JsonValue &value)
{
    TemplateFamily family;
    family.name = textAt(value, "name");
    family.templates = textsAt(value, "templates");
    family.varied = textAt(value, "varied");
    family.pairs = static_cast<std::int32_t>(value.intOr("pairs", family.pairs, 1, kMostIndex));
    for (const JsonValue &slot : value.at("slots").items()) {
        Slot &added = family.openSlots.emplace_back(Slot{textAt(slot, "name"), {}});
        for (const JsonValue &filler : slot.at("fillers").items())
            added.fillers.push_back(filler.isString() ? Filler{std::string(filler.asString())}
                                                      : Filler{textAt(filler, "text"), textAt(filler, "answer")});
    }
    return family;
}

}  // namespace

std::string recipeJson(const Recipe &recipe)
{
    JsonWriter json;
    json.beginObject().field("penfield_recipe", kVersion).key("claim");
    writeClaim(json, recipe.claim);
    json.key("plan").beginObject().field("seed", recipe.plan.seed).field("alpha", recipe.plan.alpha);
    json.field("controls", recipe.plan.controls).field("draws", recipe.plan.draws).field("open_sealed", recipe.plan.openSealed);
    json.list("checks", recipe.plan.checks).endObject().endObject();
    return json.text();
}

Recipe parseRecipe(std::string_view text, const std::string &name)
{
    const JsonDocument document = JsonDocument::parse(bytesOf(text), name);
    const JsonValue root = document.root();
    root.at("penfield_recipe").asInt(kVersion, kVersion);
    return {claimOf(root.at("claim")), planOf(root.at("plan"))};
}

std::string templateFamiliesJson(const std::vector<TemplateFamily> &families)
{
    JsonWriter json;
    json.beginObject().key("families").beginArray();
    for (const TemplateFamily &family : families) {
        json.beginObject().field("name", family.name).list("templates", family.templates).field("varied", family.varied);
        json.field("pairs", family.pairs).key("slots").beginArray();
        for (const Slot &slot : family.openSlots) {
            json.beginObject().field("name", slot.name).key("fillers").beginArray();
            for (const Filler &filler : slot.fillers)
                if (filler.answer.empty())
                    json.value(filler.text);
                else
                    json.beginObject().field("text", filler.text).field("answer", filler.answer).endObject();
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }
    return json.endArray().endObject().text();
}

std::vector<TemplateFamily> parseTemplateFamilies(std::string_view text, const std::string &name)
{
    const JsonDocument document = JsonDocument::parse(bytesOf(text), name);
    std::vector<TemplateFamily> families;
    for (const JsonValue &family : document.root().at("families").items())
        families.push_back(templateFamilyOf(family));
    return families;
}

std::vector<TemplateFamily> readTemplateFamilies(const std::string &path)
{
    const auto file = formats::MappedFile::open(path);
    const formats::ByteView bytes = file->bytes();
    return parseTemplateFamilies({reinterpret_cast<const char *>(bytes.data()), bytes.size()}, path);
}

}  // namespace penfield::claims
