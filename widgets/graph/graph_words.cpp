#include "widgets/graph/graph_words.h"

#include <QCoreApplication>

namespace penfield {

QString rowName(int row, int layers)
{
    if (row == 0)
        return QStringLiteral("E");
    return row <= layers ? QStringLiteral("L%1").arg(row - 1) : QCoreApplication::translate("GraphView", "out");
}

QString visibleToken(const std::string &piece)
{
    const QString text = QString::fromStdString(piece);
    QString trimmed = text.trimmed();
    if (!trimmed.isEmpty())
        return trimmed.replace(u'\n', u'↵').replace(u'\t', u'⇥');
    QString signs;
    for (const QChar c : text)
        signs += c == u'\n' ? u'↵' : c == u'\t' ? u'⇥' : u'␣';
    return signs.isEmpty() ? QStringLiteral("∅") : signs;
}

QString answerText(const GraphNode &node)
{
    return visibleToken(node.label);
}

}  // namespace penfield
