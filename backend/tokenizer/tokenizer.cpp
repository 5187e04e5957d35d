// Encoding, in order: added tokens in the raw text → normalizer, on each stretch between them → added tokens in the normalised text →
// pre-tokenizer → model → one special token in front. The post-processor of the file, which would add special tokens, is not asked.

#include "backend/tokenizer/tokenizer.h"

#include "backend/formats/folder.h"
#include "backend/formats/printable.h"
#include "backend/formats/tokenizer_config.h"
#include "backend/formats/utf8.h"
#include "backend/tokenizer/lossy_utf8.h"
#include "backend/tokenizer/tokenizer_file.h"
#include "backend/types/error.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace penfield {

namespace {

constexpr std::size_t maxPromptBytes = 1 << 20;

std::vector<AddedToken> rawOnes(const TokenizerParts &parts)
{
    std::vector<AddedToken> chosen;
    std::copy_if(parts.addedTokens.begin(), parts.addedTokens.end(), std::back_inserter(chosen),
                 [](const AddedToken &t) { return !t.normalized; });
    return chosen;
}

/// The others, with their contents as the normalizer leaves them.
std::vector<AddedToken> normalizedOnes(const TokenizerParts &parts)
{
    std::vector<AddedToken> chosen;
    for (AddedToken token : parts.addedTokens) {
        if (!token.normalized)
            continue;
        if (parts.normalizer)
            token.content = parts.normalizer->normalize(std::move(token.content));
        chosen.push_back(std::move(token));
    }
    return chosen;
}

void requireReadable(const std::string &text)
{
    if (text.size() > maxPromptBytes)
        throw Error(PENFIELD_SENTENCE("The prompt has %1 bytes; at most %2 are tokenized. Shorten it."),
                    {std::to_string(text.size()), std::to_string(maxPromptBytes)});
    const std::size_t bad = formats::firstInvalidUtf8(text);
    if (bad != std::string_view::npos)
        throw Error(PENFIELD_SENTENCE("The prompt is not UTF-8 text: byte %1 belongs to no character. Paste it again from a program that "
                                      "copies text."),
                    {std::to_string(bad)});
}

void addOnce(std::vector<std::string> &words, std::string_view word)
{
    if (std::find(words.begin(), words.end(), word) == words.end())
        words.emplace_back(word);
}

}  // namespace

struct Tokenizer::Stages {
    std::string name;
    AddedTokenMatcher rawMatcher, normalizedMatcher;
    std::unique_ptr<Normalizer> normalizer;  // may be null
    std::unique_ptr<PreTokenizer> preTokenizer;
    std::unique_ptr<TokenModel> model;
    std::unique_ptr<Decoder> decoder;  // may be null
    std::unordered_map<TokenId, std::string> added;    // id → text
    std::unordered_map<TokenId, std::string> decoded;  // of the same tokens: what the decoder is given
    std::unordered_map<std::string, TokenId> addedByText;
    std::vector<TokenId> special;  // all_special_ids, in their order
    std::optional<TokenId> prepended;

    Stages(TokenizerParts parts, std::string fileName)
        : name(std::move(fileName)), rawMatcher(rawOnes(parts)), normalizedMatcher(normalizedOnes(parts)), normalizer(std::move(parts.normalizer)),
          preTokenizer(std::move(parts.preTokenizer)), model(std::move(parts.model)), decoder(std::move(parts.decoder))
    {
        for (const AddedToken &token : parts.addedTokens) {
            added.emplace(token.id, token.content);
            decoded.emplace(token.id, token.normalized && normalizer ? normalizer->normalize(token.content) : token.content);
            addedByText.emplace(token.content, token.id);
        }
    }

    /// An added token, else what decodes to `text` alone, else what the vocabulary writes so.
    std::optional<TokenId> find(std::string_view text) const;

    const std::string *decodedText(TokenId token) const;  // null: there is no such id
    std::string readable(const std::string &modelText) const { return escapedUtf8(decoder ? decoder->bytesOf(modelText) : modelText); }

    void declareSpecial(const formats::SpecialTokens &declared);
    void encodeWords(Piece text, std::vector<TokenId> &tokens, std::vector<std::string> &unknown) const;
    std::vector<TokenId> encode(std::string_view text, std::vector<std::string> &unknown) const;
};

std::optional<TokenId> Tokenizer::Stages::find(std::string_view text) const
{
    const auto it = addedByText.find(std::string(text));
    if (it != addedByText.end())
        return it->second;
    const auto written = decoder ? model->vocabulary().find(decoder->tokenOf(std::string(text))) : std::nullopt;
    return written ? written : model->vocabulary().find(text);
}

/// An added token that is looked for in normalised text is decoded as normalised text, as tokenizers does since 0.23.
const std::string *Tokenizer::Stages::decodedText(TokenId token) const
{
    const auto it = decoded.find(token);
    return it != decoded.end() ? &it->second : model->vocabulary().textOf(token);
}

/// formats.md A.3: the first *truthy* id of bos, pad, eos, then of all special ones. An id of 0 is passed over, as the reference does.
void Tokenizer::Stages::declareSpecial(const formats::SpecialTokens &declared)
{
    std::vector<TokenId> candidates;
    for (const auto &role : {declared.bos, declared.pad, declared.eos})
        if (const auto id = role ? find(*role) : std::nullopt)
            candidates.push_back(*id);
    for (const std::string &text : declared.all) {
        if (const auto id = find(text)) {
            special.push_back(*id);
            candidates.push_back(*id);
        }
    }
    const auto truthy = std::find_if(candidates.begin(), candidates.end(), [](TokenId id) { return id.value != 0; });
    if (truthy != candidates.end())
        prepended = *truthy;
}

void Tokenizer::Stages::encodeWords(Piece text, std::vector<TokenId> &tokens, std::vector<std::string> &unknown) const
{
    std::vector<Piece> words;
    preTokenizer->split(std::move(text), words);
    for (const Piece &word : words)
        if (!model->encode(word.text, tokens))
            addOnce(unknown, readable(word.text));
}

std::vector<TokenId> Tokenizer::Stages::encode(std::string_view text, std::vector<std::string> &unknown) const
{
    std::vector<TokenId> tokens;
    for (const TextSegment &raw : rawMatcher.split(text)) {
        if (raw.token.isValid()) {
            tokens.push_back(raw.token);
            continue;
        }
        const std::string between = normalizer ? normalizer->normalize(std::string(raw.text)) : std::string(raw.text);
        for (const TextSegment &segment : normalizedMatcher.split(between)) {
            const bool first = raw.text.data() == text.data() && segment.text.data() == between.data();
            if (segment.token.isValid())
                tokens.push_back(segment.token);
            else
                encodeWords({std::string(segment.text), first}, tokens, unknown);
        }
    }
    return tokens;
}

Tokenizer::Tokenizer(std::unique_ptr<const Stages> stages) : m_stages(std::move(stages)) {}
Tokenizer::~Tokenizer() = default;

std::unique_ptr<const Tokenizer> Tokenizer::parse(std::span<const std::byte> json, const std::string &name,
                                                  const formats::SpecialTokens &special)
{
    auto stages = std::make_unique<Stages>(parseTokenizerFile(json, name), name);
    stages->declareSpecial(special);
    return std::unique_ptr<const Tokenizer>(new Tokenizer(std::move(stages)));
}

std::unique_ptr<const Tokenizer> Tokenizer::open(const std::string &folder)
{
    formats::requireFolder(folder);
    const auto file = formats::MappedFile::open(formats::fileIn(folder, "tokenizer.json"));
    return parse(file->bytes(), file->path(), formats::readSpecialTokens(folder));
}

Prompt Tokenizer::encode(const std::string &text) const
{
    requireReadable(text);
    Prompt prompt;
    prompt.text = text;
    prompt.tokens = m_stages->encode(text, prompt.unknownWords);
    if (prompt.tokens.empty())
        throw Error(PENFIELD_SENTENCE("The prompt is empty. Type a few words."));
    if (!isSpecial(prompt.tokens.front())) {
        if (!m_stages->prepended)
            throw Error(PENFIELD_SENTENCE("The tokenizer %1 declares no special token that can stand before a prompt. Add \"bos_token\" to "
                                          "tokenizer_config.json in its folder."),
                        {m_stages->name});
        prompt.tokens.insert(prompt.tokens.begin(), *m_stages->prepended);
        prompt.bosPrepended = true;
    }
    for (const TokenId token : prompt.tokens)
        prompt.pieces.push_back(piece(token));
    return prompt;
}

std::vector<TokenId> Tokenizer::encodePlain(const std::string &text) const
{
    requireReadable(text);
    std::vector<std::string> unknown;
    return m_stages->encode(text, unknown);
}

std::string Tokenizer::decode(std::span<const TokenId> tokens) const
{
    std::vector<std::string> texts;
    for (const TokenId token : tokens)
        if (const std::string *text = m_stages->decodedText(token))
            texts.push_back(*text);
    if (m_stages->decoder)
        texts = m_stages->decoder->decode(std::move(texts));
    std::string whole;
    for (const std::string &text : texts)
        whole += (m_stages->decoder || &text == &texts.front() ? "" : " ") + text;
    return whole;
}

std::string Tokenizer::piece(TokenId token) const
{
    const auto it = m_stages->added.find(token);
    if (it != m_stages->added.end())
        return it->second;
    const std::string *text = m_stages->model->vocabulary().textOf(token);
    return text ? m_stages->readable(*text) : std::string();
}

std::optional<TokenId> Tokenizer::find(std::string_view text) const
{
    return m_stages->find(text);
}

bool Tokenizer::isSpecial(TokenId token) const
{
    return std::find(m_stages->special.begin(), m_stages->special.end(), token) != m_stages->special.end();
}

std::optional<TokenId> Tokenizer::prependedToken() const
{
    return m_stages->prepended;
}

int Tokenizer::vocabSize() const
{
    const auto own = [&](const auto &entry) { return m_stages->model->vocabulary().textOf(entry.first) == nullptr; };
    return m_stages->model->vocabulary().size() + static_cast<int>(std::count_if(m_stages->added.begin(), m_stages->added.end(), own));
}

TokenId Tokenizer::largestId() const
{
    TokenId largest = m_stages->model->vocabulary().largestId();
    for (const auto &[id, text] : m_stages->added)
        largest = std::max(largest, id);
    return largest;
}

}  // namespace penfield
