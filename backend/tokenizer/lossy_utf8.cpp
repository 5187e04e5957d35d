#include "backend/tokenizer/lossy_utf8.h"

#include "backend/formats/utf8.h"

namespace penfield {

namespace {

/// Least and greatest byte that may come second after `first`; an empty range after what begins no character of several bytes.
struct Range {
    unsigned least, greatest;
};

Range secondAfter(unsigned first)
{
    if (first < 0xC2 || first > 0xF4)
        return {1, 0};
    return {first == 0xE0 ? 0xA0u : first == 0xF0 ? 0x90u : 0x80u, first == 0xED ? 0x9Fu : first == 0xF4 ? 0x8Fu : 0xBFu};
}

/// Bytes of the broken character at `position`: 1 to 3.
std::size_t brokenLength(std::string_view bytes, std::size_t position)
{
    const auto at = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
    const unsigned first = at(position);
    const Range second = secondAfter(first);
    if (at(position + 1) < second.least || at(position + 1) > second.greatest)
        return 1;
    return first >= 0xF0 && (at(position + 2) & 0xC0u) == 0x80u ? 3 : 2;
}

template <class Broken>
std::string mended(std::string_view bytes, Broken broken)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size();) {
        const auto length = static_cast<std::size_t>(formats::utf8At(bytes, i).length);
        const std::size_t taken = length > 0 ? length : brokenLength(bytes, i);
        if (length > 0)
            text += bytes.substr(i, length);
        else
            broken(bytes.substr(i, taken), text);
        i += taken;
    }
    return text;
}

}  // namespace

std::string lossyUtf8(std::string_view bytes)
{
    return mended(bytes, [](std::string_view, std::string &text) { text += replacementCharacter; });
}

std::string escapedUtf8(std::string_view bytes)
{
    return mended(bytes, [](std::string_view broken, std::string &text) {
        for (const char c : broken) {
            const auto byte = static_cast<unsigned char>(c);
            text += {'\\', 'x', "0123456789ABCDEF"[byte / 16], "0123456789ABCDEF"[byte % 16]};
        }
    });
}

}  // namespace penfield
