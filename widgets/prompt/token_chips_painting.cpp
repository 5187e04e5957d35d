// The painting half of TokenChips.

#include "widgets/prompt/token_chips.h"

#include "widgets/common/icon.h"

#include <QLinearGradient>
#include <QPaintEvent>
#include <QPainter>

namespace penfield {
namespace {

constexpr double radius = 4;

void underline(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5, Qt::DotLine, Qt::RoundCap));
    painter.drawLine(QPointF(box.left() + ChipLayout::padding, box.bottom() - 3),
                     QPointF(box.right() - ChipLayout::padding, box.bottom() - 3));
}

}  // namespace

QColor TokenChips::fillOf(int position) const
{
    const auto i = static_cast<std::size_t>(position);
    const bool active = i < m_activations.size() && m_maximum > 0 && m_activations[i] > 0;
    if (active)
        return m_theme.magnitude(0.12 + 0.88 * std::min(1.0f, m_activations[i] / m_maximum));
    return m_words[i].isBos ? m_theme.window : m_theme.raised;
}

void TokenChips::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (count() == 0) {
        painter.setPen(m_theme.mutedText);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(tr("The prompt's tokens appear here."), Qt::ElideRight, width()));
        return;
    }
    for (int position = m_layout.firstVisible(m_offset); position < count() && chipRect(position).left() < width(); ++position)
        if (chipRect(position).intersects(event->rect()))
            paintChip(painter, position);
    if (moreAtLeft())
        paintEdge(painter, true);
    if (moreAtRight())
        paintEdge(painter, false);
}

void TokenChips::paintChip(QPainter &painter, int position) const
{
    const ChipWord &word = m_words[static_cast<std::size_t>(position)];
    const QRectF box = QRectF(chipRect(position)).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = fillOf(position);
    const bool active = fill != m_theme.raised && !(word.isBos && fill == m_theme.window);
    const bool selected = position == selectedPosition(), hovered = position == hoveredPosition();

    painter.setBrush(fill);
    painter.setPen(selected ? QPen(m_theme.accent, 2) : QPen(hovered ? m_theme.mutedText : active ? fill : m_theme.line, 1));
    painter.drawRoundedRect(box, radius, radius);
    if (hasFocus() && position == m_current && !selected) {
        painter.setPen(QPen(m_theme.accent, 1, Qt::DashLine));
        painter.drawRoundedRect(box, radius, radius);
    }
    if (word.isUnknown)
        underline(painter, box, m_theme.warning);
    painter.setPen(active ? m_theme.textOn(fill) : word.isBos ? m_theme.mutedText : m_theme.text);
    const QRectF inner = box.adjusted(ChipLayout::padding - 1, 0, 1 - ChipLayout::padding, 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(word.text, Qt::ElideRight, static_cast<int>(inner.width()) + 1));
}

void TokenChips::paintEdge(QPainter &painter, bool left) const
{
    const QRect box(left ? 0 : width() - edgeWidth, 0, edgeWidth, height());
    QColor clear = m_theme.window;
    clear.setAlpha(0);
    QLinearGradient fade(left ? box.right() + 12 : box.left() - 12, 0, left ? box.right() - 4 : box.left() + 4, 0);
    fade.setColorAt(0, clear);
    fade.setColorAt(1, m_theme.window);
    painter.fillRect(box.adjusted(left ? 0 : -12, 0, left ? 12 : 0, 0), fade);
    const QIcon chevron = icon(QStringLiteral("chevron-right"), m_theme.text, m_theme.mutedText);
    painter.save();
    painter.translate(box.center());
    if (left)
        painter.scale(-1, 1);
    chevron.paint(&painter, QRect(-8, -8, 16, 16));
    painter.restore();
}

}  // namespace penfield
