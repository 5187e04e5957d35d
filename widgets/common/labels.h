#pragma once
// Labels of features as the panels see them, and the words for a node.

#include "backend/types/attribution_graph.h"
#include "backend/types/feature_card.h"

#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

namespace penfield {

using LabelMap = std::unordered_map<FeatureId, FeatureLabel>;
using Labels = std::shared_ptr<const LabelMap>;
using Supernodes = std::shared_ptr<const std::vector<Supernode>>;

/// "L0 · 493", "L0 H3", "MLP 0", or "E" / "out" for tokens and logits: where the node is.
QString placeOf(const NodeKey &key);

/// The label when there is one, else the place. For tokens and logits pass the node's own text.
QString titleOf(const NodeKey &key, const Labels &labels, const QString &ownText = {});

}  // namespace penfield
