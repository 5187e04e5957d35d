#pragma once
// The QCustomPlot inside a HeatmapPlot: layout of the gutters, the colour map, and the marks on it. Knows no input.

#include "widgets/geometry/heatmap_geometry.h"
#include "widgets/plots/heatmap_data.h"

#include <QFont>
#include <QWidget>

#include <memory>
#include <optional>

namespace penfield {

class HeatmapSurface : public QWidget {
    Q_OBJECT
public:
    struct Marks {
        HeatmapCell current, hovered;
        bool hasFocus = false;
        bool operator==(const Marks &) const = default;
    };
    struct Scroll {
        int row = 0, column = 0;  ///< the first ones seen
        bool operator==(const Scroll &) const = default;
    };

    explicit HeatmapSurface(QWidget *parent = nullptr);
    ~HeatmapSurface() override;

    void setTheme(const Theme &theme);
    void setData(const HeatmapData &data);
    void setMarks(const Marks &marks);
    void setScroll(const Scroll &scroll);

    QRectF cells() const;               ///< where cells are seen
    HeatmapGeometry geometryOfCells() const;
    int visibleRows() const;            ///< at least 1
    int visibleColumns() const;
    QWidget *canvas() const;            ///< receives the pointer

    QString rowLabelShown(int row) const;
    double smallestRow() const;
    double smallestColumn() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Gutters {
        double left = 0, top = 0, right = 0;
    };
    void invalidate();      ///< paints once, however often it is called
    void refresh();
    void layOut();
    void refreshLabels();
    void refreshMarks();
    void refreshStyle();
    void refreshMap();
    void refreshMuted(const HeatmapGeometry &geometry, const QRectF &seen);
    void measure();              ///< the labels, once per data and font
    double rowLabelWidth() const;
    double scaleLabelWidth() const;
    double tallestRow() const;
    bool columnsAcross() const;  ///< every column label fits over its column
    Gutters gutters() const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    Theme m_theme = Theme::lightTheme();
    HeatmapData m_data;
    double m_widestRowLabel = 0, m_widestColumnLabel = 0;
    Marks m_marks;
    Scroll m_scroll;
    std::optional<bool> m_gradientIsSigned;  ///< what the colour scale shows now
    bool m_stale = true, m_mapStale = true, m_styleStale = true;
};

}  // namespace penfield
