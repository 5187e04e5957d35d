#pragma once
// Small helpers over simdjson's DOM: a document that knows its file, values that know their key, and errors that are sentences.
// Private to the readers: no public header of this room or of tokenizer/ includes it.

#include "backend/formats/mapped_file.h"

#include <simdjson.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penfield::formats {

struct JsonLimits {
    std::uint64_t maxBytes = 256ull << 20;
    std::size_t maxDepth = 64;
};

/// One value. Valid as long as its document lives. Every as…() throws an Error naming the file and the key when the type is another.
class JsonValue {
public:
    JsonValue(simdjson::dom::element element, std::string_view key, const std::string &file) : m_element(element), m_key(key), m_file(&file)
    {
    }

    bool isObject() const { return m_element.is_object(); }
    bool isString() const { return m_element.is_string(); }

    std::string_view asString() const;
    bool asBool() const;
    double asNumber(double least, double most) const;
    std::int64_t asInt(std::int64_t least, std::int64_t most) const;
    std::uint64_t asSize() const;  ///< any non-negative 64-bit integer
    std::string asText() const;    ///< whatever it is, as JSON; a text without its quotes

    std::optional<JsonValue> find(std::string_view key) const;  ///< nothing when absent or null
    bool has(std::string_view key) const;                       ///< present, be it null
    JsonValue at(std::string_view key) const;                   ///< throws when absent or null
    std::vector<JsonValue> items() const;                       ///< of an array

    /// Calls `visit(JsonValue)` for each member of an object, in file order; key() is the member's name.
    template <class Visit>
    void forEachMember(Visit visit) const
    {
        const simdjson::dom::object members = object();
        for (const auto [key, value] : members)
            visit(JsonValue(value, key, *m_file));
    }

    std::string stringOr(std::string_view key, std::string_view otherwise) const;
    bool boolOr(std::string_view key, bool otherwise) const;
    double numberOr(std::string_view key, double otherwise, double least, double most) const;
    std::int64_t intOr(std::string_view key, std::int64_t otherwise, std::int64_t least, std::int64_t most) const;

    std::string_view key() const { return m_key; }
    const std::string &file() const { return *m_file; }

    /// Throws: this value is not `expected` (English, with its article: "a whole number from 1 to 8").
    [[noreturn]] void refuse(const std::string &expected) const;

private:
    simdjson::dom::object object() const;

    simdjson::dom::element m_element;
    std::string_view m_key;
    const std::string *m_file;
};

/// A parsed file. UTF-8, depth, size and duplicate keys have been checked.
class JsonDocument {
public:
    static JsonDocument open(const std::string &path, const JsonLimits &limits = {});
    static JsonDocument parse(ByteView bytes, const std::string &name, const JsonLimits &limits = {});

    JsonValue root() const { return {m_root, "", *m_name}; }

private:
    std::unique_ptr<simdjson::dom::parser> m_parser;  // owns what m_root points to
    simdjson::dom::element m_root;
    std::unique_ptr<std::string> m_name;  // at a fixed address: values point to it
};

}  // namespace penfield::formats
