#include "backend/tokenizer/metaspace.h"

namespace penfield {

void Metaspace::split(AlignedText piece, std::vector<AlignedText> &words) const
{
    piece.replace(FixedPattern(" ").find(piece.text()), m_mark);
    const bool wanted = m_scheme == PrependScheme::Always || (m_scheme == PrependScheme::First && piece.isFirst());
    if (wanted && !piece.text().starts_with(m_mark))
        piece.prepend(m_mark);
    if (m_split)
        appendStretches(piece, arranged(FixedPattern(m_mark).find(piece.text()), SplitBehaviour::MergedWithNext), words);
    else
        words.push_back(std::move(piece));
}

}  // namespace penfield
