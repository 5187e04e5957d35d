#include "backend/formats/utf8.h"

namespace penfield::formats {

namespace {

int lengthFromFirstByte(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return 2;
    if (first >= 0xE0 && first < 0xF0)
        return 3;
    if (first >= 0xF0 && first < 0xF5)
        return 4;
    return 0;  // a continuation byte, an overlong two-byte form, or beyond U+10FFFF
}

}  // namespace

Utf8Character utf8At(std::string_view text, std::size_t position)
{
    const auto first = static_cast<unsigned char>(text[position]);
    const int length = lengthFromFirstByte(first);
    if (length == 0 || position + static_cast<std::size_t>(length) > text.size())
        return {};
    if (length == 1)
        return {first, 1};
    char32_t code = first & (0x7Fu >> length);
    for (int i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[position + static_cast<std::size_t>(i)]);
        if ((next & 0xC0u) != 0x80u)
            return {};
        code = (code << 6) | (next & 0x3Fu);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code < 0xE000;
    if (overlong || surrogate || code > 0x10FFFF)
        return {};
    return {code, length};
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Character c = utf8At(text, i);
        if (c.length == 0)
            return i;
        i += static_cast<std::size_t>(c.length);
    }
    return std::string_view::npos;
}

}  // namespace penfield::formats
