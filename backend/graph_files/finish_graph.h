#pragma once

#include "backend/types/graph_document.h"

namespace penfield {

/// What every graph from a file needs once nodes and edges are there: probabilities that pruning can start from, influence, scores.
/// Throws Error for a graph that has a cycle.
void finishGraph(AttributionGraph &graph, GraphDocument &document);

}  // namespace penfield
