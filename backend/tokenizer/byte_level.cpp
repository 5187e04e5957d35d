#include "backend/tokenizer/byte_level.h"

#include "backend/tokenizer/byte_characters.h"

namespace penfield {

namespace {

const char *const gpt2 = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

}  // namespace

ByteLevel::ByteLevel(bool addPrefixSpace, bool useRegex)
    : m_addPrefixSpace(addPrefixSpace), m_pattern(useRegex ? std::make_unique<RegexPattern>(gpt2, "ByteLevel") : nullptr)
{
}

void ByteLevel::split(Piece piece, std::vector<Piece> &words) const
{
    if (m_addPrefixSpace && !piece.text.starts_with(' '))
        piece.text.insert(0, 1, ' ');
    const std::size_t before = words.size();
    appendStretches(piece, m_pattern ? m_pattern->find(piece.text) : std::vector<Stretch>{{0, piece.text.size(), false}}, words);
    for (std::size_t i = before; i < words.size(); ++i)
        words[i].text = charactersOfBytes(words[i].text);
}

}  // namespace penfield
