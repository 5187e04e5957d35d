#pragma once
// The parts a DisplayList is put together from; used by DisplayBuilder only.

#include "widgets/common/theme.h"
#include "widgets/geometry/viewport.h"
#include "widgets/graph/display_list.h"
#include "widgets/graph/graph_scene.h"

namespace penfield {

constexpr int mostEdgesShown = 3000;  ///< level of detail: the strongest ones

/// Which nodes and edges the pointer or the selection lights.
struct Focus {
    std::optional<int> slot;
    bool strong = false;              ///< hovered: everything else steps back
    std::vector<int> edges;           ///< incident ones, strongest first
    std::vector<int> chain;           ///< the strongest way on, to the answer and to the tokens
    std::vector<std::uint8_t> isLit;  ///< [slots]

    bool lights(int node) const { return slot && isLit[static_cast<std::size_t>(node)]; }
};

/// What every part is made from.
struct PictureInput {
    const GraphScene &scene;
    const GraphArrangement &arranged;
    const Viewport &view;
    const Theme &theme;
    const GraphStyle &style;
    const Focus &focus;

    double radiusOf(int slot) const;   ///< on screen
    QPointF centerOf(int slot) const;  ///< on screen
};

Focus focusOf(const GraphScene &scene);

void addEdges(DisplayList &list, const PictureInput &in);
void addLitEdges(DisplayList &list, const PictureInput &in);
void addNodes(DisplayList &list, const PictureInput &in);
void addAxes(DisplayList &list, const PictureInput &in);    ///< grid, layer names, token texts
void addNotes(DisplayList &list, const PictureInput &in);   ///< newly active features
QRectF notesRect(const DisplayList &list);
void addLegend(DisplayList &list, const PictureInput &in);

/// `area` without the strip that the legend takes at the top.
QRectF belowLegend(const QRectF &area, const GraphScene &scene, const GraphStyle &style);

QColor nodeFill(const Theme &theme, NodeKind kind);

/// The hue of a supernode as a line or a text on `theme.base` (≥ 4.5:1).
QColor supernodeColor(int number, const Theme &theme);

}  // namespace penfield
