#pragma once
// Words for features and tokens that more than one panel says.

#include "backend/types/attribution_graph.h"

#include <QString>

namespace penfield {

/// A token's text without the blanks around it; "␣" and "⏎" when there is nothing else.
QString readableToken(const std::string &piece);

/// "“Dallas” (position 4)"; only the position when the prompt does not have it.
QString readablePosition(const Prompt &prompt, TokenPosition position);

}  // namespace penfield
