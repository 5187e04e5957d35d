#pragma once
// The files that `penfield-cli graph` writes.

#include "backend/graph_files/graph_part.h"
#include "backend/types/graph_document.h"

#include <string>
#include <vector>

namespace penfield::cli {

/// Where to write what; empty: not.
struct GraphExports {
    std::string json, csv, dot, graphml, saved;
    bool empty() const { return json.empty() && csv.empty() && dot.empty() && graphml.empty() && saved.empty(); }
};

/// Returns the names of the files written. Throws Error.
std::vector<std::string> exportGraph(const GraphDocument &document, const GraphPart &part, const GraphExports &exports);

}  // namespace penfield::cli
