#include "widgets/graph/display_builder.h"

namespace penfield {

QRectF DisplayBuilder::plot(const GraphScene &scene, const QRectF &area) const
{
    if (!scene.arrangement())
        return area;
    return plotArea(belowLegend(area, scene, m_style), m_style, scene.arrangement()->graph->n_layers,
                    scene.arrangement()->layout.tokensFitAcross);
}

std::vector<DisplayEdge> DisplayBuilder::edges(const GraphScene &scene, const Viewport &view, const Theme &theme) const
{
    DisplayList list;
    const Focus none;
    addEdges(list, {scene, *scene.arrangement(), view, theme, m_style, none});
    return std::move(list.edges);
}

DisplayList DisplayBuilder::build(const GraphScene &scene, const Viewport &view, const QRectF &area, const Theme &theme, bool withEdges)
{
    DisplayList list;
    list.area = area;
    list.plot = plot(scene, area);
    list.style = m_style;
    list.background = theme.base;
    if (!scene.arrangement())
        return list;
    const Focus focus = focusOf(scene);
    const PictureInput in{scene, *scene.arrangement(), view, theme, m_style, focus};
    addAxes(list, in);
    addNotes(list, in);
    if (withEdges)
        addEdges(list, in);
    addLitEdges(list, in);
    addNodes(list, in);
    m_labels.add(list, in);
    addLegend(list, in);
    return list;
}

}  // namespace penfield
