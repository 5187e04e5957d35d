#pragma once

#include "app/figure/figure.h"

#include <QFont>
#include <QSizeF>

namespace penfield {

/// The sheet a figure is drawn on. One unit is a point (1/72 in) for presets, a pixel for FigurePreset::Pixels.
struct FigureSheet {
    QSizeF units;
    double unitsPerInch = 72;
    int fontPixels = 8;   ///< text height in units

    QFont font() const;
    QSize pixelsAt(int dpi) const;
    QSizeF inches() const { return units / unitsPerInch; }
};

/// Widths are the preset's; heights too where the preset has one (slide, pixels), else what the view needs.
FigureSheet figureSheet(const FigureRequest &request, const FigureData &data);

}  // namespace penfield
