#include "backend/tokenizer/id_tokenizer.h"

#include "backend/formats/printable.h"
#include "backend/tokenizer/typed_text.h"
#include "backend/types/error.h"

#include <algorithm>
#include <charconv>

namespace penfield {

namespace {

constexpr std::string_view between = " \t\r\n,";

/// The number that is all of `word`, or −1.
std::int64_t numberOf(std::string_view word)
{
    std::int64_t number = -1;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    return failed == std::errc() && end == word.data() + word.size() ? number : -1;
}

/// What stands inside the brackets, when there are some: as Python prints a list.
ByteSpan withoutBrackets(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(between), last = text.find_last_not_of(between);
    if (first != std::string_view::npos && first < last && text[first] == '[' && text[last] == ']')
        return {static_cast<std::uint32_t>(first + 1), static_cast<std::uint32_t>(last)};
    return {0, static_cast<std::uint32_t>(text.size())};
}

}  // namespace

TokenId IdTokenizer::tokenOf(std::string_view word) const
{
    const std::int64_t id = numberOf(word);
    const bool digits = word.find_first_not_of("0123456789") == std::string_view::npos;
    if (id < 0 && !digits)
        throw Error(PENFIELD_SENTENCE("\"%1\" is not a token id. This model has no tokenizer.json, so a prompt is ids from 0 to %2, for "
                                      "example: 3 1 2."),
                    {formats::printable(word), std::to_string(m_size - 1)});
    if (id < 0 || id >= m_size)
        throw Error(PENFIELD_SENTENCE("There is no token %1 in this model: its ids are 0 to %2."),
                    {formats::printable(word), std::to_string(m_size - 1)});
    return TokenId(id);
}

TokenizedText IdTokenizer::encodePlain(const std::string &text) const
{
    requireReadable(text);
    const ByteSpan inside = withoutBrackets(text);
    const std::string_view list = std::string_view(text).substr(0, inside.end);
    TokenizedText result;
    for (std::size_t begin = list.find_first_not_of(between, inside.begin); begin != std::string_view::npos;) {
        const std::size_t end = std::min(list.find_first_of(between, begin), list.size());
        result.tokens.push_back(tokenOf(list.substr(begin, end - begin)));
        result.spans.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = list.find_first_not_of(between, end);
    }
    return result;
}

Prompt IdTokenizer::encode(const std::string &text) const
{
    TokenizedText tokenized = encodePlain(text);
    if (tokenized.tokens.empty())
        throw Error(PENFIELD_SENTENCE("The prompt is empty. This model has no tokenizer.json, so type token ids from 0 to %1, for example: "
                                      "3 1 2."),
                    {std::to_string(m_size - 1)});
    Prompt prompt;
    prompt.text = text;
    prompt.tokens = std::move(tokenized.tokens);
    prompt.spans = std::move(tokenized.spans);
    for (const TokenId token : prompt.tokens)
        prompt.pieces.push_back(piece(token));
    return prompt;
}

std::string IdTokenizer::decode(std::span<const TokenId> tokens) const
{
    std::string text;
    for (const TokenId token : tokens)
        text += (text.empty() ? "" : " ") + std::to_string(token.value);
    return text;
}

std::string IdTokenizer::piece(TokenId token) const
{
    return token.isValid() && token.value < m_size ? "#" + std::to_string(token.value) : std::string();
}

std::optional<TokenId> IdTokenizer::find(std::string_view text) const
{
    const std::int64_t id = numberOf(text.starts_with('#') ? text.substr(1) : text);
    return id >= 0 && id < m_size ? std::optional(TokenId(id)) : std::nullopt;
}

}  // namespace penfield
