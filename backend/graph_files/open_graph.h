#pragma once

#include "backend/types/graph_document.h"
#include "backend/types/job.h"

#include <string>

namespace penfield {

/// Opens a graph whatever its file is: JSON, circuit-tracer's *.pt, or one that saveGraph() wrote. Content decides, not the name. Throws
/// Error and Cancelled.
GraphDocument openGraph(const std::string &path, JobContext &job);

/// True when a file's name and first bytes are those of a graph: *.json that begins like an object with a graph's members, a zip named
/// *.pt, a saved graph. Reads a few kilobytes; never throws.
bool looksLikeGraph(const std::string &path);

}  // namespace penfield
