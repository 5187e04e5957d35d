#pragma once
// Text ↔ token ids.

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

/// Tokens, and what of the text each of them stands for.
struct TokenizedText {
    std::vector<TokenId> tokens;
    /// [n_tokens] In bytes of the UTF-8 text as it was typed, always whole characters: the offsets that Hugging Face's tokenizers count
    /// in characters (Encoding.offsets), trimmed of spaces where the file's post-processor says so. Every token that holds part of a
    /// character has that character; one that stands for nothing that was typed is empty. They ascend, and may overlap or leave gaps: a
    /// mark that NFC joined to its letter, say, belongs to nobody.
    std::vector<ByteSpan> spans;
};

/// Immutable once opened; may be used from several threads.
class Tokenizer {
public:
    /// Exactly as Hugging Face's tokenizers do it. Reads tokenizer.json and, where they are there, tokenizer_config.json and
    /// special_tokens_map.json.
    static std::unique_ptr<const Tokenizer> open(const std::string &folder);

    /// The same over the bytes of a tokenizer.json; `name` is what sentences call it.
    static std::unique_ptr<const Tokenizer> parse(std::span<const std::byte> json, const std::string &name,
                                                  const formats::SpecialTokens &special);

    /// For a model of `d_vocab` tokens that came without a tokenizer.json: a prompt is ids, "17 4 256" or "[17, 4, 256]".
    static std::unique_ptr<const Tokenizer> ofIds(int d_vocab);

    virtual ~Tokenizer() = default;

    /// The ids that are run for `text`: encoded without special tokens; then one is put in front, unless the first id is special
    /// already (formats.md A.3). Throws for an empty prompt, one over 1 MiB, and one that is not UTF-8, for which Hugging Face's
    /// tokenizers have no answer either.
    virtual Prompt encode(const std::string &text) const = 0;

    /// The ids of `text` with nothing put in front; none for an empty text. Throws as encode() does.
    virtual TokenizedText encodePlain(const std::string &text) const = 0;

    virtual std::string decode(std::span<const TokenId> tokens) const = 0;  ///< special tokens included
    virtual std::string piece(TokenId token) const = 0;  ///< one token alone, readable: bytes of no character as \xNN; empty: there is no such id
    virtual std::optional<TokenId> find(std::string_view text) const = 0;  ///< the token that is exactly `text`, with its spaces
    virtual bool isSpecial(TokenId token) const = 0;
    virtual std::optional<TokenId> prependedToken() const = 0;  ///< what encode() puts in front; nothing: no special token is declared
    virtual int vocabSize() const = 0;                          ///< tokens, added ones included
    virtual TokenId largestId() const = 0;                      ///< must be below the model's d_vocab
};

}  // namespace penfield
