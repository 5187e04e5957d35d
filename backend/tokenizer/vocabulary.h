#pragma once

#include "backend/types/ids.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace penfield {

/// The tokens of a model, by text and by id.
class Vocabulary {
public:
    /// `name` is the file, for sentences. Throws when two tokens share a text or an id.
    Vocabulary(const std::vector<std::pair<std::string, TokenId>> &tokens, const std::string &name);

    std::optional<TokenId> find(std::string_view text) const;
    const std::string *textOf(TokenId token) const;  ///< null: there is no such id
    int size() const { return static_cast<int>(m_ids.size()); }
    TokenId largestId() const { return m_largest; }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, TokenId, Hash, std::equal_to<>> m_ids;
    std::unordered_map<TokenId, const std::string *> m_texts;  // point into m_ids, whose nodes stay where they are
    TokenId m_largest;
};

}  // namespace penfield
