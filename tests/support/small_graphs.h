#pragma once
// Graphs that are small enough to be worked out by hand, and random ones.

#include "backend/types/attribution_graph.h"

#include <cstdint>
#include <initializer_list>
#include <vector>

namespace penfield {

struct Edge {
    int target = 0;
    int source = 0;
    float weight = 0;
};

GraphNode featureNode(int layer, int position, int feature);
GraphNode errorNode(int layer, int position);
GraphNode tokenNode(int position, const std::string &text = "token");
GraphNode logitNode(float probability, const std::string &text = "answer");

/// Edges may come in any order; influence and scores are left at 0.
AttributionGraph graphOf(std::vector<GraphNode> nodes, std::vector<Edge> edges);

/// A graph of components by hand: two layers of two heads and an MLP, a prompt of three tokens, "Austin − Springfield" explained.
/// Its edges into L1 H0 are those of the input, L0 H1 and MLP 0; L0 H0 and L1 H1 have none.
AttributionGraph componentGraph();

/// formats.md A.13.1: twelve nodes, node 11 the only logit, the others features.
AttributionGraph knownAnswerGraph();

/// A complete graph in circuit-tracer's order: `features` over `layers` and `positions`, an error node for each layer and position,
/// a token for each position, `logits` targets. Every edge that may be there has a random weight.
AttributionGraph randomGraph(std::uint32_t seed, int layers, int positions, int features, int logits);

}  // namespace penfield
