#include "backend/tokenizer/byte_level.h"

#include "backend/tokenizer/byte_characters.h"

namespace penfield {

namespace {

const char *const gpt2 = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

/// Each byte becomes a character that belongs to the whole character the byte is part of.
AlignedText writtenInBytes(const AlignedText &word)
{
    AlignedText characters;
    characters.reserve(2 * word.size());
    for (std::size_t i = 0; i < word.size(); ++i)
        characters.append(characterOfByte(word.text()[i]), word.spanOf(i, i + 1));
    return characters;
}

}  // namespace

ByteLevel::ByteLevel(bool addPrefixSpace, bool useRegex)
    : m_addPrefixSpace(addPrefixSpace), m_pattern(useRegex ? std::make_unique<RegexPattern>(gpt2, "ByteLevel") : nullptr)
{
}

void ByteLevel::split(AlignedText piece, std::vector<AlignedText> &words) const
{
    if (m_addPrefixSpace && !piece.text().starts_with(' '))
        piece.prepend(" ");
    const std::size_t before = words.size();
    appendStretches(piece, m_pattern ? m_pattern->find(piece.text()) : std::vector<Stretch>{{0, piece.size(), false}}, words);
    for (std::size_t i = before; i < words.size(); ++i)
        words[i] = writtenInBytes(words[i]);
}

}  // namespace penfield
