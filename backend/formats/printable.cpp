#include "backend/formats/printable.h"

#include "backend/formats/utf8.h"

namespace penfield::formats {

std::string printable(std::string_view text, std::size_t maxBytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        if (result.size() >= maxBytes)
            return result + "…";
        const Utf8Character c = utf8At(text, i);
        const bool control = c.codePoint < 0x20 || (c.codePoint >= 0x7F && c.codePoint < 0xA0)
                             || (c.codePoint >= 0x200E && c.codePoint <= 0x202E)  // marks and overrides of writing direction
                             || (c.codePoint >= 0x2066 && c.codePoint <= 0x2069);
        if (c.length > 0 && !control) {
            result += text.substr(i, static_cast<std::size_t>(c.length));
            i += static_cast<std::size_t>(c.length);
            continue;
        }
        const auto byte = static_cast<unsigned char>(text[i++]);
        result += {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
    }
    return result;
}

}  // namespace penfield::formats
