#pragma once
// Everything a scene can show of one prompt, as values.

#include "backend/types/attention.h"
#include "backend/types/attribution_graph.h"
#include "backend/types/feature_card.h"
#include "backend/types/intervention.h"
#include "backend/types/logit_lens.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/labels.h"
#include "widgets/models/intervention_entry.h"

#include <memory>
#include <string>
#include <vector>

namespace penfield::gallery {

struct Sample {
    std::shared_ptr<const TraceSummary> trace;
    std::shared_ptr<const AttributionGraph> graph;
    Labels labels;
    Supernodes supernodes;
    NodeKey selected;                                 ///< a feature that means the intermediate hop
    std::shared_ptr<const FeatureCard> card;          ///< of `selected`
    std::shared_ptr<const Outcome> outcome, control;  ///< `touches` carried out, and norm-matched others
    std::vector<InterventionEntry> touches;
    std::shared_ptr<const LogitLens> lens;
    std::shared_ptr<const AttentionOverview> heads;
    std::shared_ptr<const AttentionLayer> layer;      ///< one of `heads`
};

/// The prompts of the gallery.
struct Samples {
    Sample full;       ///< the demo's prompt
    Sample longTexts;  ///< labels and tokens that are far too long
    Sample three;      ///< three positions
    Sample hundreds;   ///< three hundred positions
};

/// Made in code, the same on every machine: `full` tells the demo's story without the demo.
Samples madeSamples();

/// The demo's prompt as the engine answers it, with the demo's database. Throws Error.
Sample demoSample();

}  // namespace penfield::gallery
