#include "backend/tokenizer/metaspace.h"

namespace penfield {

void Metaspace::split(Piece piece, std::vector<Piece> &words) const
{
    std::string text;
    for (const char c : piece.text)
        c == ' ' ? text += m_mark : text += c;
    const bool wanted = m_scheme == PrependScheme::Always || (m_scheme == PrependScheme::First && piece.first);
    if (wanted && !text.starts_with(m_mark))
        text.insert(0, m_mark);
    piece.text = std::move(text);
    if (m_split)
        appendStretches(piece, arranged(FixedPattern(m_mark).find(piece.text), SplitBehaviour::MergedWithNext), words);
    else
        words.push_back(std::move(piece));
}

}  // namespace penfield
