#include "widgets/graph/render_graph.h"

#include "widgets/graph/display_builder.h"
#include "widgets/graph/graph_painter.h"

#include <QPainter>

namespace penfield {

void renderGraph(const GraphScene &scene, const Theme &theme, QPainter &painter, const QRectF &area)
{
    DisplayBuilder builder(GraphStyle::from(painter.font()));
    GraphScene arranged = scene;
    arranged.arrangeNow(area.size(), builder.style());
    Viewport view;
    if (arranged.arrangement()) {
        view.setContent(arranged.arrangement()->layout.bounds);
        view.setView(builder.plot(arranged, area));
        view.fit();
    }
    const DisplayList list = builder.build(arranged, view, area, theme);
    painter.save();
    GraphPainter(painter, list).paint();
    painter.restore();
}

}  // namespace penfield
