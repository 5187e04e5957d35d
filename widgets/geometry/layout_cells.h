#pragma once
// The cells of a graph layout: which nodes share a (row, column), in which order, in how many lines.

#include "widgets/geometry/kept_graph.h"

#include <vector>

namespace penfield {

struct LayoutCell {
    int row = 0, column = 0;
    std::vector<int> members;  ///< in order; errors last
};

/// Cells that hold something, ascending by (row, column); slots by influence at first.
std::vector<LayoutCell> gatherCells(const AttributionGraph &graph, const KeptGraph &kept);

int rowOf(const GraphNode &node, int layers);

/// Of a component: a head's number; the last one of an MLP; the middle one of the input and the answer.
int columnOf(const AttributionGraph &graph, const GraphNode &node, int columns);

/// How a cell of `count` nodes stands.
struct CellShape {
    int lines = 1, perLine = 1;
};

/// `width` says how much wider than high a full cell is meant to be.
CellShape shapeOf(int count, double width);

/// Orders every feature cell by the mean x of its neighbours (weighted by |weight|); `x` is [slots].
/// `upwards`: neighbours are the sources, else the targets.
void orderByNeighbours(std::vector<LayoutCell> &cells, const AttributionGraph &graph, const KeptGraph &kept,
                       const std::vector<double> &x, bool upwards);

}  // namespace penfield
