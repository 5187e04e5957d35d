#pragma once
// The stage that splits text into words, before the model turns each word into tokens.

#include <memory>
#include <string_view>
#include <vector>

namespace penfield {

class PreTokenizer {
public:
    virtual ~PreTokenizer() = default;

    /// Appends the words of `text` (valid UTF-8) to `words`, in order; views into `text`, none of them empty.
    virtual void split(std::string_view text, std::vector<std::string_view> &words) const = 0;
};

/// "WhitespaceSplit": words are what stands between white space.
class WhitespaceSplit : public PreTokenizer {
public:
    void split(std::string_view text, std::vector<std::string_view> &words) const override;
};

/// "Whitespace": runs of word characters, and runs of what is neither word character nor white space.
class WordsAndPunctuation : public PreTokenizer {
public:
    void split(std::string_view text, std::vector<std::string_view> &words) const override;
};

/// "Sequence": each stage splits the words of the one before. Without stages, the whole text is one word.
class PreTokenizerSequence : public PreTokenizer {
public:
    explicit PreTokenizerSequence(std::vector<std::unique_ptr<PreTokenizer>> stages) : m_stages(std::move(stages)) {}
    void split(std::string_view text, std::vector<std::string_view> &words) const override;

private:
    std::vector<std::unique_ptr<PreTokenizer>> m_stages;
};

}  // namespace penfield
