#pragma once

#include "backend/tokenizer/token_model.h"

namespace penfield {

/// Which pairs of tokens become one, and in what order.
class MergeTable {
public:
    struct Merge {
        std::uint32_t rank = 0;  ///< the smallest goes first
        TokenId token;           ///< what the pair becomes
    };

    void reserve(std::size_t merges) { m_merges.reserve(merges); }
    void add(TokenId left, TokenId right, Merge merge) { m_merges[key(left, right)] = merge; }  ///< the later of two of one pair counts
    const Merge *find(TokenId left, TokenId right) const;

private:
    static std::uint64_t key(TokenId left, TokenId right)
    {
        return std::uint64_t(static_cast<std::uint32_t>(left.value)) << 32 | static_cast<std::uint32_t>(right.value);
    }
    std::unordered_map<std::uint64_t, Merge> m_merges;
};

struct BpeOptions {
    std::optional<TokenId> unknown;
    bool byteFallback = false;  ///< unknown characters become their bytes, <0x00> to <0xFF>
    bool fuseUnknown = false;   ///< neighbouring unknown characters become one token
    bool ignoreMerges = false;  ///< a word that is a token is that token, whatever its merges say
};

/// "BPE": a word's characters, neighbours merged in the order of the ranks.
class Bpe : public TokenModel {
public:
    Bpe(Vocabulary vocabulary, MergeTable merges, const BpeOptions &options);

    bool encode(std::string_view word, std::vector<WordToken> &tokens) const override;

private:
    bool appendCharacters(std::string_view word, std::vector<WordToken> &tokens) const;
    bool appendBytes(std::string_view character, std::vector<WordToken> &tokens) const;
    std::vector<WordToken> merged(const std::vector<WordToken> &characters) const;

    MergeTable m_merges;
    BpeOptions m_options;
    std::vector<std::optional<TokenId>> m_bytes;  // [256], <0x00> …
};

}  // namespace penfield
