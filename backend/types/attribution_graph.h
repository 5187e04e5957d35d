#pragma once
// The attribution graph as flat arrays. Nodes are in circuit-tracer's order (formats.md A.5):
// features ascending by (layer, position, feature) · error nodes by (layer, position) · tokens by position · logits by
// descending probability. An edge's weight is the raw signed attribution of the source to the target.
// A graph of components has other nodes, in the order in which the model computes them: the input · layer by layer the heads, then the
// MLP · the one logit node.

#include "backend/types/component_graph.h"
#include "backend/types/ids.h"
#include "backend/types/prompt.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace penfield {

/// Head, Mlp and Input (the embeddings of the whole prompt) are of graphs of components and stand at no position. Saved as numbers.
enum class NodeKind : std::uint8_t { Feature, Error, Token, Logit, Head, Mlp, Input };

/// Names a node across graphs, panels and sessions (a NodeIndex is only good within one graph).
struct NodeKey {
    NodeKind kind = NodeKind::Feature;
    LayerIndex layer;           ///< none for tokens, logits and the input
    TokenPosition position;     ///< none for components
    std::int32_t feature = -1;  ///< feature index · vocabulary id for tokens and logits (of a difference or a direction: the
                                ///< number of logits + its place among the targets) · a head's number · −1 for all others

    auto operator<=>(const NodeKey &) const = default;
    bool isFeature() const { return kind == NodeKind::Feature; }
    /// Where a graph begins or ends: never pruned.
    bool isEnd() const { return kind == NodeKind::Token || kind == NodeKind::Input || kind == NodeKind::Logit; }
    bool isComponent() const { return kind == NodeKind::Head || kind == NodeKind::Mlp || kind == NodeKind::Input; }
    FeatureId featureId() const { return {layer, FeatureIndex(feature)}; }
};

struct GraphNode {
    NodeKey key;
    float activation = 0;   ///< features only
    float influence = 0;    ///< f of formats.md A.10, on the unpruned graph; bigger matters more
    float probability = 0;  ///< logits only: the weight of the target
    std::string label;      ///< tokens and logits: the token's text; features and errors: empty (labels come from the database)
};

struct AttributionGraph {
    Prompt prompt;
    int n_layers = 0;
    std::vector<GraphNode> nodes;

    // Edges in compressed rows by target, sources ascending: row t is [rowStart[t], rowStart[t+1]).
    std::vector<std::int64_t> rowStart;  ///< [nodes + 1]
    std::vector<std::int32_t> source;    ///< [edges] NodeIndex values
    std::vector<float> weight;           ///< [edges]

    double replacementScore = 0;  ///< formats.md A.11
    double completenessScore = 0;
    double milliseconds = 0;

    std::string modelName, modelHash, dictionaryName, dictionaryHash;

    std::optional<ComponentFacts> components;  ///< there when this is a graph of components

    std::size_t edgeCount() const { return source.size(); }
    std::span<const std::int32_t> sourcesOf(NodeIndex target) const
    {
        return {source.data() + rowStart[target.index()],
                static_cast<std::size_t>(rowStart[target.index() + 1] - rowStart[target.index()])};
    }
    std::span<const float> weightsOf(NodeIndex target) const
    {
        return {weight.data() + rowStart[target.index()],
                static_cast<std::size_t>(rowStart[target.index() + 1] - rowStart[target.index()])};
    }
};

/// What a graph explains at the last position (formats.md A.6). Becomes a logit node.
struct AttributionTarget {
    enum class Kind {
        Token,       ///< the logit of `token` less the mean of all; its weight is its probability
        Difference,  ///< logit of `token` − logit of `minus`; its weight is |p(token) − p(minus)|, at least 1e-6
        Direction,   ///< `direction` · the final norm's output, as given, with this weight and label
    };
    Kind kind = Kind::Token;
    TokenId token, minus;
    std::vector<float> direction{};  ///< [d_model]
    double weight = 1;
    std::string label{};  ///< empty for a token or a difference: the tokens' text
};

struct AttributionOptions {
    int maxLogits = 10;                        ///< salient targets: at most this many …
    double desiredProbability = 0.95;          ///< … covering this much of the distribution
    int maxFeatureNodes = 0;                   ///< 0: all active features
    int batchSize = 512;                       ///< with updateInterval, how many features are chosen between two rankings; nothing else
    int updateInterval = 4;                    ///< (formats.md A.9: the reference's numbers give the reference's choice)
    std::vector<AttributionTarget> targets{};  ///< in the order of their nodes; empty: the salient logits
};

/// At which points of the straight line from the counterfactual's embeddings (0) to the prompt's (1) gradients are taken.
enum class PathRule {
    Left,    ///< 0, 1/m … (m−1)/m: the reference implementation
    Right,   ///< 1/m, 2/m … 1: the paper
    Middle,  ///< 1/2m, 3/2m … (2m−1)/2m: the same integral, with an error that falls with m² instead of m
};

struct ComponentOptions {
    int steps = 10;  ///< m
    PathRule rule = PathRule::Middle;
    /// None: the prompt's most probable token against the counterfactual's, or when they are the same, that token.
    std::optional<AttributionTarget> target{};
};

struct PruneOptions {
    double nodeThreshold = 0.8;
    double edgeThreshold = 0.98;
};

}  // namespace penfield
