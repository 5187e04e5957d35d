#pragma once
// Each view drawn on a sheet.

#include "app/figure/figure_size.h"

class QPainter;

namespace penfield {

/// Throws Error when the view has nothing to show.
void checkViewData(const FigureRequest &request, const FigureData &data);

/// The height, in the sheet's units, that suits the view at the sheet's width.
double naturalHeight(const FigureRequest &request, const FigureData &data, const FigureSheet &sheet);

/// Background and view. The painter's units are the sheet's.
void paintView(QPainter &painter, const FigureRequest &request, const FigureData &data, const FigureSheet &sheet);

/// "Attribution graph", …: the figure's title when the provenance has none.
QString viewTitle(FigureView view);

}  // namespace penfield
