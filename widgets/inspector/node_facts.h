#pragma once
// What the panels' data say of one node, gathered once for the page and for the clipboard.

#include "backend/types/attribution_graph.h"
#include "backend/types/feature_card.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/labels.h"
#include "widgets/common/unit_noun.h"
#include "widgets/inspector/node_edges.h"

#include <memory>
#include <optional>
#include <vector>

namespace penfield {

/// A supernode the feature belongs to.
struct GroupFact {
    QString name, kind;
    int members = 0;
    int activeHere = 0;  ///< members that are active at the node's position: what "Ablate group" would touch
};

enum class CardState { Asked, Here, Missing, NoDatabase };

struct NodeFacts {
    NodeKey key;
    QString title;                    ///< label, token text or place
    Prompt prompt;
    bool hasTrace = false;
    std::vector<float> along;         ///< [tokens] a feature's activation on this prompt
    std::optional<float> activation;  ///< at the node's position; 0: not active there; none: no prompt, or no such position
    CardState cardState = CardState::Asked;
    std::shared_ptr<const FeatureCard> card;
    std::vector<GroupFact> groups;
    std::shared_ptr<const AttributionGraph> graph;
    bool mayHaveGraph = true;         ///< a graph is there or may come
    std::optional<NodeIndex> node;    ///< in `graph`; none: not a node of it
    NodeEdges edges;
    std::optional<double> probability;///< a logit's
    Labels labels;
    UnitNoun noun = UnitNoun::Feature;

    float largestHere() const;        ///< of `along`
    float scaleEnd() const;           ///< the corpus maximum when it is known and larger, else largestHere()
    QString titleOfNode(NodeIndex other) const;
};

struct InspectorSources {
    const std::shared_ptr<const TraceSummary> &trace;
    const std::shared_ptr<const AttributionGraph> &graph;
    const Labels &labels;
    const Supernodes &supernodes;
    const std::shared_ptr<const FeatureCard> &card;  ///< of any feature
    std::optional<FeatureId> missing;                ///< the database said that it has no such feature
    bool hasDatabase = true;
    bool mayHaveGraph = true;
    UnitNoun noun = UnitNoun::Feature;
};

NodeFacts factsOf(const NodeKey &key, const InspectorSources &sources);

}  // namespace penfield
