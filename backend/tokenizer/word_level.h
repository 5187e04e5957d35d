#pragma once

#include "backend/tokenizer/token_model.h"

#include <functional>
#include <unordered_map>

namespace penfield {

/// "WordLevel": a word is a token, or it is unknown.
class WordLevel : public TokenModel {
public:
    /// `name` is the file, for sentences. Throws when two words share an id.
    WordLevel(const std::vector<std::pair<std::string, TokenId>> &vocabulary, const std::string &unknownToken, const std::string &name);

    bool encode(std::string_view word, std::vector<TokenId> &tokens) const override;
    std::optional<TokenId> find(std::string_view text) const override;
    const std::string *textOf(TokenId token) const override;
    int size() const override { return static_cast<int>(m_ids.size()); }
    TokenId largestId() const override { return m_largest; }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, TokenId, Hash, std::equal_to<>> m_ids;
    std::unordered_map<TokenId, const std::string *> m_texts;  // point into m_ids
    std::optional<TokenId> m_unknown;
    TokenId m_largest;
};

}  // namespace penfield
