#include "backend/tokenizer/pattern.h"

#include "backend/formats/utf8.h"
#include "backend/tokenizer/unicode_class.h"

namespace penfield {

std::vector<Stretch> FixedPattern::find(std::string_view text) const
{
    std::vector<Stretch> found;
    std::size_t done = 0;
    for (std::size_t at = text.find(m_text); at != std::string_view::npos; at = text.find(m_text, done)) {
        if (done < at)
            found.push_back({done, at, false});
        done = at + m_text.size();
        found.push_back({at, done, true});
    }
    if (done < text.size())
        found.push_back({done, text.size(), false});
    return found;
}

std::vector<Stretch> NumericPattern::find(std::string_view text) const
{
    std::vector<Stretch> found;
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size();) {
        const formats::Utf8Character c = formats::utf8At(text, i);
        const std::size_t end = i + static_cast<std::size_t>(c.length);
        if (unicode::isNumeric(c.codePoint)) {
            if (done < i)
                found.push_back({done, i, false});
            found.push_back({i, end, true});
            done = end;
        }
        i = end;
    }
    if (done < text.size())
        found.push_back({done, text.size(), false});
    return found;
}

}  // namespace penfield
