#include "backend/tokenizer/added_tokens.h"

#include "backend/formats/utf8.h"
#include "backend/tokenizer/unicode_class.h"

#include <algorithm>
#include <utility>

namespace penfield {

namespace {

using formats::utf8At;

/// Start of the character that ends before `position` > 0. `text` is valid UTF-8.
std::size_t previousCharacter(std::string_view text, std::size_t position)
{
    --position;
    while (position > 0 && (static_cast<unsigned char>(text[position]) & 0xC0u) == 0x80u)
        --position;
    return position;
}

bool wordBefore(std::string_view text, std::size_t position)
{
    return position > 0 && unicode::isWord(utf8At(text, previousCharacter(text, position)).codePoint);
}

bool wordAt(std::string_view text, std::size_t position)
{
    return position < text.size() && unicode::isWord(utf8At(text, position).codePoint);
}

std::size_t skipSpaceBackwards(std::string_view text, std::size_t position)
{
    while (position > 0) {
        const std::size_t before = previousCharacter(text, position);
        if (!unicode::isWhiteSpace(utf8At(text, before).codePoint))
            break;
        position = before;
    }
    return position;
}

std::size_t skipSpace(std::string_view text, std::size_t position)
{
    while (position < text.size()) {
        const formats::Utf8Character c = utf8At(text, position);
        if (!unicode::isWhiteSpace(c.codePoint))
            break;
        position += static_cast<std::size_t>(c.length);
    }
    return position;
}

}  // namespace

AddedTokenMatcher::AddedTokenMatcher(std::vector<AddedToken> tokens) : m_tokens(std::move(tokens))
{
    std::erase_if(m_tokens, [](const AddedToken &token) { return token.content.empty(); });
    std::stable_sort(m_tokens.begin(), m_tokens.end(), [](const AddedToken &a, const AddedToken &b) {
        return std::make_pair(std::string_view(a.content), !a.special) < std::make_pair(std::string_view(b.content), !b.special);
    });
    const auto same = [](const AddedToken &a, const AddedToken &b) { return a.content == b.content; };
    m_tokens.erase(std::unique(m_tokens.begin(), m_tokens.end(), same), m_tokens.end());
}

/// Walks down the sorted tokens byte by byte, keeping the range that agrees with the text so far. The token that ends here, if
/// there is one, is the first of the range.
const AddedToken *AddedTokenMatcher::longestAt(std::string_view text, std::size_t position) const
{
    const AddedToken *longest = nullptr;
    auto first = m_tokens.begin();
    auto last = m_tokens.end();
    for (std::size_t depth = 0; first != last && position + depth < text.size(); ++depth) {
        const auto wanted = static_cast<unsigned char>(text[position + depth]);
        const auto byteAt = [depth](const AddedToken &token) { return static_cast<unsigned char>(token.content[depth]); };
        first = std::lower_bound(first, last, wanted, [&](const AddedToken &token, unsigned char byte) { return byteAt(token) < byte; });
        last = std::upper_bound(first, last, wanted, [&](unsigned char byte, const AddedToken &token) { return byte < byteAt(token); });
        if (first != last && first->content.size() == depth + 1)
            longest = &*first++;
    }
    return longest;
}

std::vector<TextSegment> AddedTokenMatcher::split(std::string_view text) const
{
    std::vector<TextSegment> segments;
    std::size_t done = 0;  // everything before it is in `segments`
    for (std::size_t i = 0; i < text.size();) {
        const AddedToken *token = longestAt(text, i);
        if (!token) {
            ++i;
            continue;
        }
        std::size_t begin = i;
        std::size_t end = i + token->content.size();
        i = end;  // the search goes on behind the content, whether or not the match counts
        if (token->singleWord && (wordBefore(text, begin) || wordAt(text, end)))
            continue;
        if (token->stripLeft)
            begin = std::max(skipSpaceBackwards(text, begin), done);
        if (token->stripRight)
            end = skipSpace(text, end);
        if (done < begin)
            segments.push_back({done, begin, TokenId()});
        segments.push_back({begin, end, token->id});
        done = end;
    }
    if (done < text.size())
        segments.push_back({done, text.size(), TokenId()});
    return segments;
}

}  // namespace penfield
