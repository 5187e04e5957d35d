#include "backend/tokenizer/unicode_class.h"

#include "backend/tokenizer/unicode_pipeline_tables.h"
#include "backend/tokenizer/unicode_word_table.h"

#include <utf8proc.h>

#include <algorithm>
#include <iterator>

namespace penfield::unicode {

namespace {

template <std::size_t Size>
bool isIn(const CodePointRange (&ranges)[Size], char32_t c)
{
    const auto after = std::upper_bound(std::begin(ranges), std::end(ranges), c,
                                        [](char32_t value, const CodePointRange &range) { return value < range.first; });
    return after != std::begin(ranges) && c <= std::prev(after)->last;
}

}  // namespace

bool isWhiteSpace(char32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= 0x09 && c <= 0x0D);
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F
           || c == 0x3000;
}

bool isWord(char32_t c)
{
    return isIn(wordRanges, c);
}

bool isNumeric(char32_t c)
{
    return isIn(numericRanges, c);
}

bool isNormalized(char32_t c)
{
    return c < 0x80 || !isIn(notNormalizedRanges, c);
}

void appendUtf8(char32_t c, std::string &text)
{
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes);
    text.append(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(length));
}

void appendLowercase(char32_t c, std::string &text)
{
    if (c == 0x130) {  // İ, the only character whose lower case is two
        text += "i\xCC\x87";
        return;
    }
    const auto pair = std::lower_bound(std::begin(lowercasePairs), std::end(lowercasePairs), c,
                                       [](const CodePointPair &entry, char32_t value) { return entry.from < value; });
    const bool special = pair != std::end(lowercasePairs) && pair->from == c;
    appendUtf8(special ? pair->to : static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))), text);
}

}  // namespace penfield::unicode
