#pragma once

#include "backend/tokenizer/pre_tokenizer.h"

namespace penfield {

/// Whether a text gets the mark of a space in front.
enum class PrependScheme { Always, First, Never };

/// "Metaspace": every space becomes a visible character, which begins the word behind it.
class Metaspace : public PreTokenizer {
public:
    Metaspace(std::string replacement, PrependScheme scheme, bool split) : m_mark(std::move(replacement)), m_scheme(scheme), m_split(split) {}
    void split(AlignedText piece, std::vector<AlignedText> &words) const override;

private:
    std::string m_mark;  // one character
    PrependScheme m_scheme;
    bool m_split;
};

}  // namespace penfield
