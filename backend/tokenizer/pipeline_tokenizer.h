#pragma once

#include "backend/tokenizer/tokenizer.h"
#include "backend/tokenizer/tokenizer_file.h"

#include <unordered_map>

namespace penfield {

/// The stages of a tokenizer.json. Encoding, in order: added tokens in the raw text → normalizer, on each stretch between them → added
/// tokens in the normalised text → pre-tokenizer → model → spans trimmed → one special token in front. The post-processor of the file,
/// which would add special tokens, is not asked for more than the trimming.
class PipelineTokenizer : public Tokenizer {
public:
    PipelineTokenizer(TokenizerParts parts, const std::string &fileName, const formats::SpecialTokens &special);

    Prompt encode(const std::string &text) const override;
    TokenizedText encodePlain(const std::string &text) const override;
    std::string decode(std::span<const TokenId> tokens) const override;
    std::string piece(TokenId token) const override;
    std::optional<TokenId> find(std::string_view text) const override;
    bool isSpecial(TokenId token) const override;
    std::optional<TokenId> prependedToken() const override { return m_prepended; }
    int vocabSize() const override;
    TokenId largestId() const override;

private:
    struct Added {
        std::string content;
        std::string normalized;  // content, or what the normalizer makes of it when it is looked for in normalised text
    };
    class Run;

    void declareSpecial(const formats::SpecialTokens &declared);
    TokenizedText run(std::string_view text, std::vector<std::string> &unknown) const;
    const std::string *decodedText(TokenId token) const;  // null: there is no such id
    std::string readable(const std::string &modelText) const;

    std::string m_name;
    std::unordered_map<TokenId, Added> m_added;
    std::unordered_map<std::string, TokenId> m_addedByText;
    std::unique_ptr<AddedTokenMatcher> m_rawMatcher, m_normalizedMatcher;
    std::unique_ptr<Normalizer> m_normalizer;  // may be null
    std::unique_ptr<PreTokenizer> m_preTokenizer;
    std::unique_ptr<TokenModel> m_model;
    std::unique_ptr<Decoder> m_decoder;  // may be null
    std::vector<SpanTrimming> m_trimmings;
    std::vector<TokenId> m_special;  // all_special_ids, in their order
    std::optional<TokenId> m_prepended;
};

}  // namespace penfield
