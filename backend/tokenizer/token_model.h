#pragma once
// The stage that turns one word into tokens.

#include "backend/tokenizer/vocabulary.h"

#include <cstdint>

namespace penfield {

/// A token of a word. The tokens of a word stand for stretches of it that follow each other.
struct WordToken {
    TokenId token;
    std::uint32_t bytes = 0;  ///< how much of the word it stands for
};

class TokenModel {
public:
    explicit TokenModel(Vocabulary vocabulary) : m_vocabulary(std::move(vocabulary)) {}
    virtual ~TokenModel() = default;

    /// Appends the tokens of one word to `tokens`. False: part of it became the unknown token, or nothing. May throw when there is no
    /// unknown token.
    virtual bool encode(std::string_view word, std::vector<WordToken> &tokens) const = 0;

    const Vocabulary &vocabulary() const { return m_vocabulary; }

private:
    Vocabulary m_vocabulary;
};

}  // namespace penfield
