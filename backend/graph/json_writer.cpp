#include "backend/graph/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace penfield {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Bytes of the UTF-8 character that `text` begins with; 0: it begins with none.
std::size_t characterLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t n = lead < 0x80                   ? 1
                          : lead >= 0xC2 && lead < 0xE0 ? 2
                          : (lead & 0xF0) == 0xE0       ? 3
                          : lead >= 0xF0 && lead < 0xF5 ? 4
                                                        : 0;
    if (n == 0 || n > text.size())
        return 0;
    for (std::size_t i = 1; i < n; ++i)
        if (!isContinuation(text[i]))
            return 0;
    const auto second = n > 1 ? static_cast<unsigned char>(text[1]) : 0U;
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second >= 0xA0;
    const bool tooLarge = lead == 0xF4 && second >= 0x90;
    return overlong || surrogate || tooLarge ? 0 : n;
}

void appendEscaped(std::string &out, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\t':
        out += "\\t";
        break;
    case '\r':
        out += "\\r";
        break;
    default:
        if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += digits[c >> 4];
            out += digits[c & 15];
        } else {
            out += c;
        }
    }
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    while (!text.empty()) {
        const std::size_t n = characterLength(text);
        if (n == 1)
            appendEscaped(out, text[0]);
        else
            out += n == 0 ? kReplacement : text.substr(0, n);
        text.remove_prefix(n == 0 ? 1 : n);
    }
    return out + '"';
}

template <class Number>
std::string shortest(Number number)
{
    if (!std::isfinite(number))
        return "null";
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

}  // namespace

void JsonWriter::separate()
{
    if (!m_first && !m_afterKey)
        m_text += ", ";
    m_first = false;
    m_afterKey = false;
}

JsonWriter &JsonWriter::raw(std::string_view token)
{
    separate();
    m_text += token;
    return *this;
}

JsonWriter &JsonWriter::open(char begin, char end)
{
    raw({&begin, 1});
    m_open.push_back(end);
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::close()
{
    m_text += m_open.back();
    m_open.pop_back();
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    raw(quoted(name));
    m_text += ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    return raw(quoted(text));
}
JsonWriter &JsonWriter::value(double number)
{
    return raw(shortest(number));
}
JsonWriter &JsonWriter::value(float number)
{
    return raw(shortest(number));
}

}  // namespace penfield
