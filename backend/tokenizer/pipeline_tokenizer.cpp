#include "backend/tokenizer/pipeline_tokenizer.h"

#include "backend/formats/tokenizer_config.h"
#include "backend/tokenizer/lossy_utf8.h"
#include "backend/tokenizer/text_growth.h"
#include "backend/tokenizer/typed_text.h"
#include "backend/types/error.h"

#include <algorithm>
#include <utility>

namespace penfield {

namespace {

constexpr std::size_t mostAddedBytes = std::size_t(16) << 20;  // of all added tokens, as the normalizer leaves them

void addOnce(std::vector<std::string> &words, std::string_view word)
{
    if (std::find(words.begin(), words.end(), word) == words.end())
        words.emplace_back(word);
}

std::string normalized(const Normalizer *normalizer, std::string_view content)
{
    AlignedText text(content);
    if (normalizer)
        normalizer->normalize(text);
    return text.text();
}

}  // namespace

PipelineTokenizer::PipelineTokenizer(TokenizerParts parts, const std::string &fileName, const formats::SpecialTokens &special)
    : m_name(fileName), m_normalizer(std::move(parts.normalizer)), m_preTokenizer(std::move(parts.preTokenizer)),
      m_model(std::move(parts.model)), m_decoder(std::move(parts.decoder)), m_trimmings(std::move(parts.trimmings))
{
    std::vector<AddedToken> raw, inNormalized;
    std::size_t bytes = 0;
    for (AddedToken &token : parts.addedTokens) {
        Added added{token.content, token.normalized ? normalized(m_normalizer.get(), token.content) : token.content};
        requireRoomFor(bytes += added.normalized.size(), mostAddedBytes);
        m_addedByText.emplace(token.content, token.id);
        token.content = added.normalized;
        m_added.emplace(token.id, std::move(added));
        (token.normalized ? inNormalized : raw).push_back(std::move(token));
    }
    m_rawMatcher = std::make_unique<AddedTokenMatcher>(std::move(raw));
    m_normalizedMatcher = std::make_unique<AddedTokenMatcher>(std::move(inNormalized));
    declareSpecial(special);
}

/// formats.md A.3: the first *truthy* id of bos, pad, eos, then of all special ones. An id of 0 is passed over, as the reference does.
void PipelineTokenizer::declareSpecial(const formats::SpecialTokens &declared)
{
    std::vector<TokenId> candidates;
    for (const auto &role : {declared.bos, declared.pad, declared.eos})
        if (const auto id = role ? find(*role) : std::nullopt)
            candidates.push_back(*id);
    for (const std::string &text : declared.all) {
        if (const auto id = find(text)) {
            m_special.push_back(*id);
            candidates.push_back(*id);
        }
    }
    const auto truthy = std::find_if(candidates.begin(), candidates.end(), [](TokenId id) { return id.value != 0; });
    if (truthy != candidates.end())
        m_prepended = *truthy;
}

/// One text on its way through the stages.
class PipelineTokenizer::Run {
public:
    Run(const PipelineTokenizer &tokenizer, std::string_view typed, std::vector<std::string> &unknown)
        : m_tokenizer(tokenizer), m_typed(typed), m_unknown(unknown)
    {
    }

    TokenizedText result()
    {
        const AlignedText typed(m_typed);
        for (const TextSegment &raw : m_tokenizer.m_rawMatcher->split(m_typed)) {
            AlignedText stretch = typed.slice(raw.begin, raw.end);
            if (raw.token.isValid()) {
                add(raw.token, stretch.text(), stretch.spanOf(0, stretch.size()));
                continue;
            }
            if (m_tokenizer.m_normalizer)
                m_tokenizer.m_normalizer->normalize(stretch);
            requireRoomFor(m_bytes += stretch.size(), AlignedText::mostBytes);
            encodeNormalized(stretch);
        }
        return std::move(m_result);
    }

private:
    void encodeNormalized(const AlignedText &text)
    {
        for (const TextSegment &segment : m_tokenizer.m_normalizedMatcher->split(text.text())) {
            AlignedText stretch = text.slice(segment.begin, segment.end);
            if (segment.token.isValid())
                add(segment.token, stretch.text(), stretch.spanOf(0, stretch.size()));
            else
                encodeWords(std::move(stretch));
        }
    }

    void encodeWords(AlignedText text)
    {
        std::vector<AlignedText> words;
        m_tokenizer.m_preTokenizer->split(std::move(text), words);
        for (const AlignedText &word : words) {
            m_wordTokens.clear();
            if (!m_tokenizer.m_model->encode(word.text(), m_wordTokens))
                addOnce(m_unknown, m_tokenizer.readable(word.text()));
            std::size_t at = 0;
            for (const WordToken &token : m_wordTokens) {
                addOfVocabulary(token.token, word.spanOf(at, at + token.bytes));
                at += token.bytes;
            }
        }
    }

    void addOfVocabulary(TokenId token, ByteSpan span)
    {
        const std::string *text = m_tokenizer.m_trimmings.empty() ? nullptr : m_tokenizer.m_model->vocabulary().textOf(token);
        add(token, text ? std::string_view(*text) : std::string_view(), span);
    }

    void add(TokenId token, std::string_view text, ByteSpan span)
    {
        for (const SpanTrimming &trimming : m_tokenizer.m_trimmings)
            trimming.trim(text, m_result.tokens.empty(), m_typed, span);
        m_result.tokens.push_back(token);
        m_result.spans.push_back(span);
    }

    const PipelineTokenizer &m_tokenizer;
    std::string_view m_typed;
    std::vector<std::string> &m_unknown;
    std::size_t m_bytes = 0;  // of normalised text so far
    std::vector<WordToken> m_wordTokens;
    TokenizedText m_result;
};

TokenizedText PipelineTokenizer::run(std::string_view text, std::vector<std::string> &unknown) const
{
    requireReadable(text);
    return Run(*this, text, unknown).result();
}

Prompt PipelineTokenizer::encode(const std::string &text) const
{
    Prompt prompt;
    prompt.text = text;
    TokenizedText tokenized = run(text, prompt.unknownWords);
    prompt.tokens = std::move(tokenized.tokens);
    prompt.spans = std::move(tokenized.spans);
    if (prompt.tokens.empty())
        throw Error(PENFIELD_SENTENCE("The prompt is empty. Type a few words."));
    if (!isSpecial(prompt.tokens.front())) {
        if (!m_prepended)
            throw Error(PENFIELD_SENTENCE("The tokenizer %1 declares no special token that can stand before a prompt. Add \"bos_token\" to "
                                          "tokenizer_config.json in its folder."),
                        {m_name});
        prompt.tokens.insert(prompt.tokens.begin(), *m_prepended);
        prompt.spans.insert(prompt.spans.begin(), ByteSpan());
        prompt.bosPrepended = true;
    }
    std::size_t bytes = 0;
    for (const TokenId token : prompt.tokens) {
        prompt.pieces.push_back(piece(token));
        requireRoomFor(bytes += prompt.pieces.back().size(), mostDecodedBytes);
    }
    return prompt;
}

TokenizedText PipelineTokenizer::encodePlain(const std::string &text) const
{
    std::vector<std::string> unknown;
    return run(text, unknown);
}

std::string PipelineTokenizer::decode(std::span<const TokenId> tokens) const
{
    std::vector<std::string> texts;
    std::size_t bytes = 0;
    for (const TokenId token : tokens) {
        if (const std::string *text = decodedText(token)) {
            requireRoomFor(bytes += text->size(), mostDecodedBytes);
            texts.push_back(*text);
        }
    }
    if (m_decoder)
        texts = m_decoder->decode(std::move(texts));
    std::string whole;
    for (const std::string &text : texts)
        whole += (m_decoder || &text == &texts.front() ? "" : " ") + text;
    return whole;
}

std::string PipelineTokenizer::piece(TokenId token) const
{
    const auto it = m_added.find(token);
    if (it != m_added.end())
        return it->second.content;
    const std::string *text = m_model->vocabulary().textOf(token);
    return text ? readable(*text) : std::string();
}

/// An added token that is looked for in normalised text is decoded as normalised text, as tokenizers does since 0.23.
const std::string *PipelineTokenizer::decodedText(TokenId token) const
{
    const auto it = m_added.find(token);
    return it != m_added.end() ? &it->second.normalized : m_model->vocabulary().textOf(token);
}

std::string PipelineTokenizer::readable(const std::string &modelText) const
{
    return escapedUtf8(m_decoder ? m_decoder->bytesOf(modelText) : modelText);
}

/// An added token, else what decodes to `text` alone, else what the vocabulary writes so.
std::optional<TokenId> PipelineTokenizer::find(std::string_view text) const
{
    const auto it = m_addedByText.find(std::string(text));
    if (it != m_addedByText.end())
        return it->second;
    const auto written = m_decoder ? m_model->vocabulary().find(m_decoder->tokenOf(std::string(text))) : std::nullopt;
    return written ? written : m_model->vocabulary().find(text);
}

bool PipelineTokenizer::isSpecial(TokenId token) const
{
    return std::find(m_special.begin(), m_special.end(), token) != m_special.end();
}

int PipelineTokenizer::vocabSize() const
{
    const auto own = [&](const auto &entry) { return m_model->vocabulary().textOf(entry.first) == nullptr; };
    return m_model->vocabulary().size() + static_cast<int>(std::count_if(m_added.begin(), m_added.end(), own));
}

TokenId PipelineTokenizer::largestId() const
{
    TokenId largest = m_model->vocabulary().largestId();
    for (const auto &[id, added] : m_added)
        largest = std::max(largest, id);
    return largest;
}

}  // namespace penfield
