#include "widgets/inspector/edge_list.h"

#include "widgets/common/edge_inputs.h"
#include "widgets/common/numbers.h"
#include "widgets/common/space_key.h"
#include "widgets/models/feature_words.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

constexpr int padding = 4;

/// Where the node is, without what its title says already.
QString placeOfNode(const NodeKey &key, const NodeFacts &facts, const QString &title)
{
    QStringList parts;
    if (placeOf(key) != title)
        parts << placeOf(key);
    const bool standsAtToken = key.kind == NodeKind::Feature || key.kind == NodeKind::Error;
    if (standsAtToken && key.position.isValid() && key.position.index() < facts.prompt.pieces.size())
        parts << readableToken(facts.prompt.pieces[key.position.index()]);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

std::vector<EdgeLine> edgeLines(const NodeFacts &facts, const std::vector<NodeEdge> &edges, bool out)
{
    std::vector<EdgeLine> lines;
    for (const NodeEdge &edge : edges) {
        const NodeKey &key = facts.graph->nodes[edge.other.index()].key;
        const QString title = facts.titleOfNode(edge.other);
        const QString inputs = inputsText(*facts.graph, out ? *facts.node : edge.other, out ? edge.other : *facts.node);
        lines.push_back({key, title, inputs.isEmpty() ? placeOfNode(key, facts, title) : inputs, edge.weight});
    }
    return lines;
}

EdgeList::EdgeList(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setProperty(usesSpaceKey, true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void EdgeList::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void EdgeList::setLines(std::vector<EdgeLine> lines)
{
    m_lines = std::move(lines);
    m_current = m_hovered = -1;
    setAccessibleDescription(m_lines.empty() ? m_note : tr("%n edge(s)", nullptr, static_cast<int>(m_lines.size())));
    setFocusPolicy(m_lines.empty() ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
    update();
}

void EdgeList::setNote(const QString &note)
{
    m_note = note;
    update();
}

int EdgeList::lineHeight() const
{
    return fontMetrics().height() + 4;
}

QSize EdgeList::sizeHint() const
{
    return {320, std::max<int>(1, static_cast<int>(m_lines.size())) * lineHeight()};
}

QSize EdgeList::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QRect EdgeList::lineRect(int index) const
{
    return {0, index * lineHeight(), width(), lineHeight()};
}

int EdgeList::lineAt(int y) const
{
    const int index = y < 0 ? -1 : y / lineHeight();
    return index < static_cast<int>(m_lines.size()) ? index : -1;
}

QRectF EdgeList::barRect(int index) const
{
    float largest = 0;
    for (const EdgeLine &line : m_lines)
        largest = std::max(largest, std::abs(line.weight));
    const QRectF box = lineRect(index);
    const double number = fontMetrics().horizontalAdvance(QStringLiteral("−0.00000")) + padding;
    const double half = 0.11 * box.width(), zero = box.right() - number - half;
    const float weight = m_lines[static_cast<std::size_t>(index)].weight;
    const double length = largest > 0 ? std::max(1.0, half * static_cast<double>(std::abs(weight) / largest)) : 0;
    return {weight < 0 ? zero - length : zero, box.top() + 4, length, box.height() - 8};
}

void EdgeList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_lines.empty()) {
        painter.setPen(m_theme.mutedText);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_note, Qt::ElideRight, width()));
    }
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i)
        paintLine(painter, i);
}

void EdgeList::paintLine(QPainter &painter, int index) const
{
    const EdgeLine &line = m_lines[static_cast<std::size_t>(index)];
    const QRect box = lineRect(index);
    if (index == m_hovered)
        painter.fillRect(box, m_theme.raised);
    if (index == m_current && hasFocus()) {
        painter.setPen(m_theme.accent);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    const QRectF bar = barRect(index);
    painter.fillRect(bar, line.weight < 0 ? m_theme.negative : m_theme.positive);
    painter.setPen(m_theme.mutedText);
    painter.drawText(box.adjusted(0, 0, -padding, 0), Qt::AlignRight | Qt::AlignVCenter, signedQuantityText(static_cast<double>(line.weight)));

    const QFontMetrics metrics = fontMetrics();
    const int room = static_cast<int>(0.78 * width()) - metrics.horizontalAdvance(QStringLiteral("−0.00000")) - 3 * padding;
    const int placeRoom = std::min(metrics.horizontalAdvance(line.place), room * 2 / 5);
    const QString title = metrics.elidedText(line.title, Qt::ElideRight, room - placeRoom - 2 * padding);
    painter.setPen(m_theme.text);
    painter.drawText(box.adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    painter.setPen(m_theme.mutedText);
    painter.drawText(box.adjusted(padding + metrics.horizontalAdvance(title) + 2 * padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(line.place, Qt::ElideRight, placeRoom + 1));
}

void EdgeList::mousePressEvent(QMouseEvent *event)
{
    const int index = lineAt(event->pos().y());
    if (index >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT nodeChosen(NodeKey(m_lines[static_cast<std::size_t>(index)].other));  // a copy: choosing replaces the lines
}

void EdgeList::hoverLine(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    if (index >= 0)
        setToolTip(m_lines[static_cast<std::size_t>(index)].title + QStringLiteral(" · ") + m_lines[static_cast<std::size_t>(index)].place);
    Q_EMIT nodeHovered(index < 0 ? std::nullopt : std::optional(m_lines[static_cast<std::size_t>(index)].other));
    update();
}

void EdgeList::mouseMoveEvent(QMouseEvent *event)
{
    hoverLine(lineAt(event->pos().y()));
}

void EdgeList::leaveEvent(QEvent *)
{
    hoverLine(-1);
}

void EdgeList::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_lines.size()) - 1;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (enter && m_current >= 0)
        Q_EMIT nodeChosen(NodeKey(m_lines[static_cast<std::size_t>(m_current)].other));
    else if (step != 0 && last >= 0) {
        m_current = std::clamp(m_current + step, 0, last);
        setAccessibleDescription(m_lines[static_cast<std::size_t>(m_current)].title);
        update();
    } else
        QWidget::keyPressEvent(event);
}

}  // namespace penfield
