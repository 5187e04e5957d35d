#pragma once

namespace penfield {

/// A widget's dynamic property: true where Space does something of its own. Elsewhere it shows, while held, the answer without touches.
inline constexpr char usesSpaceKey[] = "usesSpaceKey";

}  // namespace penfield
