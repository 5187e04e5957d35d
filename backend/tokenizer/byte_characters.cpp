#include "backend/tokenizer/byte_characters.h"

#include "backend/formats/utf8.h"

#include <array>

namespace penfield {

namespace {

constexpr char32_t firstMoved = 256, endMoved = 324;  // where the 68 bytes go that are not printable in Latin-1

constexpr bool isPrintable(int byte)
{
    return (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
}

struct Alphabet {
    std::array<std::array<char, 2>, 256> characters{};  // UTF-8
    std::array<std::size_t, 256> lengths{};             // of those
    std::array<int, endMoved> bytes{};  // by character; −1: stands for none

    constexpr Alphabet()
    {
        bytes.fill(-1);
        char32_t moved = firstMoved;
        for (int byte = 0; byte < 256; ++byte) {
            const char32_t c = isPrintable(byte) ? static_cast<char32_t>(byte) : moved++;
            const auto i = static_cast<std::size_t>(byte);
            lengths[i] = c < 0x80 ? 1 : 2;
            characters[i] = c < 0x80 ? std::array<char, 2>{static_cast<char>(c)}
                                     : std::array<char, 2>{static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
            bytes[c] = byte;
        }
    }
};

constexpr Alphabet alphabet;

}  // namespace

std::string_view characterOfByte(char byte)
{
    const auto i = static_cast<unsigned char>(byte);
    return {alphabet.characters[i].data(), alphabet.lengths[i]};
}

std::string charactersOfBytes(std::string_view text)
{
    std::string characters;
    for (const char byte : text)
        characters += characterOfByte(byte);
    return characters;
}

std::optional<std::string> bytesOfCharacters(std::string_view characters)
{
    std::string bytes;
    for (std::size_t i = 0; i < characters.size();) {
        const formats::Utf8Character c = formats::utf8At(characters, i);
        if (c.codePoint >= endMoved || alphabet.bytes[c.codePoint] < 0)
            return std::nullopt;
        bytes += static_cast<char>(alphabet.bytes[c.codePoint]);
        i += static_cast<std::size_t>(c.length);
    }
    return bytes;
}

}  // namespace penfield
