#include "widgets/plots/cell_texts.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {
constexpr double padding = 3;
}

void CellTexts::setPlace(const HeatmapGeometry &geometry, const QRectF &seen, const QFont &font)
{
    if (m_font != font || m_geometry.columnWidth() != geometry.columnWidth())
        m_shown.clear();
    m_geometry = geometry;
    m_seen = seen;
    m_font = font;
}

const QString &CellTexts::shown(std::size_t cell, const QFontMetricsF &metrics, double width)
{
    const auto found = m_shown.find(cell);
    return found != m_shown.end() ? found->second : m_shown.emplace(cell, metrics.elidedText(m_data->cellTexts[cell], Qt::ElideRight, width)).first->second;
}

void CellTexts::draw(QCPPainter *painter)
{
    if (!m_data || m_data->cellTexts.empty() || m_seen.isEmpty())
        return;
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const double width = m_geometry.columnWidth() - 2 * padding;
    const int firstRow = std::max(0, m_geometry.rowAt(m_seen.top() + 0.5)), firstColumn = std::max(0, m_geometry.columnAt(m_seen.left() + 0.5));
    const int lastRow = std::min(m_geometry.rows(), firstRow + static_cast<int>(std::ceil(m_seen.height() / m_geometry.rowHeight())));
    const int lastColumn = std::min(m_geometry.columns(), firstColumn + static_cast<int>(std::ceil(m_seen.width() / m_geometry.columnWidth())));
    for (int row = firstRow; row < lastRow; ++row)
        for (int column = firstColumn; column < lastColumn; ++column)
            drawCell(*painter, metrics, row, column);
}

void CellTexts::drawCell(QCPPainter &painter, const QFontMetricsF &metrics, int row, int column)
{
    const std::size_t cell = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_data->columns) + static_cast<std::size_t>(column);
    const QRectF box = m_geometry.cellRect({row, column}).adjusted(padding, 0, -padding, 0);
    const float value = m_data->at(row, column);
    const QColor ink = std::isnan(value) ? m_theme.text : m_theme.textOn(m_data->colourOf(value, m_theme));
    painter.setPen(ink);
    const QString &text = shown(cell, metrics, box.width());
    if (m_data->cellDetails.empty() || box.height() < 2 * metrics.height())
        return painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    const double middle = box.center().y();
    painter.drawText(QRectF(box.left(), middle - metrics.height(), box.width(), metrics.height()), Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.drawText(QRectF(box.left(), middle, box.width(), metrics.height()), Qt::AlignCenter | Qt::TextSingleLine, m_data->cellDetails[cell]);
}

}  // namespace penfield
