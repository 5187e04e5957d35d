#pragma once
// Graph files as circuit-tracer and Neuronpedia read them (formats.md C.1, schema_version 1).

#include "backend/graph/prune.h"
#include "backend/types/attribution_graph.h"

#include <functional>
#include <string>

namespace penfield {

struct GraphFileSettings {
    std::string slug;  ///< the graph's id: letters, digits, '_', '.', '-'
    AttributionOptions attribution;
    PruneOptions prune;
    std::function<std::string(FeatureId)> label;  ///< empty: no labels
};

/// `pruned` belongs to `graph` and says what is written.
std::string graphJson(const AttributionGraph &graph, const PruneResult &pruned, const GraphFileSettings &settings);

/// A slug from the words of a prompt.
std::string slugOf(const std::string &prompt);

}  // namespace penfield
