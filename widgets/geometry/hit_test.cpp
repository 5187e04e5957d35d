#include "widgets/geometry/hit_test.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

QRectF boundsOf(std::span<const QPointF> points)
{
    QPointF low = points.front(), high = points.front();
    for (const QPointF &point : points) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    return {low, high};
}

}  // namespace

PointIndex::PointIndex(std::span<const QPointF> points) : m_points(points.begin(), points.end())
{
    if (points.empty())
        return;
    const QRectF bounds = boundsOf(points);
    m_origin = bounds.topLeft();
    // About two points a cell; a line of points has no area, hence the added length.
    const double area = (bounds.width() + 1) * (bounds.height() + 1);
    m_cellSize = std::max(1.0, std::sqrt(2 * area / static_cast<double>(points.size())));
    m_columns = static_cast<int>(bounds.width() / m_cellSize) + 1;
    m_rows = static_cast<int>(bounds.height() / m_cellSize) + 1;

    const auto cellOf = [this](QPointF p) { return static_cast<std::size_t>(rowOf(p.y()) * m_columns + columnOf(p.x())); };
    m_start.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    for (const QPointF &point : m_points)
        ++m_start[cellOf(point) + 1];
    for (std::size_t i = 1; i < m_start.size(); ++i)
        m_start[i] += m_start[i - 1];
    m_members.resize(m_points.size());
    std::vector<int> next(m_start.begin(), m_start.end() - 1);
    for (std::size_t i = 0; i < m_points.size(); ++i)
        m_members[static_cast<std::size_t>(next[cellOf(m_points[i])]++)] = static_cast<int>(i);
}

std::optional<int> PointIndex::nearest(QPointF where, double radius) const
{
    if (m_points.empty())
        return std::nullopt;
    std::optional<int> best;
    double bestSquare = radius * radius;
    for (int row = rowOf(where.y() - radius); row <= rowOf(where.y() + radius); ++row)
        for (int column = columnOf(where.x() - radius); column <= columnOf(where.x() + radius); ++column) {
            const auto cell = static_cast<std::size_t>(row * m_columns + column);
            for (int i = m_start[cell]; i < m_start[cell + 1]; ++i) {
                const int candidate = m_members[static_cast<std::size_t>(i)];
                const QPointF apart = m_points[static_cast<std::size_t>(candidate)] - where;
                const double square = QPointF::dotProduct(apart, apart);
                if (square < bestSquare || (square == bestSquare && (!best || candidate < *best))) {
                    best = candidate;
                    bestSquare = square;
                }
            }
        }
    return best;
}

int PointIndex::columnOf(double x) const
{
    return static_cast<int>(std::clamp((x - m_origin.x()) / m_cellSize, 0.0, static_cast<double>(m_columns - 1)));
}

int PointIndex::rowOf(double y) const
{
    return static_cast<int>(std::clamp((y - m_origin.y()) / m_cellSize, 0.0, static_cast<double>(m_rows - 1)));
}

}  // namespace penfield
