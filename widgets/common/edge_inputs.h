#pragma once

#include "backend/types/attribution_graph.h"

#include <QString>

namespace penfield {

/// "Q −0.020 · K +0.10 · V +1.2": through which of a head's inputs an edge passes; empty for any other edge.
QString inputsText(const AttributionGraph &graph, NodeIndex source, NodeIndex target);

}  // namespace penfield
