#include "backend/tokenizer/aligned_text.h"

#include "backend/formats/utf8.h"
#include "backend/tokenizer/text_growth.h"

namespace penfield {

AlignedText::AlignedText(std::string_view typed) : m_text(typed)
{
    m_spans.reserve(typed.size());
    for (std::uint32_t i = 0; i < typed.size();) {
        const auto length = static_cast<std::uint32_t>(formats::utf8At(typed, i).length);
        m_spans.insert(m_spans.end(), length, ByteSpan{i, i + length});
        i += length;
    }
}

AlignedText AlignedText::slice(std::size_t begin, std::size_t end) const
{
    const auto at = [this](std::size_t i) { return m_spans.begin() + static_cast<std::ptrdiff_t>(i); };
    AlignedText part;
    part.m_text.assign(m_text, begin, end - begin);
    part.m_spans.assign(at(begin), at(end));
    return part;
}

void AlignedText::reserve(std::size_t bytes)
{
    requireRoomFor(bytes, mostBytes);
    m_text.reserve(bytes);
    m_spans.reserve(bytes);
}

void AlignedText::append(std::string_view text, ByteSpan span)
{
    requireRoomFor(size() + text.size(), mostBytes);
    m_text += text;
    m_spans.insert(m_spans.end(), text.size(), span);
}

void AlignedText::append(const AlignedText &other, std::size_t begin, std::size_t end)
{
    requireRoomFor(size() + end - begin, mostBytes);
    const auto at = [&](std::size_t i) { return other.m_spans.begin() + static_cast<std::ptrdiff_t>(i); };
    m_text.append(other.m_text, begin, end - begin);
    m_spans.insert(m_spans.end(), at(begin), at(end));
}

void AlignedText::prepend(std::string_view prefix)
{
    if (empty())
        return;
    requireRoomFor(size() + prefix.size(), mostBytes);
    m_text.insert(0, prefix);
    m_spans.insert(m_spans.begin(), prefix.size(), m_spans.front());
}

/// An empty match belongs to what stands before it; at the beginning, to nothing.
void AlignedText::replace(const std::vector<Stretch> &stretches, std::string_view content)
{
    std::size_t bytes = 0;
    for (const Stretch &stretch : stretches)
        bytes += stretch.match ? content.size() : stretch.end - stretch.begin;
    AlignedText result;
    result.reserve(bytes);
    for (const Stretch &stretch : stretches) {
        if (!stretch.match)
            result.append(*this, stretch.begin, stretch.end);
        else
            result.append(content, stretch.end > 0 ? m_spans[stretch.end - 1] : ByteSpan{m_spans.front().begin, m_spans.front().begin});
    }
    *this = std::move(result);
}

}  // namespace penfield
