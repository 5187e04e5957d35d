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

QString quoted(const std::string &word) { return QCoreApplication::translate("PromptBar", "“%1”").arg(QString::fromStdString(word)); }

}  // namespace

std::vector<ChipWord> chipWords(const Prompt &prompt)
{
    std::vector<ChipWord> words;
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < prompt.pieces.size(); ++i) {
        ChipWord word;
        word.piece = QString::fromStdString(prompt.pieces[i]);
        word.text = chipText(word.piece);
        word.isBos = i == 0 && prompt.bosPrepended;
        word.isUnknown = !prompt.unknownWords.empty() && isUnknownPiece(word.piece);
        word.beginsWord = i == 0 || word.isUnknown || word.piece.startsWith(QLatin1Char(' ')) || words.back().isBos;
        if (word.isUnknown)
            unknown.push_back(i);
        words.push_back(word);
    }
    if (unknown.size() == prompt.unknownWords.size())
        for (std::size_t k = 0; k < unknown.size(); ++k)
            words[unknown[k]].text = QString::fromStdString(prompt.unknownWords[k]);
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
    return QCoreApplication::translate("PromptBar", "%n word(s) not in the model's vocabulary: %1. The model reads the unknown token there.",
                                       nullptr, count)
        .arg(list);
}

}  // namespace penfield
