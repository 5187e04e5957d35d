#pragma once
// A pruned graph with a place for every kept node: the costly part of a picture, made off the window's thread.

#include "widgets/geometry/graph_layout.h"
#include "widgets/geometry/hit_test.h"
#include "widgets/graph/graph_style.h"

#include <map>
#include <memory>
#include <optional>

namespace penfield {

class Pruner;

struct ArrangementRequest {
    std::shared_ptr<const AttributionGraph> graph;
    std::shared_ptr<const Pruner> pruner;  ///< of `graph`; made when missing
    PruneOptions prune;
    bool showErrors = true;
    QSizeF area;  ///< of the whole picture, gutters included
    GraphStyle style;
};

struct GraphArrangement {
    std::shared_ptr<const AttributionGraph> graph;
    std::shared_ptr<const Pruner> pruner;
    KeptGraph kept;
    GraphLayout layout;
    PointIndex index;                ///< over the layout's positions
    std::map<NodeKey, int> slotByKey;

    const GraphNode &node(int slot) const { return graph->nodes[kept.nodes()[static_cast<std::size_t>(slot)].index()]; }
    std::optional<int> slotOf(const NodeKey &key) const;
};

/// Where the nodes are painted: `area` without the gutters for layer names and token texts.
QRectF plotArea(const QRectF &area, const GraphStyle &style, int layers, bool tokensFitAcross);

std::shared_ptr<const GraphArrangement> arrange(const ArrangementRequest &request);

}  // namespace penfield
