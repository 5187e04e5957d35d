#pragma once
// How a file names attention heads, MLP blocks and the input. Private to this room.

#include "backend/types/attribution_graph.h"

#include <string>

namespace penfield {

inline constexpr char componentFactsKey[] = "component_graph";  ///< a member of a file's metadata

const char *componentType(NodeKind kind);        ///< feature_type
std::string componentId(const NodeKey &key);     ///< as EAP-IG names them: a0.h1, m0, input
std::string componentLabel(const NodeKey &key);  ///< L0 H1, MLP 0, Input

}  // namespace penfield
