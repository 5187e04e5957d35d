#pragma once
// The stage that turns one word into tokens.

#include "backend/tokenizer/vocabulary.h"

namespace penfield {

class TokenModel {
public:
    explicit TokenModel(Vocabulary vocabulary) : m_vocabulary(std::move(vocabulary)) {}
    virtual ~TokenModel() = default;

    /// Appends the tokens of one word to `tokens`. False: part of it became the unknown token, or nothing. May throw when there is no
    /// unknown token.
    virtual bool encode(std::string_view word, std::vector<TokenId> &tokens) const = 0;

    const Vocabulary &vocabulary() const { return m_vocabulary; }

private:
    Vocabulary m_vocabulary;
};

}  // namespace penfield
