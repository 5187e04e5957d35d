#include "backend/tokenizer/pre_tokenizer.h"

#include "backend/formats/utf8.h"
#include "backend/tokenizer/text_growth.h"
#include "backend/tokenizer/unicode_class.h"

#include <iterator>

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
std::vector<Stretch> runs(std::string_view text, Classify classify)
{
    std::vector<Stretch> words;
    std::size_t begin = 0;
    Class run = Class::Space;
    for (std::size_t i = 0; i < text.size();) {
        const formats::Utf8Character c = formats::utf8At(text, i);
        const Class now = classify(c.codePoint);
        if (now != run) {
            if (run != Class::Space)
                words.push_back({begin, i, false});
            begin = i;
            run = now;
        }
        i += static_cast<std::size_t>(c.length);
    }
    if (run != Class::Space)
        words.push_back({begin, text.size(), false});
    return words;
}

}  // namespace

void appendStretches(const AlignedText &piece, const std::vector<Stretch> &stretches, std::vector<AlignedText> &words)
{
    for (const Stretch &stretch : stretches)
        if (stretch.begin < stretch.end)
            words.push_back(piece.slice(stretch.begin, stretch.end));
}

void WhitespaceSplit::split(AlignedText piece, std::vector<AlignedText> &words) const
{
    appendStretches(piece, runs(piece.text(), spaceOrNot), words);
}

void WordsAndPunctuation::split(AlignedText piece, std::vector<AlignedText> &words) const
{
    appendStretches(piece, runs(piece.text(), wordOrPunctuation), words);
}

void PatternSplit::split(AlignedText piece, std::vector<AlignedText> &words) const
{
    std::vector<Stretch> stretches = m_pattern->find(piece.text());
    if (m_invert)
        for (Stretch &stretch : stretches)
            stretch.match = !stretch.match;
    appendStretches(piece, arranged(std::move(stretches), m_behaviour), words);
}

void PreTokenizerSequence::split(AlignedText piece, std::vector<AlignedText> &words) const
{
    std::vector<AlignedText> pieces;
    if (!piece.empty())
        pieces.push_back(std::move(piece));
    for (const auto &stage : m_stages) {
        std::vector<AlignedText> finer;
        std::size_t bytes = 0;
        for (AlignedText &coarse : pieces) {
            const std::size_t before = finer.size();
            stage->split(std::move(coarse), finer);
            for (std::size_t i = before; i < finer.size(); ++i)
                bytes += finer[i].size();
            requireRoomFor(bytes, AlignedText::mostBytes);
        }
        pieces = std::move(finer);
    }
    words.insert(words.end(), std::make_move_iterator(pieces.begin()), std::make_move_iterator(pieces.end()));
}

}  // namespace penfield
