#pragma once
// Where the nodes go: positions (tokens) are columns, layers are rows, embeddings at the bottom, answers on top.
// Components stand at no position: their columns are the numbers of the heads, and a last one for the MLPs, which stand higher in their
// row than the heads whose output they read.
//
// 1. Nodes are gathered into cells (layer × position); within a cell they stand in lines, the error node last.
// 2. How many lines a cell of n nodes gets is decided once for the whole graph, so that it fills the room best.
// 3. Columns are as wide as their fullest cell, rows as high as their fullest cell (feature rows even otherwise);
//    room that is left over is shared out, so that labels find space.
// 4. Sweeps along the edges order each cell by where its nodes' neighbours are, which undoes most crossings.
// Same input, same output; nothing is random.

#include "widgets/geometry/kept_graph.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace penfield {

struct LayoutOptions {
    double em = 14;                  ///< height of the label font: the unit of every distance
    QSizeF room;                     ///< filled when the graph needs less; a graph that needs more is larger
    std::vector<double> tokenText;   ///< [columns] width of each token's text, or of a column's name
    std::vector<double> answerText;  ///< [logits] width of each answer's text
};

struct LayoutSpan {
    double low = 0, high = 0;
    double length() const { return high - low; }
    double middle() const { return (low + high) / 2; }
};

struct GraphLayout {
    std::vector<QPointF> position;    ///< [slots] centres
    std::vector<double> radius;       ///< [slots] grows with influence
    std::vector<int> row;             ///< [slots] 0 = embeddings … n_layers + 1 = answers
    std::vector<int> column;          ///< [slots]
    std::vector<LayoutSpan> columns;  ///< [columns] x, left to right
    std::vector<LayoutSpan> rows;     ///< [n_layers + 2] y; row 0 is the lowest on screen
    QRectF bounds;
    double em = 14;
    bool tokensFitAcross = true;      ///< columns are wide enough for their tokens' texts

    QRectF cell(int rowNumber, int columnNumber) const;
    QRectF nodeRect(int slot) const;
};

/// Number of positions: the prompt's, or what the nodes say when a foreign graph has none. Of components: of heads, and one for MLPs.
int columnCount(const AttributionGraph &graph);

GraphLayout layOut(const AttributionGraph &graph, const KeptGraph &kept, const LayoutOptions &options);

}  // namespace penfield
