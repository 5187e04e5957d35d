#pragma once

#include "backend/graph/prune.h"
#include "backend/types/attribution_graph.h"

#include <string>

namespace penfield::cli {

class Session;

struct GraphReport {
    const Session &session;
    const AttributionGraph &graph;
    const PruneResult &pruned;
    std::string file;      ///< where the graph was written; empty: nowhere
    std::size_t top = 10;  ///< nodes to name
};

std::string asText(const GraphReport &report);
std::string asJson(const GraphReport &report);

/// Throws Error.
void writeFile(const std::string &path, const std::string &content);

}  // namespace penfield::cli
