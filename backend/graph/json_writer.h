#pragma once
// Writes JSON text: keys in the order they are given, C locale, numbers as short as they can be read back exactly.

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace penfield {

class JsonWriter {
public:
    JsonWriter &beginObject() { return open('{', '}'); }
    JsonWriter &endObject() { return close(); }
    JsonWriter &beginArray() { return open('[', ']'); }
    JsonWriter &endArray() { return close(); }

    JsonWriter &key(std::string_view name);
    JsonWriter &value(std::string_view text);  ///< bytes that are not UTF-8 become U+FFFD
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(const std::string &text) { return value(std::string_view(text)); }
    JsonWriter &value(double number);  ///< not finite: null
    JsonWriter &value(float number);
    JsonWriter &value(bool truth) { return raw(truth ? "true" : "false"); }
    JsonWriter &null() { return raw("null"); }
    JsonWriter &json(std::string_view text) { return raw(text); }  ///< a value that is JSON text already

    template <class Integer>
    requires(std::is_integral_v<Integer> && !std::is_same_v<Integer, bool>) JsonWriter &value(Integer number)
    {
        return raw(std::to_string(number));
    }

    template <class Value>
    JsonWriter &field(std::string_view name, const Value &content)
    {
        return key(name).value(content);
    }

    /// An array of values.
    template <class List>
    JsonWriter &list(std::string_view name, const List &items)
    {
        key(name).beginArray();
        for (const auto &item : items)
            value(item);
        return endArray();
    }

    const std::string &text() const { return m_text; }  ///< complete once everything that was begun has ended

    /// What was written since the last call: for text that is too long to be kept.
    std::string take() { return std::exchange(m_text, {}); }

private:
    JsonWriter &open(char begin, char end);
    JsonWriter &close();
    JsonWriter &raw(std::string_view token);
    void separate();

    std::string m_text;
    std::vector<char> m_open;  // the closing brackets still to come
    bool m_first = true;       // nothing stands yet in the innermost bracket
    bool m_afterKey = false;
};

}  // namespace penfield
