#pragma once

#include "backend/types/graph_document.h"

namespace penfield {

/// Makes a graph with heads, MLPs or an input a graph of components, with what the metadata says of it. Its edges are there.
void readComponentFacts(const GraphDocument &document, AttributionGraph &graph);

}  // namespace penfield
