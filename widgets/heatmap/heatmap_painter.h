#pragma once
// The heatmap as a figure, on any QPainter. Up to `mostVectorCells` cells are rectangles; beyond that one crisp image.

#include "widgets/geometry/heatmap_geometry.h"
#include "widgets/plots/heatmap_data.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace penfield {

class HeatmapPainter {
public:
    static constexpr int mostVectorCells = 20'000;

    HeatmapPainter(const Theme &theme, const QFont &font) : m_theme(theme), m_font(font) {}

    void setEveryRow(bool every) { m_everyRow = every; }  ///< rows are made thinner where they do not fit, instead of left out

    /// Row names at the left, token names above, the scale at the right; rows that do not fit below each other are left out.
    void paint(QPainter &painter, const QRectF &area, const HeatmapData &data) const;

    int rowsThatFit(const QRectF &area, const HeatmapData &data) const;
    HeatmapGeometry geometry(const QRectF &area, const HeatmapData &data) const;  ///< of the rows that fit
    double heightFor(const HeatmapData &data, int rows) const;  ///< of an area that shows this many

private:
    double em() const;
    double labelWidth(const QRectF &area, const HeatmapData &data) const;
    double headHeight(const HeatmapData &data) const;
    double scaleHeight(const HeatmapData &data, double rowsHeight) const;
    void paintCells(QPainter &painter, const HeatmapGeometry &geometry, const HeatmapData &data) const;
    void paintTexts(QPainter &painter, const HeatmapGeometry &geometry, const HeatmapData &data) const;
    void paintNames(QPainter &painter, const QRectF &area, const HeatmapGeometry &geometry, const HeatmapData &data) const;
    void paintScale(QPainter &painter, const QRectF &bar, const HeatmapData &data) const;

    Theme m_theme;
    QFont m_font;
    bool m_everyRow = false;
};

}  // namespace penfield
