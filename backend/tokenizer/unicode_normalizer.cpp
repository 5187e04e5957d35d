// The normalization forms of the Unicode standard, annex 15: decompose each character, sort the marks behind each base by their
// combining class, and, for the composing forms, join what has a character of its own. utf8proc knows the tables; the walk is here
// because it has to say which character became which. Every resulting character carries how many more characters of the text it took
// than the one it stands for; tokenizers' alignment counts with that number and not with the characters, so that where marks were
// sorted, the spans are those of the places, not of the marks.

#include "backend/tokenizer/unicode_normalizer.h"

#include "backend/formats/utf8.h"
#include "backend/tokenizer/text_growth.h"
#include "backend/tokenizer/unicode_class.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace penfield {

namespace {

struct Character {
    char32_t codePoint = 0;
    int combiningClass = 0;
    int change = 0;  ///< 1: there was none in its place; 0: it stands for one; −n: for one and the n behind it
};

utf8proc_option_t decomposition(UnicodeForm form)
{
    const bool compatible = form == UnicodeForm::NFKC || form == UnicodeForm::NFKD;
    return static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | (compatible ? UTF8PROC_COMPAT : 0));
}

int combiningClassOf(utf8proc_int32_t c)
{
    return utf8proc_get_property(c)->combining_class;
}

/// A character that is too young for the tables neither changes nor combines.
void appendDecomposed(char32_t c, utf8proc_option_t options, std::vector<Character> &characters)
{
    if (!unicode::isNormalized(c)) {
        characters.push_back({c, 0, 0});
        return;
    }
    std::array<utf8proc_int32_t, 32> parts;  // the longest decomposition has 18
    int boundary = UTF8PROC_BOUNDCLASS_START;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts.data(), parts.size(), options, &boundary);
    if (count < 0 || static_cast<std::size_t>(count) > parts.size())
        std::abort();  // the text is valid UTF-8
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
        characters.push_back({static_cast<char32_t>(parts[i]), combiningClassOf(parts[i]), i > 0});
}

/// Marks behind a base, ascending by class; of one class, as they were.
void sortMarks(std::vector<Character> &characters)
{
    const auto isMark = [](const Character &c) { return c.combiningClass != 0; };
    for (auto it = characters.begin(); it != characters.end();) {
        const auto first = std::find_if(it, characters.end(), isMark);
        it = std::find_if_not(first, characters.end(), isMark);
        std::stable_sort(first, it, [](const Character &a, const Character &b) { return a.combiningClass < b.combiningClass; });
    }
}

/// The character that two have together, or 0.
char32_t composed(char32_t base, char32_t second)
{
    if (!unicode::isNormalized(base) || !unicode::isNormalized(second))
        return 0;
    std::array<utf8proc_int32_t, 2> pair{static_cast<utf8proc_int32_t>(base), static_cast<utf8proc_int32_t>(second)};
    const auto length =
        utf8proc_normalize_utf32(pair.data(), pair.size(), static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    return length == 1 ? static_cast<char32_t>(pair[0]) : 0;
}

/// In place. A mark joins the last base unless one of its own class or a higher one stands between; a base joins it only when next to it.
void compose(std::vector<Character> &characters)
{
    std::size_t kept = 0;
    std::size_t base = characters.size();  // in what is kept; none yet
    int highest = -1;                      // class between the base and here; −1: nothing between
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const Character c = characters[i];
        if (base < kept && c.combiningClass > highest) {
            if (const char32_t whole = composed(characters[base].codePoint, c.codePoint)) {
                characters[base].codePoint = whole;
                characters[base].change += c.change - 1;
                continue;
            }
        }
        if (c.combiningClass == 0) {
            base = kept;
            highest = -1;
        } else {
            highest = c.combiningClass;
        }
        characters[kept++] = c;
    }
    characters.resize(kept);
}

/// Appends `characters`, which the bytes of `text` from `begin` on became.
void appendAligned(const std::vector<Character> &characters, const AlignedText &text, std::size_t begin, AlignedText &result)
{
    std::size_t at = begin;
    const auto pass = [&](int count) {
        for (; count > 0 && at < text.size(); --count)
            at += static_cast<std::size_t>(formats::utf8At(text.text(), at).length);
    };
    std::string utf8;
    for (const Character &c : characters) {
        const std::size_t place = c.change > 0 && at > 0 ? at - 1 : at;
        utf8.clear();
        unicode::appendUtf8(c.codePoint, utf8);
        result.append(utf8, text.spanOf(place, place + 1));
        pass(1 - c.change);
    }
}

bool isAscii(std::string_view text, std::size_t i)
{
    return static_cast<unsigned char>(text[i]) < 0x80;
}

/// ASCII with ASCII behind it, or nothing: it is as it was in every form, and parts what stands before it from what stands behind it.
bool isPlain(std::string_view text, std::size_t i)
{
    return isAscii(text, i) && (i + 1 == text.size() || isAscii(text, i + 1));
}

}  // namespace

void UnicodeNormalizer::normalize(AlignedText &text) const
{
    const bool composing = m_form == UnicodeForm::NFC || m_form == UnicodeForm::NFKC;
    const std::string_view from = text.text();
    AlignedText result;
    result.reserve(text.size());
    std::vector<Character> characters;
    for (std::size_t i = 0; i < from.size();) {
        const std::size_t begin = i;
        while (i < from.size() && isPlain(from, i))
            ++i;
        result.append(text, begin, i);
        const std::size_t awkward = i;
        characters.clear();
        while (i < from.size() && !isPlain(from, i)) {
            const formats::Utf8Character c = formats::utf8At(from, i);
            appendDecomposed(c.codePoint, decomposition(m_form), characters);
            requireRoomFor(characters.size(), AlignedText::mostBytes);
            i += static_cast<std::size_t>(c.length);
        }
        sortMarks(characters);
        if (composing)
            compose(characters);
        appendAligned(characters, text, awkward, result);
    }
    text = std::move(result);
}

}  // namespace penfield
