#pragma once
// The nearest of many points, by a uniform grid: microseconds at ten thousand nodes.

#include <QPointF>

#include <optional>
#include <span>
#include <vector>

namespace penfield {

class PointIndex {
public:
    PointIndex() = default;
    explicit PointIndex(std::span<const QPointF> points);

    /// The point nearest to `where` among those within `radius` of it; ties go to the lower number.
    std::optional<int> nearest(QPointF where, double radius) const;

private:
    int columnOf(double x) const;
    int rowOf(double y) const;

    std::vector<QPointF> m_points;
    std::vector<int> m_start;    ///< [cells + 1], row-major
    std::vector<int> m_members;  ///< [points], by cell, ascending within one
    QPointF m_origin;
    double m_cellSize = 1;
    int m_columns = 0, m_rows = 0;
};

}  // namespace penfield
