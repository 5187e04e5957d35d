#pragma once
// The attribution graph as flat arrays. Nodes are in circuit-tracer's order (formats.md A.5):
// features ascending by (layer, position, feature) · error nodes by (layer, position) · tokens by position · logits by
// descending probability. An edge's weight is the raw signed attribution of the source to the target.

#include "backend/types/ids.h"
#include "backend/types/prompt.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace penfield {

enum class NodeKind : std::uint8_t { Feature, Error, Token, Logit };

/// Names a node across graphs, panels and sessions (a NodeIndex is only good within one graph).
struct NodeKey {
    NodeKind kind = NodeKind::Feature;
    LayerIndex layer;            ///< features and errors; none for tokens and logits
    TokenPosition position;
    std::int32_t feature = -1;   ///< feature index · vocabulary id for tokens and logits · −1 for errors

    auto operator<=>(const NodeKey &) const = default;
    bool isFeature() const { return kind == NodeKind::Feature; }
    FeatureId featureId() const { return {layer, FeatureIndex(feature)}; }
};

struct GraphNode {
    NodeKey key;
    float activation = 0;    ///< features only
    float influence = 0;     ///< f of formats.md A.10, on the unpruned graph; bigger matters more
    float probability = 0;   ///< logits only
    std::string label;       ///< tokens and logits: the token's text; features and errors: empty (labels come from the database)
};

struct AttributionGraph {
    Prompt prompt;
    int n_layers = 0;
    std::vector<GraphNode> nodes;

    // Edges in compressed rows by target, sources ascending: row t is [rowStart[t], rowStart[t+1]).
    std::vector<std::int64_t> rowStart;  ///< [nodes + 1]
    std::vector<std::int32_t> source;    ///< [edges] NodeIndex values
    std::vector<float> weight;           ///< [edges]

    double replacementScore = 0;   ///< formats.md A.11
    double completenessScore = 0;
    double milliseconds = 0;

    std::string modelName, modelHash, dictionaryName, dictionaryHash;

    std::size_t edgeCount() const { return source.size(); }
    std::span<const std::int32_t> sourcesOf(NodeIndex target) const
    {
        return {source.data() + rowStart[target.index()], static_cast<std::size_t>(rowStart[target.index() + 1] - rowStart[target.index()])};
    }
    std::span<const float> weightsOf(NodeIndex target) const
    {
        return {weight.data() + rowStart[target.index()], static_cast<std::size_t>(rowStart[target.index() + 1] - rowStart[target.index()])};
    }
};

struct AttributionOptions {
    int maxLogits = 10;               ///< salient targets: at most this many …
    double desiredProbability = 0.95; ///< … covering this much of the distribution
    int maxFeatureNodes = 0;          ///< 0: all active features
    int batchSize = 512;              ///< targets per chunk; takes part in the reference's selection rule
};

struct PruneOptions {
    double nodeThreshold = 0.8;
    double edgeThreshold = 0.98;
};

}  // namespace penfield
