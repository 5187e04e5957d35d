#include "backend/tokenizer/bpe.h"

#include "backend/formats/utf8.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace penfield {

namespace {

/// A stretch of the word that is one token so far, in a list from left to right.
struct Symbol {
    WordToken token;              ///< of no bytes: became part of the one before
    std::int32_t previous, next;  ///< −1: there is none
};

struct Candidate {
    std::uint32_t rank;
    std::int32_t position;
    TokenId token;

    bool operator<(const Candidate &other) const  // the top of the heap is the smallest rank, then the leftmost
    {
        return std::tie(rank, position) > std::tie(other.rank, other.position);
    }
};

}  // namespace

const MergeTable::Merge *MergeTable::find(TokenId left, TokenId right) const
{
    const auto it = m_merges.find(key(left, right));
    return it == m_merges.end() ? nullptr : &it->second;
}

Bpe::Bpe(Vocabulary tokens, MergeTable merges, const BpeOptions &options)
    : TokenModel(std::move(tokens)), m_merges(std::move(merges)), m_options(options)
{
    const char *const digits = "0123456789ABCDEF";
    for (std::size_t byte = 0; byte < 256; ++byte)
        m_bytes.push_back(vocabulary().find(std::string("<0x") + digits[byte / 16] + digits[byte % 16] + ">"));
}

/// False, and nothing appended, unless every byte has a token.
bool Bpe::appendBytes(std::string_view character, std::vector<WordToken> &tokens) const
{
    const auto tokenOf = [this](char byte) { return m_bytes[static_cast<unsigned char>(byte)]; };
    if (!std::all_of(character.begin(), character.end(), [&](char byte) { return tokenOf(byte).has_value(); }))
        return false;
    for (const char byte : character)
        tokens.push_back({*tokenOf(byte), 1});
    return true;
}

/// A pending unknown token is written only before the next known character, or at the end: byte tokens overtake it, as they do in
/// Hugging Face's implementation.
bool Bpe::appendCharacters(std::string_view word, std::vector<WordToken> &tokens) const
{
    bool known = true;
    std::uint32_t pending = 0;  // bytes
    const auto writePending = [&] {
        if (pending > 0)
            tokens.push_back({*m_options.unknown, pending});
        pending = 0;
    };
    for (std::size_t i = 0; i < word.size();) {
        const std::string_view character = word.substr(i, static_cast<std::size_t>(formats::utf8At(word, i).length));
        i += character.size();
        const auto bytes = static_cast<std::uint32_t>(character.size());
        if (const auto id = vocabulary().find(character)) {
            writePending();
            tokens.push_back({*id, bytes});
            continue;
        }
        if (m_options.byteFallback && appendBytes(character, tokens))
            continue;
        known = false;
        if (!m_options.fuseUnknown)
            writePending();
        if (m_options.unknown)
            pending += bytes;
    }
    writePending();
    return known;
}

/// Every pair that can merge waits in a heap. A merge removes the right one of its pair from the list and offers the two pairs the new
/// token now stands in; offers whose pair is no longer there are passed over when they come up. n log n in the length of the word.
std::vector<WordToken> Bpe::merged(const std::vector<WordToken> &characters) const
{
    std::vector<Symbol> symbols;
    symbols.reserve(characters.size());
    const auto count = static_cast<std::int32_t>(characters.size());
    for (std::int32_t i = 0; i < count; ++i)
        symbols.push_back({characters[static_cast<std::size_t>(i)], i - 1, i + 1 < count ? i + 1 : -1});

    const auto at = [&](std::int32_t position) -> Symbol & { return symbols[static_cast<std::size_t>(position)]; };
    std::vector<Candidate> first;
    const auto candidate = [&](std::int32_t left, std::int32_t right, auto offer) {
        if (const MergeTable::Merge *merge = m_merges.find(at(left).token.token, at(right).token.token))
            offer(Candidate{merge->rank, left, merge->token});
    };
    for (std::int32_t i = 0; i + 1 < count; ++i)
        candidate(i, i + 1, [&](const Candidate &c) { first.push_back(c); });
    std::priority_queue<Candidate> queue(std::less<Candidate>(), std::move(first));

    while (!queue.empty()) {
        const Candidate top = queue.top();
        queue.pop();
        const std::int32_t position = top.position;
        Symbol &left = at(position);
        if (left.token.bytes == 0 || left.next < 0)
            continue;
        Symbol &right = at(left.next);
        const MergeTable::Merge *now = m_merges.find(left.token.token, right.token.token);
        if (!now || now->token != top.token)
            continue;
        left.token = {top.token, left.token.bytes + right.token.bytes};
        left.next = right.next;
        right.token.bytes = 0;
        if (left.next >= 0)
            at(left.next).previous = position;
        const auto push = [&](const Candidate &c) { queue.push(c); };
        if (left.previous >= 0)
            candidate(left.previous, position, push);
        if (left.next >= 0)
            candidate(position, left.next, push);
    }

    std::vector<WordToken> tokens;
    for (const Symbol &symbol : symbols)
        if (symbol.token.bytes > 0)
            tokens.push_back(symbol.token);
    return tokens;
}

bool Bpe::encode(std::string_view word, std::vector<WordToken> &tokens) const
{
    if (m_options.ignoreMerges) {
        if (const auto whole = vocabulary().find(word)) {
            tokens.push_back({*whole, static_cast<std::uint32_t>(word.size())});
            return true;
        }
    }
    std::vector<WordToken> characters;
    const bool known = appendCharacters(word, characters);
    const std::vector<WordToken> result = merged(characters);
    tokens.insert(tokens.end(), result.begin(), result.end());
    return known;
}

}  // namespace penfield
