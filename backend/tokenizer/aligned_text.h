#pragma once

#include "backend/tokenizer/pattern.h"
#include "backend/types/byte_span.h"

namespace penfield {

/// A stretch of text on its way to the model, changed by the stages before, that knows of each of its bytes which characters of the
/// typed text it was made of. A text that is made of others character by character keeps the spans of those:
///
///     typed      S    t    r    a    ß    e                   a byte-level token " s" or half an "ß" still
///     spans      0-1  1-2  2-3  3-4  4-6  6-7                 stands for whole characters of what was typed
///     in upper   S    T    R    A    S    S    E
///                0-1  1-2  2-3  3-4  4-6  4-6  6-7
///
/// Rules of tokenizers' NormalizedString: what is put in front belongs to the first character, what replaces a match to the match's last
/// character. A text may grow (a mark for each space, forms that spell a character out), but not without end: see appending.
class AlignedText {
public:
    /// Where a text that may still grow has to stop. Text and spans, before and after one step, then take 64 MB together.
    static constexpr std::size_t mostBytes = (std::size_t(64) << 20) / (2 * (1 + sizeof(ByteSpan)));

    AlignedText() = default;
    explicit AlignedText(std::string_view typed);  ///< valid UTF-8, less than 4 GB

    const std::string &text() const { return m_text; }
    std::size_t size() const { return m_text.size(); }
    bool empty() const { return m_text.empty(); }

    /// The typed characters behind bytes [begin, end) of this text, which must not be empty: from the first's to the last's.
    ByteSpan spanOf(std::size_t begin, std::size_t end) const { return {m_spans[begin].begin, m_spans[end - 1].end}; }

    /// Its first character stands at the very beginning of what was typed.
    bool isFirst() const { return !empty() && m_spans.front().begin == 0; }

    AlignedText slice(std::size_t begin, std::size_t end) const;
    void prepend(std::string_view prefix);                                          ///< nothing, in front of an empty text
    void replace(const std::vector<Stretch> &stretches, std::string_view content);  ///< the stretches that are matches, by `content`

    /// Room for a text of this many bytes. Throws when it is more than mostBytes.
    void reserve(std::size_t bytes);

    /// Appends text that belongs to `span` as a whole. Throws when this text becomes longer than mostBytes.
    void append(std::string_view text, ByteSpan span);
    void append(const AlignedText &other, std::size_t begin, std::size_t end);

private:
    std::string m_text;
    std::vector<ByteSpan> m_spans;  // [bytes of m_text]
};

}  // namespace penfield
