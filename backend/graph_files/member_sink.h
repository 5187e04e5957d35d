#pragma once

#include "backend/graph/json_writer.h"
#include "backend/graph_files/json_sink.h"
#include "backend/types/graph_document.h"

namespace penfield {

/// Keeps any value as JSON text. NaN and Infinity, for which JSON has no number, become null.
class RecordingSink : public JsonSink {
public:
    void key(std::string_view name) override { m_json.key(name); }
    void string(std::string_view text) override { m_json.value(text); }
    void number(std::string_view text) override { m_json.json(text.find_first_of("NI") == text.npos ? text : "null"); }
    void literal(std::string_view text) override { m_json.json(text); }
    void open(char bracket) override { bracket == '{' ? m_json.beginObject() : m_json.beginArray(); }
    void close(char bracket) override { bracket == '}' ? m_json.endObject() : m_json.endArray(); }

    std::size_t size() const { return m_json.text().size(); }
    std::string take();  ///< and is ready for the next value

private:
    JsonWriter m_json;
};

/// Keeps the members of an object. A value that is no object gives none.
class MemberSink : public JsonSink {
public:
    explicit MemberSink(std::vector<JsonMember> &members) : m_members(members) {}

    void key(std::string_view name) override;
    void string(std::string_view text) override;
    void number(std::string_view text) override;
    void literal(std::string_view text) override;
    void open(char bracket) override;
    void close(char bracket) override;

private:
    void finishMember();

    std::vector<JsonMember> &m_members;
    RecordingSink m_value;
    int m_depth = 0;
    bool m_isObject = false;
};

}  // namespace penfield
