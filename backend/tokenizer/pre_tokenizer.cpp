#include "backend/tokenizer/pre_tokenizer.h"

#include "backend/formats/utf8.h"
#include "backend/tokenizer/unicode_class.h"

namespace penfield {

namespace {

enum class Class { Space, Word, Other };

Class wordOrPunctuation(char32_t c)
{
    return unicode::isWord(c) ? Class::Word : unicode::isWhiteSpace(c) ? Class::Space : Class::Other;
}

Class spaceOrNot(char32_t c)
{
    return unicode::isWhiteSpace(c) ? Class::Space : Class::Other;
}

/// Runs of one class, without the white space.
template <class Classify>
void splitRuns(std::string_view text, std::vector<std::string_view> &words, Classify classify)
{
    std::size_t begin = 0;
    Class run = Class::Space;
    for (std::size_t i = 0; i < text.size();) {
        const formats::Utf8Character c = formats::utf8At(text, i);
        const Class now = classify(c.codePoint);
        if (now != run) {
            if (run != Class::Space)
                words.push_back(text.substr(begin, i - begin));
            begin = i;
            run = now;
        }
        i += static_cast<std::size_t>(c.length);
    }
    if (run != Class::Space)
        words.push_back(text.substr(begin));
}

}  // namespace

void WhitespaceSplit::split(std::string_view text, std::vector<std::string_view> &words) const
{
    splitRuns(text, words, spaceOrNot);
}

void WordsAndPunctuation::split(std::string_view text, std::vector<std::string_view> &words) const
{
    splitRuns(text, words, wordOrPunctuation);
}

void PreTokenizerSequence::split(std::string_view text, std::vector<std::string_view> &words) const
{
    std::vector<std::string_view> pieces;
    if (!text.empty())
        pieces.push_back(text);
    for (const auto &stage : m_stages) {
        std::vector<std::string_view> finer;
        for (const std::string_view piece : pieces)
            stage->split(piece, finer);
        pieces = std::move(finer);
    }
    words.insert(words.end(), pieces.begin(), pieces.end());
}

}  // namespace penfield
