#include "backend/store/text_table.h"

namespace penfield {

void TextTable::assign(std::span<const std::string> texts)
{
    m_texts.assign(texts.begin(), texts.end());
    m_numbers.clear();
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_numbers.emplace(m_texts[i], static_cast<TextNumber>(i));
}

TextNumber TextTable::numberOf(const std::string &text)
{
    const auto [entry, isNew] = m_numbers.emplace(text, static_cast<TextNumber>(m_texts.size()));
    if (isNew)
        m_texts.push_back(text);
    return entry->second;
}

}  // namespace penfield
