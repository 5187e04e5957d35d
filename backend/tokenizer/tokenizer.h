#pragma once
// Text ↔ token ids, exactly as Hugging Face's tokenizers do it, read from a model folder's tokenizer.json.

#include "backend/types/prompt.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penfield {

namespace formats {
struct SpecialTokens;
}

/// Immutable once opened; may be used from several threads.
class Tokenizer {
public:
    /// Reads tokenizer.json and, where they are there, tokenizer_config.json and special_tokens_map.json.
    static std::unique_ptr<const Tokenizer> open(const std::string &folder);

    /// The same over the bytes of a tokenizer.json; `name` is what sentences call it.
    static std::unique_ptr<const Tokenizer> parse(std::span<const std::byte> json, const std::string &name,
                                                  const formats::SpecialTokens &special);

    ~Tokenizer();

    /// The ids that are run for `text`: encoded without special tokens; then one is put in front, unless the first id is special
    /// already (formats.md A.3). Throws for an empty, oversized or non-UTF-8 prompt.
    Prompt encode(const std::string &text) const;

    /// The ids of `text` with nothing put in front; empty for an empty text.
    std::vector<TokenId> encodePlain(const std::string &text) const;

    std::string decode(std::span<const TokenId> tokens) const;  ///< special tokens included
    std::string piece(TokenId token) const;                     ///< one token alone, readable: bytes of no character as \xNN; empty: there is no such id
    std::optional<TokenId> find(std::string_view text) const;   ///< the token that is exactly `text`, with its spaces
    bool isSpecial(TokenId token) const;
    std::optional<TokenId> prependedToken() const;  ///< what encode() puts in front; nothing: no special token is declared
    int vocabSize() const;                          ///< tokens, added ones included
    TokenId largestId() const;                      ///< must be below the model's d_vocab

private:
    struct Stages;
    explicit Tokenizer(std::unique_ptr<const Stages> stages);

    std::unique_ptr<const Stages> m_stages;
};

}  // namespace penfield
