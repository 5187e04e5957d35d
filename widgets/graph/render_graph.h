#pragma once
// One call for figures.

#include "widgets/common/theme.h"
#include "widgets/graph/graph_scene.h"

class QPainter;

namespace penfield {

/// Paints the scene, arranged for `area`, with the painter's font as the size of everything (pixel sizes 6 … 24 read well in
/// the painter's units; a figure for paper scales the painter). All vectors: no image is drawn. The scene itself is left alone.
void renderGraph(const GraphScene &scene, const Theme &theme, QPainter &painter, const QRectF &area);

}  // namespace penfield
