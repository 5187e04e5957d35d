#pragma once
// Graphs for other programs: spreadsheets, Graphviz, and whatever reads GraphML (Gephi, yEd, NetworkX). C locale, UTF-8.

#include "backend/graph_files/graph_part.h"
#include "backend/types/graph_document.h"

#include <iosfwd>

namespace penfield {

/// One line a node: id, kind, layer, position, token, feature, label, activation, influence, probability.
void writeNodesCsv(const GraphDocument &document, const GraphPart &part, std::ostream &out);

/// One line an edge: source, target, weight.
void writeEdgesCsv(const GraphDocument &document, const GraphPart &part, std::ostream &out);

/// A digraph: positions left to right, edges as thick as they are strong.
void writeDot(const GraphDocument &document, const GraphPart &part, std::ostream &out);

void writeGraphMl(const GraphDocument &document, const GraphPart &part, std::ostream &out);

}  // namespace penfield
