#include "tests/bench/large_graph.h"

#include "backend/types/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <string>

namespace penfield::bench {

namespace {

/// SplitMix64.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    std::int64_t below(std::int64_t n) { return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(n)); }

private:
    std::uint64_t m_state;
};

std::vector<GraphNode> makeNodes(const GraphShape &shape)
{
    Random random(shape.seed);
    std::vector<GraphNode> nodes(static_cast<std::size_t>(shape.nodes));
    const int errors = shape.layers * shape.positions;
    const int features = shape.nodes - errors - shape.positions - shape.logits;
    if (features <= 0)
        throw Error(PENFIELD_SENTENCE("The graph to be made has no room for features."));
    for (int i = 0; i < features; ++i) {  // numbers ascend, so that no feature is there twice
        nodes[static_cast<std::size_t>(i)].key = {NodeKind::Feature, LayerIndex(random.below(shape.layers)),
                                                  TokenPosition(random.below(shape.positions)), 100 + i};
        nodes[static_cast<std::size_t>(i)].activation = static_cast<float>(10 * random.unit());
    }
    std::sort(nodes.begin(), nodes.begin() + features, [](const GraphNode &a, const GraphNode &b) { return a.key < b.key; });
    auto node = nodes.begin() + features;
    for (int layer = 0; layer < shape.layers; ++layer)
        for (int position = 0; position < shape.positions; ++position)
            (node++)->key = {NodeKind::Error, LayerIndex(layer), TokenPosition(position), -1};
    for (int position = 0; position < shape.positions; ++position, ++node) {
        node->key = {NodeKind::Token, LayerIndex(), TokenPosition(position), 1000 + position};
        node->label = " token" + std::to_string(position);
    }
    for (int i = 0; i < shape.logits; ++i, ++node) {
        node->key = {NodeKind::Logit, LayerIndex(), TokenPosition(shape.positions - 1), 5000 + i};
        node->label = " answer" + std::to_string(i);
        node->probability = static_cast<float>(std::pow(0.5, i + 1));
    }
    return nodes;
}

bool mayInfluence(const GraphNode &source, const GraphNode &target)
{
    const NodeKey &s = source.key, &t = target.key;
    if (s.kind == NodeKind::Logit || t.kind == NodeKind::Token || t.kind == NodeKind::Error)
        return false;
    return s.position <= t.position && (t.kind == NodeKind::Logit || s.kind == NodeKind::Token || s.layer < t.layer);
}

/// Calls visit(target, source, weight) for exactly shape.edges of the edges that may be there, by (target, source).
template <class Visit>
void forEachEdge(const GraphShape &shape, const std::vector<GraphNode> &nodes, Visit visit)
{
    std::int64_t possible = 0;
    for (const GraphNode &target : nodes)
        possible += std::count_if(nodes.begin(), nodes.end(), [&](const GraphNode &source) { return mayInfluence(source, target); });
    if (possible < shape.edges)
        throw Error(PENFIELD_SENTENCE("The graph to be made has room for %1 edges only."), {std::to_string(possible)});
    Random random(shape.seed + 1);
    std::int64_t wanted = shape.edges;
    for (std::size_t t = 0; t < nodes.size(); ++t)
        for (std::size_t s = 0; s < nodes.size(); ++s) {
            if (!mayInfluence(nodes[s], nodes[t]))
                continue;
            if (random.below(possible--) < wanted) {  // each choice of that many edges is as likely as another
                --wanted;
                const double size = std::exp(3 * (random.unit() + random.unit() + random.unit()) - 9);
                visit(t, s, static_cast<float>(random.next() & 1 ? size : -size));
            }
        }
}

std::string idOf(const NodeKey &key, int layers)
{
    const std::string position = '_' + std::to_string(key.position.value);
    switch (key.kind) {
    case NodeKind::Feature:
        return std::to_string(key.layer.value) + '_' + std::to_string(key.feature) + position;
    case NodeKind::Error:
        return "0_" + std::to_string(key.layer.value) + position;
    case NodeKind::Token:
        return "E_" + std::to_string(key.feature) + position;
    default:
        return std::to_string(layers + 1) + '_' + std::to_string(key.feature) + position;
    }
}

std::string numberText(double number)
{
    std::array<char, 32> buffer;
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr};
}

std::string nodeText(const GraphNode &node, const std::string &id, int layers)
{
    const NodeKey &key = node.key;
    const std::int64_t layer = key.layer.value, sum = layer + key.feature;
    std::string feature = std::to_string(key.feature), place = std::to_string(layers + 1), type = "logit", label;
    if (key.kind == NodeKind::Feature) {
        feature = std::to_string(sum * (sum + 1) / 2 + key.feature);
        type = "cross layer transcoder";
    } else if (key.kind == NodeKind::Error) {
        type = "mlp reconstruction error";
    } else if (key.kind == NodeKind::Token) {
        place = "E";
        type = "embedding";
        label = "Emb: \\\"" + node.label + "\\\"";
    } else {
        label = "Output \\\"" + node.label + "\\\" (p=" + numberText(node.probability) + ")";
    }
    if (key.layer.isValid())
        place = std::to_string(layer);
    return "    {\n      \"node_id\": \"" + id + "\",\n      \"feature\": " + feature + ",\n      \"layer\": \"" + place +
           "\",\n      \"ctx_idx\": " + std::to_string(key.position.value) + ",\n      \"feature_type\": \"" + type +
           "\",\n      \"token_prob\": " + numberText(node.probability) + ",\n      \"is_target_logit\": false,\n      \"run_idx\": 0,\n" +
           "      \"reverse_ctx_idx\": 0,\n      \"jsNodeId\": \"" + id + "-0\",\n      \"clerp\": \"" + label +
           "\",\n      \"influence\": 0.5,\n      \"activation\": " + numberText(node.activation) + "\n    }";
}

std::string headText(const GraphShape &shape)
{
    std::string tokens;
    for (int i = 0; i < shape.positions; ++i)
        tokens += (i == 0 ? "\" token" : ", \" token") + std::to_string(i) + '"';
    return "{\n  \"metadata\": {\n    \"slug\": \"large\",\n    \"scan\": \"made\",\n    \"transcoder_list\": [],\n    \"prompt_tokens\": "
           "[" +
           tokens +
           "],\n    \"prompt\": \"a large graph\",\n    \"node_threshold\": 1.0,\n    \"schema_version\": 1\n  },\n  \"qParams\": {\n    "
           "\"pinnedIds\": "
           "[],\n    \"supernodes\": [],\n    \"linkType\": \"both\",\n    \"clickedId\": \"\",\n    \"sg_pos\": \"\"\n  },\n  \"nodes\": "
           "[\n";
}

}  // namespace

void writeGraphJson(const std::filesystem::path &file, const GraphShape &shape)
{
    const std::vector<GraphNode> nodes = makeNodes(shape);
    std::vector<std::string> ids;
    for (const GraphNode &node : nodes)
        ids.push_back(idOf(node.key, shape.layers));
    std::ofstream out(file, std::ios::binary);
    out << headText(shape);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        out << (i == 0 ? "" : ",\n") << nodeText(nodes[i], ids[i], shape.layers);
    out << "\n  ],\n  \"links\": [\n";
    const char *separator = "";
    forEachEdge(shape, nodes, [&](std::size_t target, std::size_t source, float weight) {
        out << separator << "    {\n      \"source\": \"" << ids[source] << "\",\n      \"target\": \"" << ids[target]
            << "\",\n      \"weight\": " << numberText(static_cast<double>(weight)) << "\n    }";
        separator = ",\n";
    });
    out << "\n  ]\n}\n";
    out.close();
    if (!out)
        throw Error(PENFIELD_SENTENCE("%1 cannot be written. Is the disk full?"), {file.string()});
}

AttributionGraph makeGraph(const GraphShape &shape)
{
    AttributionGraph graph;
    graph.nodes = makeNodes(shape);
    graph.n_layers = shape.layers;
    graph.prompt.text = "a large graph";
    for (int i = 0; i < shape.positions; ++i)
        graph.prompt.pieces.push_back(" token" + std::to_string(i));
    graph.rowStart.assign(graph.nodes.size() + 1, 0);
    forEachEdge(shape, graph.nodes, [&](std::size_t target, std::size_t source, float weight) {
        ++graph.rowStart[target + 1];
        graph.source.push_back(static_cast<std::int32_t>(source));
        graph.weight.push_back(weight);
    });
    for (std::size_t row = 1; row < graph.rowStart.size(); ++row)
        graph.rowStart[row] += graph.rowStart[row - 1];
    return graph;
}

}  // namespace penfield::bench
