#pragma once
// The words in a heatmap's cells, on a QCustomPlot. Only for the sources of this room.

#include "widgets/geometry/heatmap_geometry.h"
#include "widgets/plots/heatmap_data.h"

#include <qcustomplot.h>

#include <unordered_map>

namespace penfield {

/// Draws the texts of the cells that are seen. Shortened texts are kept for as long as font and width of the columns stay.
class CellTexts : public QCPLayerable {
    Q_OBJECT
public:
    CellTexts(QCustomPlot *plot, const QString &layer) : QCPLayerable(plot, layer) {}

    void setData(const HeatmapData *data) { m_data = data; m_shown.clear(); }  ///< not owned
    void setTheme(const Theme &theme) { m_theme = theme; }
    void setPlace(const HeatmapGeometry &geometry, const QRectF &seen, const QFont &font);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { applyAntialiasingHint(painter, false, QCP::aeOther); }
    void draw(QCPPainter *painter) override;
    QRect clipRect() const override { return m_seen.toAlignedRect(); }

private:
    void drawCell(QCPPainter &painter, const QFontMetricsF &metrics, int row, int column);
    const QString &shown(std::size_t cell, const QFontMetricsF &metrics, double width);

    const HeatmapData *m_data = nullptr;
    Theme m_theme = Theme::lightTheme();
    HeatmapGeometry m_geometry;
    QRectF m_seen;
    QFont m_font;
    std::unordered_map<std::size_t, QString> m_shown;
};

}  // namespace penfield
