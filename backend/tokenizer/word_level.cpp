#include "backend/tokenizer/word_level.h"

#include "backend/formats/printable.h"
#include "backend/types/error.h"

#include <algorithm>

namespace penfield {

WordLevel::WordLevel(const std::vector<std::pair<std::string, TokenId>> &vocabulary, const std::string &unknownToken,
                     const std::string &name)
{
    m_ids.reserve(vocabulary.size());
    m_texts.reserve(vocabulary.size());
    for (const auto &[word, id] : vocabulary) {
        const auto [it, added] = m_ids.emplace(word, id);
        if (!added || !m_texts.emplace(id, &it->first).second)
            throw Error(PENFIELD_SENTENCE("In the file %1, the id %2 of \"%3\" belongs to another token too. Download the file again."),
                        {name, std::to_string(id.value), formats::printable(word)});
        m_largest = std::max(m_largest, id);
    }
    m_unknown = find(unknownToken);
}

bool WordLevel::encode(std::string_view word, std::vector<TokenId> &tokens) const
{
    const auto id = find(word);
    if (!id && !m_unknown)
        throw Error(PENFIELD_SENTENCE("The model does not know the word \"%1\", and has no token for unknown words. Use another word."),
                    {formats::printable(word)});
    tokens.push_back(id ? *id : *m_unknown);
    return id.has_value();
}

std::optional<TokenId> WordLevel::find(std::string_view text) const
{
    const auto it = m_ids.find(text);
    return it == m_ids.end() ? std::nullopt : std::optional(it->second);
}

const std::string *WordLevel::textOf(TokenId token) const
{
    const auto it = m_texts.find(token);
    return it == m_texts.end() ? nullptr : it->second;
}

}  // namespace penfield
