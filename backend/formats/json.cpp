#include "backend/formats/json.h"

#include "backend/formats/printable.h"
#include "backend/formats/stranger.h"
#include "backend/types/error.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace penfield::formats {

namespace {

// The parser takes some fifteen times a document's size. Above this it is first seen that the document has an end at all.
constexpr std::size_t bytesParsedUnseen = 4 << 20;

std::string numberText(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return std::to_string(static_cast<long long>(number));
    char text[32];
    std::snprintf(text, sizeof text, "%g", number);
    return text;
}

/// True when a text in quotes, a list or an object is still open at the end: a download that was cut off.
bool endsInside(ByteView bytes)
{
    std::int64_t depth = 0;
    bool text = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = static_cast<char>(bytes[i]);
        if (c == '"')
            text = !text;
        else if (text)
            i += c == '\\';
        else
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
    }
    return text || depth > 0;
}

[[noreturn]] void throwIncomplete(const std::string &name)
{
    throw Error(PENFIELD_SENTENCE("The file %1 ends before its JSON does. It is incomplete: download or copy it again."), {name});
}

/// Where the parser was asked to stop and why, in words of our own for the cases people meet.
[[noreturn]] void throwNotJson(simdjson::error_code reason, ByteView bytes, const std::string &name, const JsonLimits &limits)
{
    refuseStranger(bytes, name);
    if (reason == simdjson::DEPTH_ERROR)
        throw Error(
            PENFIELD_SENTENCE("The file %1 nests its JSON more than %2 levels deep, which no model's file does. Download it again."),
            {name, std::to_string(limits.maxDepth)});
    if (reason == simdjson::UTF8_ERROR)
        throw Error(PENFIELD_SENTENCE("The file %1 is not UTF-8 text. Save it as UTF-8, or download it again."), {name});
    if (reason == simdjson::CAPACITY || reason == simdjson::MEMALLOC)
        throw Error(PENFIELD_SENTENCE("The file %1 is too large to be read as JSON. Download it again."), {name});
    if (reason == simdjson::EMPTY)
        throw Error(PENFIELD_SENTENCE("The file %1 holds nothing but white space. Download or copy it again."), {name});
    if (endsInside(bytes))
        throwIncomplete(name);
    if (reason == simdjson::NUMBER_ERROR)
        throw Error(
            PENFIELD_SENTENCE("The file %1 holds a number that cannot be read: it is too large, or wrongly written. Download or copy "
                              "the file again."),
            {name});
    if (reason == simdjson::STRING_ERROR)
        throw Error(
            PENFIELD_SENTENCE("The file %1 holds a text with an escape (a backslash and what follows) that stands for no character. "
                              "Download or copy the file again."),
            {name});
    throw Error(
        PENFIELD_SENTENCE("The file %1 is not correct JSON: a comma, a colon, a bracket or a quote is missing, or stands where none "
                          "may. Download or copy the file again."),
        {name});
}

/// Two members of one name: readers disagree which of them counts, so neither does.
void refuseDuplicateKeys(simdjson::dom::element element, const std::string &name)
{
    simdjson::dom::array items;
    if (!element.get_array().get(items))
        for (const simdjson::dom::element item : items)
            refuseDuplicateKeys(item, name);
    simdjson::dom::object members;
    if (element.get_object().get(members))
        return;
    std::vector<std::string_view> keys;
    for (const auto [key, value] : members) {
        keys.push_back(key);
        refuseDuplicateKeys(value, name);
    }
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice != keys.end())
        throw Error(PENFIELD_SENTENCE("The file %1 has \"%2\" twice in one object, so it is not clear which of the two counts. "
                                      "Remove one of them."),
                    {name, printable(*twice)});
}

}  // namespace

JsonDocument JsonDocument::parse(ByteView bytes, const std::string &name, const JsonLimits &limits)
{
    if (bytes.size() > limits.maxBytes)
        throw Error(PENFIELD_SENTENCE("The file %1 has %2 bytes; at most %3 are read of such a file. Check that it is the right one."),
                    {name, std::to_string(bytes.size()), std::to_string(limits.maxBytes)});
    if (bytes.size() > bytesParsedUnseen && endsInside(bytes))
        throwIncomplete(name);
    JsonDocument document;
    document.m_name = std::make_unique<std::string>(name);
    document.m_parser = std::make_unique<simdjson::dom::parser>(limits.maxBytes);
    if (const auto failed = document.m_parser->allocate(std::max<std::size_t>(bytes.size(), 1), limits.maxDepth))
        throwNotJson(failed, bytes, name, limits);
    const auto result = document.m_parser->parse(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (const auto failed = result.get(document.m_root))
        throwNotJson(failed, bytes, name, limits);
    refuseDuplicateKeys(document.m_root, name);
    return document;
}

JsonDocument JsonDocument::open(const std::string &path, const JsonLimits &limits)
{
    return parse(MappedFile::open(path)->bytes(), path, limits);
}

void JsonValue::refuse(const std::string &expected) const
{
    if (m_key.empty())
        throw Error(PENFIELD_SENTENCE("The file %1 does not hold %2. Check that it is the right file, or download it again."),
                    {*m_file, expected});
    throw Error(PENFIELD_SENTENCE("In the file %1, \"%2\" is not %3. Check that it is the right file, or download it again."),
                {*m_file, printable(m_key), expected});
}

simdjson::dom::object JsonValue::object() const
{
    simdjson::dom::object members;
    if (m_element.get_object().get(members))
        refuse("an object in braces");
    return members;
}

std::string_view JsonValue::asString() const
{
    std::string_view text;
    if (m_element.get_string().get(text))
        refuse("a text in quotes");
    return text;
}

bool JsonValue::asBool() const
{
    bool value = false;
    if (m_element.get_bool().get(value))
        refuse("true or false");
    return value;
}

double JsonValue::asNumber(double least, double most) const
{
    double number = 0;
    if (m_element.get_double().get(number) || !(number >= least && number <= most))
        refuse("a number from " + numberText(least) + " to " + numberText(most));
    return number;
}

std::int64_t JsonValue::asInt(std::int64_t least, std::int64_t most) const
{
    std::int64_t number = 0;
    if (m_element.get_int64().get(number) || number < least || number > most)
        refuse("a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return number;
}

std::uint64_t JsonValue::asSize() const
{
    std::uint64_t number = 0;
    if (m_element.get_uint64().get(number))
        refuse("a whole number that is not negative");
    return number;
}

std::string JsonValue::asText() const
{
    return isString() ? std::string(asString()) : simdjson::minify(m_element);
}

std::optional<JsonValue> JsonValue::find(std::string_view key) const
{
    const simdjson::dom::object members = object();
    for (const auto [name, value] : members)
        if (name == key && !value.is_null())
            return JsonValue(value, name, *m_file);
    return std::nullopt;
}

bool JsonValue::has(std::string_view key) const
{
    simdjson::dom::element ignored;
    return object().at_key(key).get(ignored) == simdjson::SUCCESS;
}

JsonValue JsonValue::at(std::string_view key) const
{
    if (const auto found = find(key))
        return *found;
    throw Error(PENFIELD_SENTENCE("The file %1 lacks \"%2\". Check that it is the right file, or download it again."),
                {*m_file, std::string(key)});
}

std::vector<JsonValue> JsonValue::items() const
{
    simdjson::dom::array list;
    if (m_element.get_array().get(list))
        refuse("a list in brackets");
    std::vector<JsonValue> values;
    for (const simdjson::dom::element item : list)
        values.emplace_back(item, m_key, *m_file);
    return values;
}

std::string JsonValue::stringOr(std::string_view key, std::string_view otherwise) const
{
    const auto found = find(key);
    return std::string(found ? found->asString() : otherwise);
}

bool JsonValue::boolOr(std::string_view key, bool otherwise) const
{
    const auto found = find(key);
    return found ? found->asBool() : otherwise;
}

double JsonValue::numberOr(std::string_view key, double otherwise, double least, double most) const
{
    const auto found = find(key);
    return found ? found->asNumber(least, most) : otherwise;
}

std::int64_t JsonValue::intOr(std::string_view key, std::int64_t otherwise, std::int64_t least, std::int64_t most) const
{
    const auto found = find(key);
    return found ? found->asInt(least, most) : otherwise;
}

}  // namespace penfield::formats
