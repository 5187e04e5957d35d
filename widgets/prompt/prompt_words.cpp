#include "widgets/prompt/prompt_words.h"

#include "widgets/prompt/chip_layout.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace penfield {
namespace {

constexpr int namedWords = 3;  // more than this many unknown words are counted, not listed

bool isUnknownPiece(const QString &piece)
{
    static const QStringList spellings{QStringLiteral("<unk>"), QStringLiteral("[UNK]"), QStringLiteral("<|unk|>")};
    return spellings.contains(piece.trimmed(), Qt::CaseInsensitive);
}

/// Walks through the typed text beside the tokens, to tell which of them begin a word and which word an unknown token was.
/// Some tokenizers keep the blank in the token and some drop it, so only the text knows. Where the two part (a normalizer
/// changed the text, a token is half a character) the walk ends, and a token begins a word when it carries a blank.
class TextWalker {
public:
    explicit TextWalker(const Prompt &prompt) : m_text(QString::fromStdString(prompt.text))
    {
        for (const std::string &word : prompt.unknownWords)
            m_unknownWords << QString::fromStdString(word);
        std::sort(m_unknownWords.begin(), m_unknownWords.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }

    void place(ChipWord &word)
    {
        const qsizetype before = m_at;
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        const QString found = m_lost ? QString() : textOf(word);
        if (found.isEmpty() && !word.piece.trimmed().isEmpty()) {
            m_lost = true;
            word.beginsWord = word.isUnknown || word.piece.startsWith(QLatin1Char(' '));
            return;
        }
        word.beginsWord = before == 0 || m_at > before || word.piece.startsWith(QLatin1Char(' '));
        m_at += found.size();
        if (word.isUnknown)
            word.text = found;
    }

private:
    /// What stands in the text at this place, if it is what the token reads as, or one of the unknown words.
    QString textOf(const ChipWord &word) const
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (!word.isUnknown)
            return rest.startsWith(word.piece.trimmed()) ? word.piece.trimmed() : QString();
        const auto known =
            std::find_if(m_unknownWords.begin(), m_unknownWords.end(), [rest](const QString &w) { return rest.startsWith(w); });
        return known == m_unknownWords.end() ? QString() : *known;
    }

    QString m_text;
    QStringList m_unknownWords;  // longest first
    qsizetype m_at = 0;
    bool m_lost = false;
};

QString quoted(const std::string &word)
{
    return QCoreApplication::translate("PromptBar", "“%1”").arg(QString::fromStdString(word));
}

}  // namespace

std::vector<ChipWord> chipWords(const Prompt &prompt)
{
    TextWalker walker(prompt);
    std::vector<ChipWord> words;
    for (std::size_t i = 0; i < prompt.pieces.size(); ++i) {
        ChipWord word;
        word.piece = QString::fromStdString(prompt.pieces[i]);
        word.text = chipText(word.piece);
        word.isBos = i == 0 && prompt.bosPrepended;
        word.isUnknown = !prompt.unknownWords.empty() && isUnknownPiece(word.piece);
        if (!word.isBos)
            walker.place(word);
        words.push_back(word);
    }
    return words;
}

QString unknownWordsSentence(const Prompt &prompt)
{
    if (prompt.unknownWords.empty())
        return {};
    const int count = static_cast<int>(prompt.unknownWords.size());
    QStringList named;
    for (int i = 0; i < std::min(count, namedWords); ++i)
        named << quoted(prompt.unknownWords[static_cast<std::size_t>(i)]);
    QString list = named.join(QCoreApplication::translate("PromptBar", ", "));
    if (count > namedWords)
        list = QCoreApplication::translate("PromptBar", "%1 and %n more", nullptr, count - namedWords).arg(list);
    return QCoreApplication::translate(
               "PromptBar", "%n word(s) not in the model's vocabulary: %1. The model reads the unknown token there.", nullptr, count)
        .arg(list);
}

}  // namespace penfield
