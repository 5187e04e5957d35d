#include "tests/support/small_graphs.h"

#include <algorithm>
#include <random>
#include <tuple>

namespace penfield {

GraphNode featureNode(int layer, int position, int feature)
{
    GraphNode node;
    node.key = {NodeKind::Feature, LayerIndex(layer), TokenPosition(position), feature};
    node.activation = 1;
    return node;
}

GraphNode errorNode(int layer, int position)
{
    GraphNode node;
    node.key = {NodeKind::Error, LayerIndex(layer), TokenPosition(position), -1};
    return node;
}

GraphNode tokenNode(int position, const std::string &text)
{
    GraphNode node;
    node.key = {NodeKind::Token, LayerIndex(), TokenPosition(position), position};
    node.label = text;
    return node;
}

GraphNode logitNode(float probability, const std::string &text)
{
    GraphNode node;
    node.key = {NodeKind::Logit, LayerIndex(), TokenPosition(0), 0};
    node.probability = probability;
    node.label = text;
    return node;
}

AttributionGraph componentGraph()
{
    const auto component = [](NodeKind kind, int layer, int number) {
        GraphNode node;
        node.key = {kind, LayerIndex(layer), {}, number};
        return node;
    };
    std::vector<GraphNode> nodes{component(NodeKind::Input, -1, -1)};
    for (int layer = 0; layer < 2; ++layer) {
        nodes.push_back(component(NodeKind::Head, layer, 0));
        nodes.push_back(component(NodeKind::Head, layer, 1));
        nodes.push_back(component(NodeKind::Mlp, layer, -1));
    }
    nodes.push_back(logitNode(1, "Austin − Springfield"));
    nodes.back().key = {NodeKind::Logit, {}, TokenPosition(2), 100};
    AttributionGraph graph = graphOf(std::move(nodes), {{2, 0, 1.5F}, {3, 0, 1}, {3, 2, 0.5F}, {4, 0, 0.25F}, {4, 2, -0.125F}, {4, 3, 2},
                                                        {6, 4, 3}, {7, 4, 0.5F}, {7, 6, 4}});
    graph.n_layers = 2;
    graph.prompt = {"state of Dallas", {TokenId(5), TokenId(6), TokenId(7)}, {"state", " of", " Dallas"}, false, {}, {}};
    ComponentFacts &facts = graph.components.emplace();
    facts.counterfactual = {"state of Chicago", {TokenId(5), TokenId(6), TokenId(8)}, {"state", " of", " Chicago"}, false, {}, {}};
    facts.steps = 10;
    facts.measure = 8.5;
    facts.counterfactualMeasure = -8.25;
    facts.inputs.resize(graph.edgeCount());
    facts.inputs[0] = {0.25F, 0.25F, 1};
    facts.inputs[3] = {0, 0.125F, 0.125F};
    facts.inputs[4] = {0.125F, -0.25F, 0};
    facts.inputs[5] = {0, 0, 2};
    return graph;
}

AttributionGraph graphOf(std::vector<GraphNode> nodes, std::vector<Edge> edges)
{
    std::sort(edges.begin(), edges.end(),
              [](const Edge &a, const Edge &b) { return std::tie(a.target, a.source) < std::tie(b.target, b.source); });
    AttributionGraph graph;
    graph.nodes = std::move(nodes);
    graph.rowStart.assign(graph.nodes.size() + 1, 0);
    for (const Edge &edge : edges) {
        ++graph.rowStart[static_cast<std::size_t>(edge.target) + 1];
        graph.source.push_back(edge.source);
        graph.weight.push_back(edge.weight);
    }
    for (std::size_t row = 1; row < graph.rowStart.size(); ++row)
        graph.rowStart[row] += graph.rowStart[row - 1];
    return graph;
}

AttributionGraph knownAnswerGraph()
{
    std::vector<GraphNode> nodes;
    for (int i = 0; i < 11; ++i)
        nodes.push_back(featureNode(0, 0, i));
    nodes.push_back(logitNode(1));
    return graphOf(
        std::move(nodes),
        {{11, 1, 10}, {11, 3, 10}, {11, 6, 10}, {11, 8, 10}, {3, 0, 10}, {3, 1, 10}, {3, 6, 10}, {1, 9, 10}, {1, 10, 10}, {0, 9, 10}});
}

namespace {

/// Features read from below and from the left, as in a causal model; logits read from everywhere.
bool mayReach(const NodeKey &source, const NodeKey &target)
{
    if (source.kind == NodeKind::Logit || target.kind == NodeKind::Error || target.kind == NodeKind::Token)
        return false;
    if (target.kind == NodeKind::Logit)
        return true;
    return source.position <= target.position && (source.kind == NodeKind::Token || source.layer < target.layer);
}

std::vector<GraphNode> randomNodes(std::mt19937 &random, int layers, int positions, int features, int logits)
{
    std::vector<GraphNode> nodes;
    for (int i = 0; i < features; ++i)
        nodes.push_back(featureNode(static_cast<int>(random() % static_cast<unsigned>(layers)),
                                    static_cast<int>(random() % static_cast<unsigned>(positions)), i));
    std::sort(nodes.begin(), nodes.end(), [](const GraphNode &a, const GraphNode &b) { return a.key < b.key; });
    for (int layer = 0; layer < layers; ++layer)
        for (int position = 0; position < positions; ++position)
            nodes.push_back(errorNode(layer, position));
    for (int position = 0; position < positions; ++position)
        nodes.push_back(tokenNode(position));
    for (int k = 0; k < logits; ++k)
        nodes.push_back(logitNode(0.5F / static_cast<float>(1 << k)));
    return nodes;
}

}  // namespace

AttributionGraph randomGraph(std::uint32_t seed, int layers, int positions, int features, int logits)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> weight;
    std::vector<GraphNode> nodes = randomNodes(random, layers, positions, features, logits);
    std::vector<Edge> edges;
    for (std::size_t t = 0; t < nodes.size(); ++t)
        for (std::size_t s = 0; s < nodes.size(); ++s)
            if (mayReach(nodes[s].key, nodes[t].key))
                edges.push_back({static_cast<int>(t), static_cast<int>(s), weight(random)});
    AttributionGraph graph = graphOf(std::move(nodes), std::move(edges));
    graph.n_layers = layers;
    return graph;
}

}  // namespace penfield
