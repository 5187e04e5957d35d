#pragma once

#include "backend/types/byte_span.h"

#include <string_view>

namespace penfield {

/// What "trim_offsets" of a post-processor does: spaces at a token's ends are not part of its span.
struct SpanTrimming {
    bool addsPrefixSpace = false;  ///< one space that begins the first token is kept: the tokenizer may have put it there

    /// `token`: the token as the vocabulary has it, or the text of an added token with the white space it swallowed. `first`: of the
    /// whole text. `typed`: what the span is of.
    void trim(std::string_view token, bool first, std::string_view typed, ByteSpan &span) const;
};

}  // namespace penfield
