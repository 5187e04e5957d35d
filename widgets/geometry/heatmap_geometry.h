#pragma once
// Cells of a heatmap ↔ points. Row 0 is at the top, column 0 at the left; cells are half open (their left and top edges are theirs).

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace penfield {

struct HeatmapCell {
    int row = -1;
    int column = -1;

    bool isValid() const { return row >= 0 && column >= 0; }
    bool operator==(const HeatmapCell &) const = default;
};

class HeatmapGeometry {
public:
    HeatmapGeometry() = default;
    HeatmapGeometry(const QRectF &area, int rows, int columns) : m_area(area), m_rows(rows), m_columns(columns) {}
    HeatmapGeometry(const QSizeF &size, int rows, int columns) : HeatmapGeometry(QRectF({0, 0}, size), rows, columns) {}

    const QRectF &area() const { return m_area; }
    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    double rowHeight() const { return m_rows > 0 ? m_area.height() / m_rows : 0; }
    double columnWidth() const { return m_columns > 0 ? m_area.width() / m_columns : 0; }

    QRectF cellRect(HeatmapCell cell) const;
    QRectF rowRect(int row) const;
    QRectF columnRect(int column) const;

    int rowAt(double y) const;     ///< −1: above or below
    int columnAt(double x) const;  ///< −1: left or right of it
    HeatmapCell cellAt(QPointF point) const;  ///< invalid outside

private:
    QRectF m_area;
    int m_rows = 0;
    int m_columns = 0;
};

/// How far a list of `count` things is scrolled so that `index` is seen: the smallest move from `first` with `visible` seen at once.
int firstToReveal(int index, int first, int visible, int count);

}  // namespace penfield
