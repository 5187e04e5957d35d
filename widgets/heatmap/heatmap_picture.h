#pragma once
// The heatmap as a figure: cells, titles and colour scale as vectors on any QPainter.

#include "widgets/common/theme.h"
#include "widgets/heatmap/feature_token_matrix.h"

class QPainter;

namespace penfield {

/// Paints with the painter's font; at most as many rows as fit, and says how many are left out.
void renderHeatmap(const FeatureTokenMatrix &matrix, const Theme &theme, QPainter &painter, const QRectF &area);

/// Caption of the colour scale: "activation", or "change of activation" for a difference.
QString heatmapUnit(HeatmapContent content);

}  // namespace penfield
