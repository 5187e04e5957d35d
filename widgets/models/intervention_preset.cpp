#include "widgets/models/intervention_preset.h"

#include <QJsonArray>

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace penfield {
namespace {

template <class Value>
struct Word {
    Value value;
    const char *word;
};

constexpr std::array unitKinds{Word{UnitKind::Feature, "feature"},     Word{UnitKind::Neuron, "neuron"}, Word{UnitKind::Head, "head"},
                               Word{UnitKind::Direction, "direction"}, Word{UnitKind::Token, "token"},   Word{UnitKind::Error, "error"}};
constexpr std::array touchKinds{Word{TouchKind::Set, "set"}, Word{TouchKind::Scale, "scale"}, Word{TouchKind::Add, "add"},
                                Word{TouchKind::Mean, "mean"}, Word{TouchKind::Resample, "resample"}};

template <class Words, class Value>
QString wordFor(const Words &words, Value value)
{
    for (const auto &known : words)
        if (known.value == value)
            return QString::fromLatin1(known.word);
    return {};
}

template <class Words>
auto valueOf(const Words &words, const QString &word) -> std::optional<decltype(words[0].value)>
{
    for (const auto &known : words)
        if (word == QLatin1String(known.word))
            return known.value;
    return std::nullopt;
}

/// A whole number of 32 bits; −1 when it is missing.
std::optional<std::int32_t> numberIn(const QJsonObject &json, const char *key)
{
    const QJsonValue value = json[QLatin1String(key)];
    if (value.isUndefined())
        return -1;
    const double number = value.toDouble(std::nan(""));
    const bool fits = number >= -1 && number <= std::numeric_limits<std::int32_t>::max() && number == std::floor(number);
    return fits ? std::optional(static_cast<std::int32_t>(number)) : std::nullopt;
}

QJsonObject unitJson(const Unit &unit)
{
    QJsonObject json{{"kind", wordFor(unitKinds, unit.kind)}, {"layer", unit.layer.value}, {"index", unit.index}};
    if (!unit.direction)
        return json;
    QJsonArray vector;
    for (const float x : unit.direction->vector)
        vector.append(static_cast<double>(x));
    json["vector"] = vector;
    json["hook"] = static_cast<int>(unit.direction->hook);
    json["name"] = QString::fromStdString(unit.direction->name);
    return json;
}

std::optional<Unit> unitFrom(const QJsonObject &json)
{
    const auto kind = valueOf(unitKinds, json["kind"].toString());
    const auto layer = numberIn(json, "layer"), index = numberIn(json, "index"), hook = numberIn(json, "hook");
    if (!kind || !layer || !index || !hook)
        return std::nullopt;
    Unit unit;
    unit.kind = *kind;
    unit.layer = LayerIndex(*layer);
    unit.index = *index;
    if (*kind != UnitKind::Direction)
        return unit;
    auto direction = std::make_shared<Direction>();
    direction->hook = static_cast<HookPoint>(*hook);
    direction->name = json["name"].toString().toStdString();
    for (const QJsonValue x : json["vector"].toArray())
        direction->vector.push_back(static_cast<float>(x.toDouble()));
    unit.direction = std::move(direction);
    return unit;
}

QJsonObject entryJson(const InterventionEntry &entry)
{
    const Intervention &touch = entry.intervention;
    return {{"unit", unitJson(touch.unit)},
            {"position", touch.position.value},
            {"last", touch.lastPosition.value},
            {"openEnded", touch.openEnded},
            {"touch", wordFor(touchKinds, touch.kind)},
            {"value", touch.value},
            {"source", QString::fromStdString(touch.source)},
            {"sourcePosition", touch.sourcePosition.value},
            {"enabled", entry.enabled},
            {"label", entry.label},
            {"token", entry.tokenText},
            {"lastToken", entry.lastTokenText},
            {"group", entry.group},
            {"intact", entry.intactActivation},
            {"maximum", entry.maxActivation},
            {"negative", entry.allowNegative}};
}

std::optional<InterventionEntry> entryFrom(const QJsonObject &json)
{
    const auto unit = unitFrom(json["unit"].toObject());
    const auto kind = valueOf(touchKinds, json["touch"].toString());
    const auto position = numberIn(json, "position"), last = numberIn(json, "last"), source = numberIn(json, "sourcePosition");
    if (!unit || !kind || !position || !last || !source)
        return std::nullopt;
    InterventionEntry entry;
    Intervention &touch = entry.intervention;
    touch.unit = *unit;
    touch.position = TokenPosition(*position);
    touch.lastPosition = TokenPosition(*last);
    touch.openEnded = json["openEnded"].toBool();
    touch.kind = *kind;
    touch.value = json["value"].toDouble();
    touch.source = json["source"].toString().toStdString();
    touch.sourcePosition = TokenPosition(*source);
    entry.enabled = json["enabled"].toBool(true);
    entry.label = json["label"].toString();
    entry.tokenText = json["token"].toString();
    entry.lastTokenText = json["lastToken"].toString();
    entry.group = json["group"].toString();
    entry.intactActivation = json["intact"].toDouble();
    entry.maxActivation = json["maximum"].toDouble();
    entry.allowNegative = json["negative"].toBool();
    return entry;
}

/// Where the token stands in this prompt: at `at` if it can, else its last occurrence.
TokenPosition placeIn(const Prompt &prompt, TokenPosition at, const QString &token)
{
    const std::string piece = token.toStdString();
    if (at.isValid() && at.index() < prompt.pieces.size() && prompt.pieces[at.index()] == piece)
        return at;
    for (std::size_t i = prompt.pieces.size(); i-- > 0;)
        if (prompt.pieces[i] == piece)
            return TokenPosition(static_cast<std::int64_t>(i));
    return {};
}

/// False when a token of the touch is not in the prompt.
bool fit(InterventionEntry &entry, const Prompt &prompt)
{
    Intervention &touch = entry.intervention;
    if (!touch.position.isValid())
        return true;
    const bool isRange = touch.lastPosition.isValid();
    const std::int32_t length = isRange ? touch.lastPosition.value - touch.position.value : 0;
    touch.position = placeIn(prompt, touch.position, entry.tokenText);
    if (!touch.position.isValid())
        return false;
    if (!isRange)
        return true;
    touch.lastPosition = TokenPosition(touch.position.value + length);
    if (touch.lastPosition.index() >= prompt.pieces.size())
        return false;
    entry.lastTokenText = QString::fromStdString(prompt.pieces[touch.lastPosition.index()]);
    return true;
}

}  // namespace

QJsonObject toJson(const InterventionPreset &preset)
{
    QJsonArray entries;
    for (const InterventionEntry &entry : preset.entries)
        entries.append(entryJson(entry));
    return {{"name", preset.name}, {"touches", entries}};
}

std::optional<InterventionPreset> presetFrom(const QJsonObject &json)
{
    InterventionPreset preset{json["name"].toString(), {}};
    if (preset.name.isEmpty() || !json["touches"].isArray())
        return std::nullopt;
    for (const QJsonValue value : json["touches"].toArray()) {
        const auto entry = entryFrom(value.toObject());
        if (!entry)
            return std::nullopt;
        preset.entries.push_back(*entry);
    }
    return preset;
}

FittedPreset fitted(const InterventionPreset &preset, const Prompt &prompt)
{
    FittedPreset result;
    for (InterventionEntry entry : preset.entries)
        if (fit(entry, prompt))
            result.entries.push_back(entry);
        else if (const QString token = entry.tokenText.trimmed(); !result.missing.contains(token))
            result.missing << token;
    return result;
}

}  // namespace penfield
