#pragma once
// Reader of circuit-tracer's own graph files, *.pt (formats.md C.2).

#include "backend/types/graph_document.h"
#include "backend/types/job.h"

#include <string>

namespace penfield {

/// Reads `path` without running anything in it. The file has the whole graph, unpruned, but of the tokens only their ids.
GraphDocument readGraphPt(const std::string &path, JobContext &job);

}  // namespace penfield
