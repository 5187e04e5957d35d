#include "backend/tokenizer/unicode_class.h"

#include "backend/tokenizer/unicode_word_table.h"

#include <algorithm>
#include <iterator>

namespace penfield::unicode {

bool isWhiteSpace(char32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= 0x09 && c <= 0x0D);
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F
           || c == 0x3000;
}

bool isWord(char32_t c)
{
    const auto after = std::upper_bound(std::begin(wordRanges), std::end(wordRanges), c,
                                        [](char32_t value, const CodePointRange &range) { return value < range.first; });
    return after != std::begin(wordRanges) && c <= std::prev(after)->last;
}

}  // namespace penfield::unicode
