#include "backend/tokenizer/vocabulary.h"

#include "backend/formats/printable.h"
#include "backend/types/error.h"

#include <algorithm>

namespace penfield {

Vocabulary::Vocabulary(const std::vector<std::pair<std::string, TokenId>> &tokens, const std::string &name)
{
    m_ids.reserve(tokens.size());
    m_texts.reserve(tokens.size());
    for (const auto &[text, id] : tokens) {
        const auto [it, added] = m_ids.emplace(text, id);
        if (!added || !m_texts.emplace(id, &it->first).second)
            throw Error(PENFIELD_SENTENCE("In the file %1, the id %2 of \"%3\" belongs to another token too. Download the file again."),
                        {name, std::to_string(id.value), formats::printable(text)});
        m_largest = std::max(m_largest, id);
    }
}

std::optional<TokenId> Vocabulary::find(std::string_view text) const
{
    const auto it = m_ids.find(text);
    return it == m_ids.end() ? std::nullopt : std::optional(it->second);
}

const std::string *Vocabulary::textOf(TokenId token) const
{
    const auto it = m_texts.find(token);
    return it == m_texts.end() ? nullptr : it->second;
}

}  // namespace penfield
