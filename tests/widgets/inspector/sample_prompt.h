#pragma once
// A small world for the panels: "the capital of the state with Dallas is" with a handful of features, worked out by hand.

#include "backend/types/attribution_graph.h"
#include "backend/types/feature_card.h"
#include "backend/types/intervention.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/labels.h"

#include <memory>

namespace penfield::test {

inline FeatureId featureId(int layer, int feature)
{
    return {LayerIndex(layer), FeatureIndex(feature)};
}

inline NodeKey featureKey(int layer, int feature, int position)
{
    return {NodeKind::Feature, LayerIndex(layer), TokenPosition(position), feature};
}

/// Positions: 0 <bos>, 1 the, 2 city, 3 Dallas, 4 is, 5 in.
Prompt dallasPrompt();

/// L0·3 at Dallas 4, at "is" 1 · L0·7 at city 2 · L1·5 at Dallas 8, at "in" 6 · L1·9 at "in" 3
std::shared_ptr<const TraceSummary> dallasTrace();

/// L1·5 ablated: 8 → 0 at Dallas, 6 → 1.5 at "in"; L1·9 3 → 4 at "in"; L0·2, silent before, 0 → 0.5 at "is".
std::shared_ptr<const Outcome> texasAblated();

/// L0·3 "city = Dallas", L0·7 "noun", L1·5 "state = Texas" (0.93); L1·9 has none.
Labels dallasLabels();

/// Nodes in circuit-tracer's order; edges: Dallas token → L0·3 (2), L0·3@3 → L1·5@3 (1.5), error L0@3 → L1·5@3 (−0.4),
/// L1·5@3 → Austin (3), L1·9@5 → Austin (−1), L1·5@5 → Austin (0.5).
std::shared_ptr<const AttributionGraph> dallasGraph();

Supernodes texasGroup();  ///< "Texas" (state): L1·5, L0·3, L1·77

std::shared_ptr<const FeatureCard> texasCard();  ///< L1·5, everything known

}  // namespace penfield::test
