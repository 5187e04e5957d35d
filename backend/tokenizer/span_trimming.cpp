// Hugging Face counts the spaces of the token, and takes as many characters from the span: also where the span has other characters,
// as that of a token with half a character, or fewer. It is followed in all of that.

#include "backend/tokenizer/span_trimming.h"

#include "backend/formats/utf8.h"
#include "backend/tokenizer/unicode_class.h"

#include <algorithm>

namespace penfield {

namespace {

constexpr char32_t byteLevelSpace = 0x120;  // Ġ

bool isSpace(char32_t c)
{
    return c == byteLevelSpace || unicode::isWhiteSpace(c);
}

struct Spaces {
    int before = 0, behind = 0;  // the same ones when there is nothing else
};

Spaces spacesOf(std::string_view token)
{
    Spaces spaces;
    bool onlySpaces = true;
    for (std::size_t i = 0; i < token.size();) {
        const formats::Utf8Character c = formats::utf8At(token, i);
        const bool space = isSpace(c.codePoint);
        onlySpaces = onlySpaces && space;
        spaces.before += onlySpaces;
        spaces.behind = space ? spaces.behind + 1 : 0;
        i += static_cast<std::size_t>(c.length);
    }
    return spaces;
}

std::uint32_t forward(std::string_view text, ByteSpan span, int characters)
{
    std::uint32_t at = span.begin;
    for (; characters > 0 && at < span.end; --characters)
        at += static_cast<std::uint32_t>(formats::utf8At(text, at).length);
    return at;
}

/// Nothing is taken where the text has fewer characters before the end.
std::uint32_t backward(std::string_view text, ByteSpan span, int characters)
{
    std::uint32_t at = span.end;
    for (; characters > 0 && at > 0; --characters)
        do
            --at;
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u);
    return characters > 0 ? span.end : std::max(at, span.begin);
}

}  // namespace

void SpanTrimming::trim(std::string_view token, bool first, std::string_view typed, ByteSpan &span) const
{
    const Spaces spaces = spacesOf(token);
    const bool mayBeOurs = (first || span.begin == 0) && addsPrefixSpace && spaces.before == 1;
    if (!mayBeOurs)
        span.begin = forward(typed, span, spaces.before);
    span.end = backward(typed, span, spaces.behind);
}

}  // namespace penfield
