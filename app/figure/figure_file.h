#pragma once
// A drawing as the bytes of a file. Knows formats and metadata, not what is drawn.

#include "app/figure/figure_size.h"

#include <QByteArray>

#include <functional>

class QPainter;

namespace penfield {

struct FigureFile {
    FigureSheet sheet;
    int dpi = 300;
    bool exactPixels = false;  ///< a PNG has one pixel per unit; dpi is only written into it
    QString title;
    Provenance provenance;
    std::function<void(QPainter &)> draw;  ///< in the sheet's units
};

QByteArray pngOf(const FigureFile &file);  ///< throws Error when the picture is too large
QByteArray svgOf(const FigureFile &file);
QByteArray pdfOf(const FigureFile &file);

}  // namespace penfield
