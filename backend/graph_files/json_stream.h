#pragma once
// JSON files of any length as events, in constant memory. RapidJSON parses: of the libraries measured it is the one that neither keeps
// the file nor an index of it (1.75 GB: 3.9 s and 3 MB).

#include "backend/graph_files/json_sink.h"
#include "backend/types/job.h"

#include <string>

namespace penfield {

/// Parses the file at `path` and tells `sink`, which may throw. Throws Error for what is not one JSON value in UTF-8, nests more than
/// 64 levels deep, or has a text of more than 64 MiB. NaN and Infinity, which Python writes, are numbers. Reports progress as `phase`.
void streamJson(const std::string &path, JsonSink &sink, JobContext &job, const char *phase);

}  // namespace penfield
