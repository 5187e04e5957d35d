#pragma once

#include "backend/tokenizer/token_model.h"

namespace penfield {

/// "WordLevel": a word is a token, or it is unknown.
class WordLevel : public TokenModel {
public:
    WordLevel(Vocabulary vocabulary, const std::string &unknownToken);

    bool encode(std::string_view word, std::vector<WordToken> &tokens) const override;

private:
    std::optional<TokenId> m_unknown;
};

}  // namespace penfield
