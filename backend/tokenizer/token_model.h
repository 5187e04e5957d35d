#pragma once
// The stage that turns one word into tokens.

#include "backend/types/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penfield {

class TokenModel {
public:
    virtual ~TokenModel() = default;

    /// Appends the tokens of one word to `tokens`. False: part of it became the unknown token. Throws when there is no such token.
    virtual bool encode(std::string_view word, std::vector<TokenId> &tokens) const = 0;

    virtual std::optional<TokenId> find(std::string_view text) const = 0;
    virtual const std::string *textOf(TokenId token) const = 0;  ///< null: there is no such id
    virtual int size() const = 0;
    virtual TokenId largestId() const = 0;
};

}  // namespace penfield
