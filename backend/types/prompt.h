#pragma once

#include "backend/types/byte_span.h"
#include "backend/types/ids.h"

#include <string>
#include <vector>

namespace penfield {

/// A tokenized prompt: exactly the ids that are run. The beginning-of-sequence token, when one was prepended, is part of it.
struct Prompt {
    std::string text;                 ///< as typed
    std::vector<TokenId> tokens;      ///< [n_tokens]
    std::vector<std::string> pieces;  ///< [n_tokens] what each token reads as, UTF-8, e.g. "<bos>", " the"
    bool bosPrepended = false;        ///< tokens[0] was added by us and is not part of `text`
    std::vector<std::string> unknownWords;  ///< words of `text` that became the unknown token
    std::vector<ByteSpan> spans;            ///< [n_tokens] the characters of `text` that each token stands for; empty for what was prepended

    std::size_t size() const { return tokens.size(); }
};

/// One candidate next token.
struct TokenProbability {
    TokenId token;
    std::string text;       ///< UTF-8
    double probability = 0; ///< softmax over the whole vocabulary
    double logit = 0;       ///< after any final soft-cap
};

/// The model's answer at one position: the most probable tokens, in descending order.
struct TokenDistribution {
    TokenPosition position;
    std::vector<TokenProbability> top;
    double entropy = 0;  ///< nats, over the whole vocabulary
};

}  // namespace penfield
