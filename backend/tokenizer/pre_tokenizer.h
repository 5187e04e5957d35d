#pragma once
// The stage that splits text into words, before the model turns each word into tokens.

#include "backend/tokenizer/aligned_text.h"
#include "backend/tokenizer/split_behaviour.h"

#include <memory>
#include <vector>

namespace penfield {

class PreTokenizer {
public:
    virtual ~PreTokenizer() = default;

    /// Appends the words of `piece` (valid UTF-8) to `words`, in order, none of them empty.
    virtual void split(AlignedText piece, std::vector<AlignedText> &words) const = 0;
};

/// "WhitespaceSplit": words are what stands between white space.
class WhitespaceSplit : public PreTokenizer {
public:
    void split(AlignedText piece, std::vector<AlignedText> &words) const override;
};

/// "Whitespace": runs of word characters, and runs of what is neither word character nor white space.
class WordsAndPunctuation : public PreTokenizer {
public:
    void split(AlignedText piece, std::vector<AlignedText> &words) const override;
};

/// "Split" and "Digits": at the matches of a pattern.
class PatternSplit : public PreTokenizer {
public:
    /// `invert`: the gaps count as the matches, and the matches as the gaps.
    PatternSplit(std::unique_ptr<Pattern> pattern, SplitBehaviour behaviour, bool invert)
        : m_pattern(std::move(pattern)), m_behaviour(behaviour), m_invert(invert)
    {
    }
    void split(AlignedText piece, std::vector<AlignedText> &words) const override;

private:
    std::unique_ptr<Pattern> m_pattern;
    SplitBehaviour m_behaviour;
    bool m_invert;
};

/// "Sequence": each stage splits the words of the one before. Without stages, the whole text is one word.
class PreTokenizerSequence : public PreTokenizer {
public:
    explicit PreTokenizerSequence(std::vector<std::unique_ptr<PreTokenizer>> stages) : m_stages(std::move(stages)) {}
    void split(AlignedText piece, std::vector<AlignedText> &words) const override;

private:
    std::vector<std::unique_ptr<PreTokenizer>> m_stages;
};

/// Appends the stretches of `piece` that are not empty.
void appendStretches(const AlignedText &piece, const std::vector<Stretch> &stretches, std::vector<AlignedText> &words);

}  // namespace penfield
