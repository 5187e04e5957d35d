#pragma once
// A heatmap on screen: rows and columns with their names, a colour scale with its unit, one current cell. Rows and columns
// keep a legible size; what does not fit is scrolled to.

#include "widgets/geometry/heatmap_geometry.h"
#include "widgets/plots/heatmap_data.h"

#include <QWidget>

#include <memory>

class QScrollBar;

namespace penfield {

class HeatmapSurface;

class HeatmapPlot : public QWidget {
    Q_OBJECT
public:
    explicit HeatmapPlot(QWidget *parent = nullptr);
    ~HeatmapPlot() override;

    void setTheme(const Theme &theme);
    void setData(HeatmapData data);         ///< keeps the scroll position where it can
    void setCurrentCell(HeatmapCell cell);  ///< shown and scrolled to; a cell with only a row or a column marks that
    void setHoveredCell(HeatmapCell cell);  ///< the same, faintly, without scrolling

    const HeatmapData &data() const { return m_data; }
    HeatmapCell currentCell() const { return m_current; }
    HeatmapCell hoveredCell() const { return m_hovered; }
    HeatmapGeometry geometryOfCells() const;   ///< in this widget's coordinates; parts may be scrolled out of sight
    QRectF visibleCells() const;               ///< the part of this widget that shows cells

    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellHovered(penfield::HeatmapCell cell);  ///< invalid: the pointer left the cells
    void cellClicked(penfield::HeatmapCell cell);
    void currentCellMoved(penfield::HeatmapCell cell);  ///< by keys

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    HeatmapCell cellUnder(QPointF point) const;  ///< invalid also over a muted column
    HeatmapCell movedBy(int rows, int columns) const;
    void scrollTo(HeatmapCell cell);
    void keepInSight();
    void updateScrollBars();
    void passState();
    bool showToolTip(const QPoint &place, const QPoint &global);

    HeatmapData m_data;
    HeatmapCell m_current, m_hovered;
    HeatmapSurface *m_surface;
    QScrollBar *m_vertical, *m_horizontal;
};

}  // namespace penfield
