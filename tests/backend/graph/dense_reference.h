#pragma once
// formats.md A.10 and A.11 word by word, on full matrices: slow, and written without a look at backend/graph.

#include "backend/types/attribution_graph.h"

#include <vector>

namespace penfield::dense {

using Vector = std::vector<double>;
using Matrix = std::vector<Vector>;  // [target][source]

Matrix adjacency(const AttributionGraph &graph);
Matrix normalized(const Matrix &a);
Vector weights(const AttributionGraph &graph);
Vector influence(const Matrix &a, const Vector &w);
double findThreshold(Vector scores, double share);

struct Pruned {
    std::vector<bool> keepNode;
    std::vector<std::vector<bool>> keepEdge;  // [target][source]
    Vector cumulative;
};
Pruned prune(const AttributionGraph &graph, double nodeThreshold, double edgeThreshold);

double replacement(const AttributionGraph &graph);
double completeness(const AttributionGraph &graph);

}  // namespace penfield::dense
