#include "widgets/geometry/layout_cells.h"

#include "widgets/geometry/graph_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace penfield {
namespace {

const GraphNode &nodeAt(const AttributionGraph &graph, const KeptGraph &kept, int slot)
{
    return graph.nodes[kept.nodes()[static_cast<std::size_t>(slot)].index()];
}

double meanOfNeighbours(const KeptGraph &kept, int slot, const std::vector<double> &x, bool upwards)
{
    double sum = 0, weights = 0;
    for (const int number : upwards ? kept.incoming(slot) : kept.outgoing(slot)) {
        const KeptEdge &edge = kept.edges()[static_cast<std::size_t>(number)];
        const double weight = std::abs(static_cast<double>(edge.weight));
        sum += weight * x[static_cast<std::size_t>(upwards ? edge.source : edge.target)];
        weights += weight;
    }
    return weights > 0 ? sum / weights : x[static_cast<std::size_t>(slot)];
}

}  // namespace

int rowOf(const GraphNode &node, int layers)
{
    switch (node.key.kind) {
    case NodeKind::Token:
    case NodeKind::Input: return 0;
    case NodeKind::Logit: return layers + 1;
    case NodeKind::Feature:
    case NodeKind::Error:
    case NodeKind::Head:
    case NodeKind::Mlp: break;
    }
    return std::clamp(node.key.layer.value, 0, layers - 1) + 1;
}

int columnOf(const AttributionGraph &graph, const GraphNode &node, int columns)
{
    if (graph.components)
        switch (node.key.kind) {
        case NodeKind::Head: return std::clamp(node.key.feature, 0, columns - 1);
        case NodeKind::Mlp: return columns - 1;
        default: return (columns - 1) / 2;
        }
    return node.key.position.isValid() ? std::min(node.key.position.value, columns - 1) : columns - 1;
}

std::vector<LayoutCell> gatherCells(const AttributionGraph &graph, const KeptGraph &kept)
{
    const int columns = columnCount(graph);
    std::map<std::pair<int, int>, LayoutCell> cells;
    for (int slot = 0; slot < kept.size(); ++slot) {
        const GraphNode &node = nodeAt(graph, kept, slot);
        const int row = rowOf(node, graph.n_layers), column = columnOf(graph, node, columns);
        LayoutCell &cell = cells[{row, column}];
        cell.row = row;
        cell.column = column;
        cell.members.push_back(slot);
    }
    std::vector<LayoutCell> result;
    for (auto &[place, cell] : cells) {
        std::stable_sort(cell.members.begin(), cell.members.end(), [&](int a, int b) {
            const GraphNode &first = nodeAt(graph, kept, a), &second = nodeAt(graph, kept, b);
            return std::tuple(first.key.kind, -first.probability, -first.influence) < std::tuple(second.key.kind, -second.probability, -second.influence);
        });
        result.push_back(std::move(cell));
    }
    return result;
}

CellShape shapeOf(int count, double width)
{
    const int lines = std::clamp(static_cast<int>(std::lround(std::sqrt(count / width))), 1, std::max(1, count));
    return {lines, (count + lines - 1) / lines};
}

void orderByNeighbours(std::vector<LayoutCell> &cells, const AttributionGraph &graph, const KeptGraph &kept,
                       const std::vector<double> &x, bool upwards)
{
    std::vector<double> wanted(x.size());
    for (LayoutCell &cell : cells) {
        if (cell.row == 0 || cell.row == graph.n_layers + 1)
            continue;  // tokens stand alone, answers by their probability
        for (const int slot : cell.members)
            wanted[static_cast<std::size_t>(slot)] = meanOfNeighbours(kept, slot, x, upwards);
        std::stable_sort(cell.members.begin(), cell.members.end(), [&](int a, int b) {
            return std::pair(nodeAt(graph, kept, a).key.kind, wanted[static_cast<std::size_t>(a)])
                   < std::pair(nodeAt(graph, kept, b).key.kind, wanted[static_cast<std::size_t>(b)]);
        });
    }
}

}  // namespace penfield
