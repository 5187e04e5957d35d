#pragma once

#include "backend/tokenizer/pre_tokenizer.h"

namespace penfield {

/// "ByteLevel": words as GPT-2 splits them, written in the byte-level alphabet.
class ByteLevel : public PreTokenizer {
public:
    ByteLevel(bool addPrefixSpace, bool useRegex);
    void split(AlignedText piece, std::vector<AlignedText> &words) const override;

private:
    bool m_addPrefixSpace;
    std::unique_ptr<Pattern> m_pattern;  // null: the text stays whole
};

}  // namespace penfield
