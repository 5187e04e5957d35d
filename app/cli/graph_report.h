#pragma once

#include "backend/graph/prune.h"
#include "backend/types/attribution_graph.h"

#include <functional>
#include <string>
#include <vector>

namespace penfield::cli {

struct GraphReport {
    std::function<std::string(FeatureId)> label;  ///< empty text: none
    const AttributionGraph &graph;
    const PruneResult &pruned;
    std::vector<std::string> files;  ///< that the graph was written to
    std::size_t top = 10;            ///< nodes to name
};

std::string asText(const GraphReport &report);
std::string asJson(const GraphReport &report);

/// Throws Error.
void writeFile(const std::string &path, const std::string &content);

}  // namespace penfield::cli
