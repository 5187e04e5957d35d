#pragma once
// Graphs that circuit-tracer computed (tests/fixtures/graphs, made by tests/reference/graphs_ct.py), and how far ours are from them.

#include "backend/types/attribution_graph.h"

#include <string>
#include <vector>

namespace penfield::test {

/// What must be identical is a count of differences, what is a number is the largest deviation.
struct GraphDeviation {
    std::string name;    // of the folder
    std::string what;    // "cross-layer, ReLU"
    std::string madeBy;  // "circuit-tracer 0.4.1 …"
    std::size_t nodes = 0, edges = 0;

    std::size_t order = 0;   // nodes that are another one, or are not there
    std::size_t masks = 0;   // nodes and edges that one prunes and the other keeps
    double activation = 0;   // absolute
    double probability = 0;  // absolute
    double edge = 0;         // relative to the row's largest
    double influence = 0;    // absolute; they are shares
    double cumulative = 0;   // absolute, of nodes that have influence: the others are ties
    double replacement = 0, completeness = 0;

    bool agrees() const;
};

/// Folders of the goldens below `folder`, by name.
std::vector<std::string> graphGoldens(const std::string &folder);

/// Computes one of them and compares.
GraphDeviation compareWithGolden(const std::string &folder);

}  // namespace penfield::test
