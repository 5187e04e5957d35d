#pragma once

#include "backend/types/attribution_graph.h"

namespace penfield {

/// "feature", "error", "token", "logit": as tables and reports call them, in every language.
const char *nodeKindName(NodeKind kind);

}  // namespace penfield
