#pragma once
// What a heatmap shows, as a value: the plot on screen and the painter for figures read the same.

#include "widgets/common/theme.h"

#include <QString>

#include <vector>

namespace penfield {

struct ScaleTick {
    double value = 0;
    QString text;
};

struct HeatmapData {
    int rows = 0;
    int columns = 0;
    std::vector<float> values;       ///< [rows × columns], row-major; NaN is not drawn
    std::vector<QString> rowLabels;  ///< [rows], whole: the plot shortens what does not fit
    std::vector<QString> columnLabels;   ///< [columns]
    std::vector<bool> mutedColumns;  ///< [columns] or empty; muted: cannot have values, cannot be chosen
    std::vector<QString> cellTexts;      ///< [rows × columns] or empty: written in the cells, shortened to fit
    std::vector<QString> cellDetails;    ///< the same, a second line where there is room for it
    std::vector<ScaleTick> scaleTicks;   ///< of the colour scale, ascending; empty: round numbers
    bool isSigned = false;           ///< diverging colours, the scale from −largest to +largest; else 0 to largest
    bool square = false;           ///< cells as wide as they are high
    double largest = 0;              ///< the scale's end; 0: nothing to show
    QString unit;                    ///< what the scale measures, e.g. "activation"

    float at(int row, int column) const { return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)]; }
    QString textAt(int row, int column) const
    {
        return cellTexts.empty() ? QString() : cellTexts[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)];
    }
    bool isMuted(int column) const { return static_cast<std::size_t>(column) < mutedColumns.size() && mutedColumns[static_cast<std::size_t>(column)]; }
    double scaleEnd() const { return largest > 0 ? largest : 1; }
    double scaleStart() const { return isSigned ? -scaleEnd() : 0; }
    QColor colourOf(float value, const Theme &theme) const
    {
        return isSigned ? theme.signedValue(value / scaleEnd()) : theme.magnitude(value / scaleEnd());
    }
};

}  // namespace penfield
