#pragma once
// Reader of graph JSON: circuit-tracer's, Neuronpedia's and Anthropic's, of every age (formats.md C.1).

#include "backend/types/graph_document.h"
#include "backend/types/job.h"

#include <string>

namespace penfield {

/// Reads `path` as a stream: 1.7 GB of JSON with 16 million links take about 0.4 GB. Nodes keep the file's order. What is odd but can be
/// read is told in the document's remarks. Throws Error for what is not a graph, and Cancelled.
GraphDocument readGraphJson(const std::string &path, JobContext &job);

}  // namespace penfield
