#pragma once
// What recipes and verdicts have in common on their way to JSON and back.

#include "backend/claims/words.h"
#include "backend/formats/json.h"
#include "backend/graph/json_writer.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace penfield::claims {

inline constexpr std::int64_t kMostInt = std::numeric_limits<std::int64_t>::max();
inline constexpr double kAnyNumber = std::numeric_limits<double>::max();

/// Whole files of text arrive as text here.
inline formats::ByteView bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

inline std::string textAt(const formats::JsonValue &value, std::string_view key)
{
    return std::string(value.at(key).asString());
}

template <class Enum>
Enum wordAt(const formats::JsonValue &value)
{
    const std::optional<Enum> known = fromWord<Enum>(value.asString());
    if (!known) {
        std::string expected = "one of";
        for (const std::string_view word : Words<Enum>::all)
            expected += " " + std::string(word);
        value.refuse(expected);
    }
    return *known;
}

template <class Enum>
std::optional<Enum> wordIfAny(const formats::JsonValue &value, std::string_view key)
{
    const auto found = value.find(key);
    return found ? std::optional<Enum>(wordAt<Enum>(*found)) : std::nullopt;
}

template <class Enum>
void writeWord(JsonWriter &json, std::string_view key, const std::optional<Enum> &value)
{
    if (value)
        json.field(key, wordOf(*value));
}

inline std::vector<std::string> textsAt(const formats::JsonValue &value, std::string_view key)
{
    std::vector<std::string> texts;
    for (const formats::JsonValue &item : value.at(key).items())
        texts.emplace_back(item.asString());
    return texts;
}

inline std::vector<double> numbersAt(const formats::JsonValue &value, std::string_view key)
{
    std::vector<double> numbers;
    if (const auto found = value.find(key))
        for (const formats::JsonValue &item : found->items())
            numbers.push_back(item.asNumber(-kAnyNumber, kAnyNumber));
    return numbers;
}

}  // namespace penfield::claims
