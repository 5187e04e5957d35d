#include "widgets/graph/graph_words.h"

#include "widgets/geometry/graph_layout.h"

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

QString columnName(const AttributionGraph &graph, int column)
{
    if (graph.components)
        return column + 1 < columnCount(graph) ? QStringLiteral("H%1").arg(column) : QStringLiteral("MLP");
    const auto at = static_cast<std::size_t>(column);
    return at < graph.prompt.pieces.size() ? visibleToken(graph.prompt.pieces[at]) : QString();
}

QString answerText(const GraphNode &node)
{
    return visibleToken(node.label);
}

}  // namespace penfield
