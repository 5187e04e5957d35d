#pragma once

#include "backend/tokenizer/tokenizer.h"

namespace penfield {

/// A vocabulary without texts: tokens are written as their ids, apart by white space or commas, in brackets or not. Nothing is put in
/// front, no token is special, and a token reads "#17".
class IdTokenizer : public Tokenizer {
public:
    explicit IdTokenizer(int d_vocab) : m_size(d_vocab) {}

    Prompt encode(const std::string &text) const override;
    TokenizedText encodePlain(const std::string &text) const override;
    std::string decode(std::span<const TokenId> tokens) const override;  ///< "17 4 256"
    std::string piece(TokenId token) const override;
    std::optional<TokenId> find(std::string_view text) const override;  ///< "17" or "#17"
    bool isSpecial(TokenId) const override { return false; }
    std::optional<TokenId> prependedToken() const override { return std::nullopt; }
    int vocabSize() const override { return m_size; }
    TokenId largestId() const override { return TokenId(m_size - 1); }

private:
    TokenId tokenOf(std::string_view word) const;

    int m_size;
};

}  // namespace penfield
