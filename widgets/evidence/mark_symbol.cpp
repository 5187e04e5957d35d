#include "widgets/evidence/mark_symbol.h"

#include "widgets/evidence/evidence_words.h"

#include <QPainter>
#include <QPainterPath>

namespace penfield {

void paintMark(QPainter &painter, const QRectF &box, Mark mark, const Theme &theme)
{
    const double side = std::min(box.width(), box.height()) - 2;
    const QRectF disc(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const QColor colour = markColour(mark, theme);
    const double pen = side / 9;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, pen));
    painter.setBrush(mark == Mark::Supported || mark == Mark::Contradicted ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    const auto at = [&](double x, double y) { return QPointF(disc.left() + x * side, disc.top() + y * side); };
    painter.setPen(QPen(theme.textOn(colour), 1.5 * pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (mark == Mark::Supported) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{at(0.27, 0.52), at(0.44, 0.68), at(0.73, 0.34)});
    } else if (mark == Mark::Contradicted) {
        painter.drawLine(at(0.34, 0.34), at(0.66, 0.66));
        painter.drawLine(at(0.66, 0.34), at(0.34, 0.66));
    } else if (mark == Mark::Weakened) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        constexpr int quarter = 90 * 16;
        painter.drawPie(disc.adjusted(pen, pen, -pen, -pen), quarter, 2 * quarter);
    }
    painter.restore();
}

MarkSymbol::MarkSymbol(QWidget *parent) : QWidget(parent)
{
    setFixedSize(18, 18);
}

void MarkSymbol::setMark(Mark mark, const Theme &theme)
{
    m_mark = mark;
    m_theme = theme;
    setAccessibleName(markText(mark));
    setToolTip(markText(mark));
    update();
}

void MarkSymbol::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, m_theme);
}

}  // namespace penfield
