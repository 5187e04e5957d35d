#pragma once
// GraphScene + Viewport + Theme → DisplayList. Keeps what it measured and where it put the labels between pictures.

#include "widgets/common/theme.h"
#include "widgets/geometry/viewport.h"
#include "widgets/graph/display_list.h"
#include "widgets/graph/graph_scene.h"
#include "widgets/graph/label_book.h"

namespace penfield {

class DisplayBuilder {
public:
    explicit DisplayBuilder(const GraphStyle &style) : m_style(style) {}

    const GraphStyle &style() const { return m_style; }

    /// The plot of a picture of `area`, for setting up a viewport.
    QRectF plot(const GraphScene &scene, const QRectF &area) const;

    /// The edges alone, as build() would list them.
    std::vector<DisplayEdge> edges(const GraphScene &scene, const Viewport &view, const Theme &theme) const;

    /// `withEdges` false leaves `edges` empty, for a caller that has them as a picture.
    DisplayList build(const GraphScene &scene, const Viewport &view, const QRectF &area, const Theme &theme, bool withEdges = true);

private:
    GraphStyle m_style;
    LabelBook m_labels;
};

}  // namespace penfield
