#include "widgets/graph/hover_card.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace penfield {
namespace {

/// The first of the corners, best first, where a card of `size` stays in the room and hides the fewest of the points.
QPointF leastHiding(const std::vector<QPointF> &corners, QSizeF size, const QRectF &room, QPointF pointer, const std::vector<QPointF> &points)
{
    QPointF best = room.topLeft();
    auto fewest = std::numeric_limits<std::ptrdiff_t>::max();
    for (const QPointF &corner : corners) {
        const QRectF card(corner, size);
        if (!room.contains(card) || card.contains(pointer))
            continue;
        const auto hidden = std::count_if(points.begin(), points.end(), [&](QPointF p) { return card.contains(p); });
        if (hidden < fewest) {
            fewest = hidden;
            best = corner;
        }
    }
    return best;
}

}  // namespace

HoverCard::HoverCard(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(10, 7, 10, 8);
    hide();
}

void HoverCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
}

void HoverCard::showBeside(QPointF point, double clearance, const QString &richText, const std::vector<QPointF> &lit)
{
    setText(richText);
    resize(sizeHint());
    const QRectF room = QRectF(parentWidget()->rect()).adjusted(6, 6, -6, -6);
    std::vector<QPointF> corners;
    for (const double x : {point.x() + clearance, point.x() - clearance - width()})
        for (const double y : {point.y() + clearance, point.y() - clearance - height(), point.y() - height() / 2.0})
            corners.emplace_back(x, y);
    for (const double x : {room.right() - width(), room.left()})
        for (const double y : {room.top(), room.bottom() - height()})
            corners.emplace_back(x, y);
    move(leastHiding(corners, size(), room, point, lit).toPoint());
    show();
    raise();
}

void HoverCard::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.line);
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.end();
    QLabel::paintEvent(event);
}

}  // namespace penfield
