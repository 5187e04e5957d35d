#include "widgets/geometry/heatmap_geometry.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

int indexAt(double offset, double step, int count)
{
    if (count <= 0 || step <= 0)
        return -1;
    const double index = std::floor(offset / step);
    return index >= 0 && index < count ? static_cast<int>(index) : -1;
}

}  // namespace

QRectF HeatmapGeometry::rowRect(int row) const
{
    return {m_area.left(), m_area.top() + row * rowHeight(), m_area.width(), rowHeight()};
}

QRectF HeatmapGeometry::columnRect(int column) const
{
    return {m_area.left() + column * columnWidth(), m_area.top(), columnWidth(), m_area.height()};
}

QRectF HeatmapGeometry::cellRect(HeatmapCell cell) const
{
    return {columnRect(cell.column).left(), rowRect(cell.row).top(), columnWidth(), rowHeight()};
}

int HeatmapGeometry::rowAt(double y) const
{
    return indexAt(y - m_area.top(), rowHeight(), m_rows);
}

int HeatmapGeometry::columnAt(double x) const
{
    return indexAt(x - m_area.left(), columnWidth(), m_columns);
}

HeatmapCell HeatmapGeometry::cellAt(QPointF point) const
{
    const HeatmapCell cell{rowAt(point.y()), columnAt(point.x())};
    return cell.isValid() ? cell : HeatmapCell();
}

int firstToReveal(int index, int first, int visible, int count)
{
    const int last = std::max(0, count - visible);
    if (index < 0)
        return std::clamp(first, 0, last);
    return std::clamp(std::clamp(first, index - visible + 1, index), 0, last);
}

}  // namespace penfield
