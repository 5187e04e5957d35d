#pragma once
// Tokens that are recognised in the text before it is split into words: special ones, and those a user added (formats.md G.1).

#include "backend/types/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace penfield {

struct AddedToken {
    TokenId id;
    std::string content;
    bool singleWord = false;  ///< only where no word character touches it
    bool stripLeft = false;   ///< swallows the white space before it
    bool stripRight = false;  ///< and after it
    bool normalized = true;   ///< looked for after normalisation, not before
    bool special = false;
};

/// A stretch of the text: one added token, or text that still has to be split.
struct TextSegment {
    std::size_t begin = 0, end = 0;  ///< bytes
    TokenId token;  ///< invalid: not an added token
};

/// One set of added tokens, searched together: leftmost first, then the longest. Of two with the same content (normalisation may make
/// them so) the special one is found, then the earlier one.
class AddedTokenMatcher {
public:
    explicit AddedTokenMatcher(std::vector<AddedToken> tokens);

    /// The whole of `text`, without empty stretches between tokens.
    std::vector<TextSegment> split(std::string_view text) const;

private:
    const AddedToken *longestAt(std::string_view text, std::size_t position) const;

    std::vector<AddedToken> m_tokens;  // ascending by content, none of them empty
};

}  // namespace penfield
