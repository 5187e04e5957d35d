#pragma once
// What the hover card says of a node, and what a screen reader hears.

#include "widgets/common/theme.h"
#include "widgets/graph/graph_scene.h"

#include <QString>

namespace penfield {

/// Rich text: title, place, numbers, the strongest edges in and out.
QString hoverText(const GraphScene &scene, int slot, const Theme &theme);

/// One plain sentence with the same content.
QString spokenText(const GraphScene &scene, int slot);

}  // namespace penfield
