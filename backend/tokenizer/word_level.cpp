#include "backend/tokenizer/word_level.h"

#include "backend/formats/printable.h"
#include "backend/types/error.h"

namespace penfield {

WordLevel::WordLevel(Vocabulary words, const std::string &unknownToken)
    : TokenModel(std::move(words)), m_unknown(vocabulary().find(unknownToken))
{
}

bool WordLevel::encode(std::string_view word, std::vector<WordToken> &tokens) const
{
    const auto id = vocabulary().find(word);
    if (!id && !m_unknown)
        throw Error(PENFIELD_SENTENCE("The model does not know the word \"%1\", and has no token for unknown words. Use another word."),
                    {formats::printable(word)});
    tokens.push_back({id ? *id : *m_unknown, static_cast<std::uint32_t>(word.size())});
    return id.has_value();
}

}  // namespace penfield
