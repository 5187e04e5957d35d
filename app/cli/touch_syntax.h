#pragma once
// What --set, --scale, --add, --ablate and --ablate-group are given.

#include "backend/types/intervention.h"
#include "backend/types/prompt.h"

#include <string>
#include <utility>

namespace penfield::cli {

/// "L:F". Throws Error.
FeatureId parseFeature(const std::string &text);

/// "L:F@TOKEN=VALUE", or "L:F=VALUE" for every position. Throws Error.
Intervention parseTouch(const std::string &text, TouchKind kind, const Prompt &prompt);

/// "L:F@TOKEN", or "L:F" for every position. Throws Error.
Intervention parseAblation(const std::string &text, const Prompt &prompt);

/// "NAME@TOKEN" → both; "NAME" → an empty token. Names may contain '@' when a token follows.
std::pair<std::string, std::string> splitAt(const std::string &text);

}  // namespace penfield::cli
