#include "widgets/heatmap/heatmap_painter.h"

#include "widgets/common/numbers.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

constexpr double longestColumnLabel = 8;   // em
constexpr double scaleRoom = 5.6;          // em, for the bar, its numbers and its unit
constexpr double widestCell = 6;           // em
constexpr double rowPitch = 1.3;           // em
constexpr double narrowestText = 1.6;      // em, of a cell with text in it
constexpr double slant = 0.7071;           // sin and cos of the 45° of the token names
constexpr int scaleSteps = 64;

/// A line at the edges of neighbouring rectangles would show the paper through; they overlap by a hair.
QRectF sealed(const QRectF &rect)
{
    return rect.adjusted(0, 0, 0.15, 0.15);
}

}  // namespace

double HeatmapPainter::em() const
{
    return QFontMetricsF(m_font).height();
}

double HeatmapPainter::labelWidth(const QRectF &area, const HeatmapData &data) const
{
    const QFontMetricsF metrics(m_font);
    double widest = 0;
    for (const QString &label : data.rowLabels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return std::min(widest + 0.2 * em(), 0.36 * area.width());
}

double HeatmapPainter::headHeight(const HeatmapData &data) const
{
    const QFontMetricsF metrics(m_font);
    double longest = 0;
    for (const QString &label : data.columnLabels)
        longest = std::max(longest, std::min(metrics.horizontalAdvance(label), longestColumnLabel * em()));
    return longest * slant + em();
}

double HeatmapPainter::heightFor(const HeatmapData &data, int rows) const
{
    const double rowsHeight = rows * rowPitch * em();
    return headHeight(data) + std::max(rowsHeight, scaleHeight(data, rowsHeight)) + em();
}

/// Along the rows, but never shorter than its unit's name beside it.
double HeatmapPainter::scaleHeight(const HeatmapData &data, double rowsHeight) const
{
    const double unit = QFontMetricsF(m_font).horizontalAdvance(data.unit) + 0.5 * em();
    return std::max(unit, std::min(rowsHeight, 12 * em()));
}

int HeatmapPainter::rowsThatFit(const QRectF &area, const HeatmapData &data) const
{
    const double room = area.height() - headHeight(data) - 0.5 * em();
    return m_everyRow ? data.rows : std::clamp(static_cast<int>(room / (rowPitch * em()) + 1e-6), 0, data.rows);
}

HeatmapGeometry HeatmapPainter::geometry(const QRectF &area, const HeatmapData &data) const
{
    const double left = area.left() + labelWidth(area, data) + em();
    const double room = std::max(1.0, area.right() - left - scaleRoom * em());
    const double width = std::min(room, data.columns * widestCell * em());
    const int rows = rowsThatFit(area, data);
    const double height = std::min(rows * rowPitch * em(), m_everyRow ? area.height() - headHeight(data) - 0.5 * em() : 1e9);
    return {QRectF(left, area.top() + headHeight(data), width, std::max(1.0, height)), rows, data.columns};
}

void HeatmapPainter::paint(QPainter &painter, const QRectF &area, const HeatmapData &data) const
{
    painter.save();
    painter.setFont(m_font);
    const HeatmapGeometry cells = geometry(area, data);
    if (cells.rows() > 0 && cells.columns() > 0) {
        paintCells(painter, cells, data);
        paintNames(painter, area, cells, data);
        const QRectF &box = cells.area();
        paintScale(painter, {box.right() + em(), box.top(), 0.6 * em(), std::min(scaleHeight(data, box.height()), area.bottom() - box.top())}, data);
    }
    painter.restore();
}

void HeatmapPainter::paintCells(QPainter &painter, const HeatmapGeometry &geometry, const HeatmapData &data) const
{
    painter.setPen(Qt::NoPen);
    if (data.isSigned)
        painter.fillRect(geometry.area(), data.colourOf(0, m_theme));
    for (int column = 0; column < data.columns; ++column)
        if (data.isMuted(column)) {
            painter.setBrush(m_theme.raised);
            painter.drawRect(geometry.columnRect(column));
        }
    const bool asImage = geometry.rows() * data.columns > mostVectorCells;
    QImage image(asImage ? data.columns : 0, asImage ? geometry.rows() : 0, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int row = 0; row < geometry.rows(); ++row)
        for (int column = 0; column < data.columns; ++column) {
            const float value = data.at(row, column);
            if (std::isnan(value))
                continue;
            if (asImage)
                image.setPixelColor(column, row, data.colourOf(value, m_theme));
            else if (value != 0) {  // a zero has the paper's colour, or the neutral one painted below
                painter.setBrush(data.colourOf(value, m_theme));
                painter.drawRect(sealed(geometry.cellRect({row, column})));
            }
        }
    if (asImage) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawImage(geometry.area(), image);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.line, 0.08 * em()));
    painter.drawRect(geometry.area());
    paintTexts(painter, geometry, data);
}

/// Where the cells are wide enough for a word.
void HeatmapPainter::paintTexts(QPainter &painter, const HeatmapGeometry &geometry, const HeatmapData &data) const
{
    const QFontMetricsF metrics(m_font);
    const double room = geometry.columnWidth() - 0.3 * em();
    if (data.cellTexts.empty() || room < narrowestText * em())
        return;
    for (int row = 0; row < geometry.rows(); ++row)
        for (int column = 0; column < data.columns; ++column) {
            const float value = data.at(row, column);
            painter.setPen(std::isnan(value) ? m_theme.text : m_theme.textOn(data.colourOf(value, m_theme)));
            painter.drawText(geometry.cellRect({row, column}), Qt::AlignCenter | Qt::TextSingleLine,
                             metrics.elidedText(data.textAt(row, column), Qt::ElideRight, room));
        }
}

void HeatmapPainter::paintNames(QPainter &painter, const QRectF &area, const HeatmapGeometry &geometry, const HeatmapData &data) const
{
    const QFontMetricsF metrics(m_font);
    const double width = geometry.area().left() - area.left() - em();
    painter.setPen(m_theme.text);
    const int everyRow = std::max(1, static_cast<int>(std::ceil(1.1 * em() / std::max(geometry.rowHeight(), 0.01))));
    for (int row = 0; row < geometry.rows(); row += everyRow) {
        const double middle = geometry.rowRect(row).center().y();
        painter.drawText(QRectF(area.left(), middle - 0.65 * em(), width + 0.5 * em(), 1.3 * em()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(data.rowLabels[static_cast<std::size_t>(row)], Qt::ElideRight, width + 0.5 * em()));
    }
    painter.setPen(m_theme.mutedText);
    const double step = geometry.columnWidth();
    const int every = std::max(1, static_cast<int>(std::ceil(1.1 * em() / std::max(step, 0.01))));
    for (int column = 0; column < data.columns; column += every) {
        painter.save();
        painter.translate(geometry.columnRect(column).center().x(), geometry.area().top() - 0.35 * em());
        painter.rotate(-45);
        painter.drawText(QPointF(0, 0.3 * em()), metrics.elidedText(data.columnLabels[static_cast<std::size_t>(column)], Qt::ElideRight,
                                                                   longestColumnLabel * em()));
        painter.restore();
    }
}

void HeatmapPainter::paintScale(QPainter &painter, const QRectF &bar, const HeatmapData &data) const
{
    painter.setPen(Qt::NoPen);
    const double step = bar.height() / scaleSteps;
    for (int i = 0; i < scaleSteps; ++i) {
        const double t = (i + 0.5) / scaleSteps;  // from the top: the largest value
        const double value = data.scaleEnd() + t * (data.scaleStart() - data.scaleEnd());
        painter.setBrush(data.colourOf(static_cast<float>(value), m_theme));
        painter.drawRect(sealed({bar.left(), bar.top() + i * step, bar.width(), step}));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.line, 0.08 * em()));
    painter.drawRect(bar);
    painter.setPen(m_theme.mutedText);
    const auto number = [&](double y, const QString &text) {
        const double inside = std::clamp(y, bar.top() + 0.5 * em(), bar.bottom() - 0.5 * em());
        painter.drawText(QRectF(bar.right() + 0.4 * em(), inside - 0.6 * em(), 3.6 * em(), 1.2 * em()), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    for (const ScaleTick &tick : data.scaleTicks)
        number(bar.bottom() - bar.height() * (tick.value - data.scaleStart()) / (data.scaleEnd() - data.scaleStart()), tick.text);
    if (data.scaleTicks.empty()) {
        number(bar.top(), data.isSigned ? signedQuantityText(data.scaleEnd()) : quantityText(data.scaleEnd()));
        number(bar.bottom(), data.isSigned ? signedQuantityText(data.scaleStart()) : quantityText(data.scaleStart()));
        if (data.isSigned && bar.height() > 3 * em())
            number(bar.center().y(), signedQuantityText(0));
    }
    painter.save();
    painter.translate(bar.right() + 4.2 * em(), bar.top());
    painter.rotate(90);
    painter.drawText(QRectF(0, 0, std::max(bar.height(), 10 * em()), em()), Qt::AlignLeft | Qt::AlignVCenter, data.unit);
    painter.restore();
}

}  // namespace penfield
