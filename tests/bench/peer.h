#pragma once
// The reference implementation in another process: a script of tests/reference, and the JSON object it prints.

#include "backend/formats/json.h"

#include <string>
#include <vector>

namespace penfield::bench {

/// Runs `script` (a file of tests/reference) with the Python that PENFIELD_PEER_PYTHON names, python3 otherwise, and returns what
/// it printed. Throws Error where it cannot measure, e.g. because this Python lacks the packages: its last line says what is missing.
formats::JsonDocument askPeer(const std::string &script, const std::vector<std::string> &arguments);

}  // namespace penfield::bench
