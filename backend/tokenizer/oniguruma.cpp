// Hugging Face's tokenizers run regular expressions by Oniguruma. PCRE2 reads the same syntax where tokenizers use it, but not
// everywhere: so what is known to agree is let through, the classes are made to agree, and the rest is refused.

#include "backend/tokenizer/oniguruma.h"

#include "backend/formats/printable.h"
#include "backend/tokenizer/unicode_pipeline_tables.h"
#include "backend/types/error.h"

#include <span>

namespace penfield {

namespace {

using unicode::CodePointRange;

struct Property {
    std::string_view name;
    std::span<const CodePointRange> more;  ///< what PCRE2's lacks
};

const Property properties[] = {
    {"L", unicode::moreL},   {"Lu", unicode::moreLu}, {"Ll", unicode::moreLl}, {"Lt", {}},
    {"Lm", unicode::moreLm}, {"Lo", unicode::moreLo}, {"M", unicode::moreM},   {"N", unicode::moreN},
    {"Nd", unicode::moreNd}, {"P", unicode::moreP},   {"S", unicode::moreS},
};

class Translator {
public:
    Translator(std::string_view expression, const std::string &name) : m_in(expression), m_name(name) {}

    std::string run()
    {
        while (m_at < m_in.size())
            step();
        return std::move(m_out);
    }

private:
    [[noreturn]] void refuse(std::string_view what) const
    {
        throw Error(PENFIELD_SENTENCE("The tokenizer %1 splits text by a regular expression with \"%2\", which Penfield does not compute yet: "
                                      "\"%3\". Use a model whose tokenizer splits text more plainly."),
                    {m_name, formats::printable(what), formats::printable(m_in, 300)});
    }

    bool startsWith(std::string_view text) const { return m_in.substr(m_at).starts_with(text); }

    void copy(std::size_t bytes)
    {
        m_out += m_in.substr(m_at, bytes);
        m_at += bytes;
    }

    void step()
    {
        const char c = m_in[m_at];
        if (c == '\\')
            escape();
        else if (c == '[')
            open();
        else if (c == ']' && m_inClass)
            close();
        else if (m_inClass)
            classCharacter();
        else if (c == '(')
            group();
        else if (c == '{')
            quantifier();
        else if (c == '^' || c == '$')
            refuse(m_in.substr(m_at, 1));
        else
            copy(1);
    }

    void open()
    {
        if (m_inClass)
            refuse("[ inside [ ]");
        m_inClass = true;
        copy(startsWith("[^") ? 2 : 1);
        if (m_at < m_in.size() && m_in[m_at] == ']')
            refuse("[]");
    }

    void close()
    {
        m_inClass = false;
        copy(1);
    }

    void classCharacter()
    {
        if (startsWith("&&"))
            refuse("&&");
        copy(1);
    }

    void group()
    {
        if (!startsWith("(?") && !startsWith("(*"))
            return copy(1);
        for (const std::string_view known : {"(?:", "(?i:", "(?!", "(?=", "(?<!", "(?<=", "(?>"})
            if (startsWith(known))
                return copy(known.size());
        refuse(m_in.substr(m_at, 4));
    }

    /// {2}, {1,3}, {2,}: with a + behind, Oniguruma repeats it and PCRE2 does not.
    void quantifier()
    {
        const std::size_t end = m_in.find_first_not_of("0123456789,", m_at + 1);
        if (end == std::string_view::npos || m_in[end] != '}' || end == m_at + 1 || m_in[m_at + 1] == ',')
            refuse("{");
        copy(end + 1 - m_at);
        if (startsWith("+"))
            refuse("}+");
    }

    void escape()
    {
        const std::string_view rest = m_in.substr(m_at + 1);
        if (rest.empty())
            refuse("\\");
        const char c = rest[0];
        if (c == 'p' || c == 'P')
            return property();
        if (c == 's')
            return classOf({}, unicode::spaceRanges, 2);
        if (c == 'S')
            return classOf({}, unicode::notSpaceRanges, 2);
        if (c == 'd')
            return classOf("\\p{Nd}", unicode::moreNd, 2);
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
        const bool plain = byte < 0x80 && !letter && !(byte >= '0' && byte <= '9') && c != '<' && c != '>';
        if (!plain && c != 'r' && c != 'n' && c != 't' && c != 'f')
            refuse(m_in.substr(m_at, 2));
        copy(2);
    }

    void property()
    {
        const bool negative = m_in[m_at + 1] == 'P';
        const std::size_t end = m_in.find('}', m_at);
        const bool braces = m_at + 2 < m_in.size() && m_in[m_at + 2] == '{' && end != std::string_view::npos;
        const std::string_view name = braces ? m_in.substr(m_at + 3, end - m_at - 3) : std::string_view();
        for (const Property &known : properties) {
            if (known.name != name || (negative && m_inClass))
                continue;
            m_negative = negative;
            return classOf("\\p{" + std::string(name) + "}", known.more, end + 1 - m_at);
        }
        refuse(m_in.substr(m_at, braces ? end + 1 - m_at : 3));
    }

    void classOf(const std::string &own, std::span<const CodePointRange> more, std::size_t bytes)
    {
        if (!m_inClass)
            m_out += m_negative ? "[^" : "[";
        m_negative = false;
        m_out += own;
        for (const CodePointRange &range : more)
            appendRange(range.first, range.last);
        if (!m_inClass)
            m_out += ']';
        m_at += bytes;
    }

    /// PCRE2 takes no surrogates, and no text has any.
    void appendRange(char32_t first, char32_t last)
    {
        if (first < 0xD800 && last > 0xDFFF) {
            appendRange(first, 0xD7FF);
            first = 0xE000;
        }
        m_out += hex(first) + '-' + hex(last);
    }

    static std::string hex(char32_t c)
    {
        std::string digits;
        for (std::uint32_t rest = c; rest != 0 || digits.empty(); rest /= 16)
            digits.insert(digits.begin(), "0123456789ABCDEF"[rest % 16]);
        return "\\x{" + digits + "}";
    }

    std::string_view m_in;
    const std::string &m_name;
    std::string m_out;
    std::size_t m_at = 0;
    bool m_inClass = false;
    bool m_negative = false;
};

}  // namespace

std::string pcreFromOniguruma(std::string_view expression, const std::string &name)
{
    return Translator(expression, name).run();
}

}  // namespace penfield
