#include "backend/tokenizer/normalizer.h"

#include "backend/formats/utf8.h"
#include "backend/tokenizer/unicode_class.h"

namespace penfield {

namespace {

std::size_t lengthAt(std::string_view text, std::size_t position)
{
    return static_cast<std::size_t>(formats::utf8At(text, position).length);
}

}  // namespace

void ReplaceNormalizer::normalize(AlignedText &text) const
{
    text.replace(m_pattern->find(text.text()), m_content);
}

void Lowercase::normalize(AlignedText &text) const
{
    AlignedText lower;
    lower.reserve(text.size());
    std::string character;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = i + lengthAt(text.text(), i);
        character.clear();
        unicode::appendLowercase(formats::utf8At(text.text(), i).codePoint, character);
        lower.append(character, text.spanOf(i, end));
        i = end;
    }
    text = std::move(lower);
}

void StripSpace::normalize(AlignedText &text) const
{
    std::size_t first = text.size(), last = 0;  // of what is not white space
    for (std::size_t i = 0; i < text.size(); i += lengthAt(text.text(), i)) {
        if (unicode::isWhiteSpace(formats::utf8At(text.text(), i).codePoint))
            continue;
        first = std::min(first, i);
        last = i + lengthAt(text.text(), i);
    }
    const std::size_t begin = m_left ? first : 0;
    const std::size_t end = m_right ? last : text.size();
    text = begin < end ? text.slice(begin, end) : AlignedText();
}

void NormalizerSequence::normalize(AlignedText &text) const
{
    for (const auto &stage : m_stages)
        stage->normalize(text);
}

}  // namespace penfield
