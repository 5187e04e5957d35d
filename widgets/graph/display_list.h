#pragma once
// A picture as a list of things to draw, in the painter's units. No decisions are left to the painter.

#include "backend/types/attribution_graph.h"
#include "widgets/graph/graph_style.h"

#include <QColor>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace penfield {

struct DisplayEdge {
    QPointF from, to;
    double width = 1;
    QColor color;
};

struct DisplayNode {
    NodeKind kind = NodeKind::Feature;  ///< features and heads are circles, errors diamonds, all others squares
    int slot = -1;
    QPointF center;
    double radius = 4;
    QColor fill;                ///< invalid: hollow
    QColor outline;
    double outlineWidth = 1;
    QColor halo;                ///< supernode; invalid: none
    QColor ring;                ///< selected, pinned, hovered; invalid: none
    double ringWidth = 0;
    bool touched = false;       ///< a bar across: this node is held by the user
};

struct TextRun {
    QPointF baseline;
    QString text;
    QColor color;
    bool strong = false;
    double angle = 0;  ///< degrees, clockwise, about the baseline's start
};

struct DisplayLabel {
    int slot = -1;
    QRectF plate;       ///< behind the text, in `plateColor`
    QColor plateColor;
    std::vector<TextRun> runs;
};

struct DisplayList {
    QRectF area, plot;  ///< the whole picture; the part without gutters
    GraphStyle style;
    QColor background, gridColor;
    std::vector<QLineF> grid;
    double edgeStrength = 1;             ///< opacity of all of `edges`
    std::vector<DisplayEdge> edges;      ///< weak ones first
    std::vector<DisplayEdge> litEdges;   ///< on top of `edges`, at full strength
    std::vector<DisplayNode> nodes;
    std::vector<DisplayLabel> labels;
    std::vector<TextRun> axis;           ///< outside the plot
    std::vector<DisplayNode> legendNodes;
    std::vector<DisplayEdge> legendEdges;
    std::vector<TextRun> legend;
    std::vector<TextRun> notes;          ///< in the plot's top left corner
};

}  // namespace penfield
