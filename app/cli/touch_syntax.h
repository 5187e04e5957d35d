#pragma once
// What --set, --scale, --add, --ablate and --ablate-group are given.

#include "backend/types/intervention.h"
#include "backend/types/prompt.h"

#include <string>
#include <utility>
#include <vector>

namespace penfield::cli {

/// "L:F". Throws Error.
FeatureId parseFeature(const std::string &text);

/// A unit as unitName() writes it; a direction with the file of its numbers, "L0.hook_resid_post:FILE". Throws Error.
Unit parseUnit(const std::string &text);

/// "UNIT@TOKEN=VALUE"; "UNIT=VALUE" for every position, "UNIT@FIRST..LAST=VALUE" for some, "UNIT@FIRST..=VALUE" for those that are
/// generated, too. Throws Error.
Intervention parseTouch(const std::string &text, TouchKind kind, const Prompt &prompt);

/// "UNIT@TOKEN", and so on. Throws Error.
Intervention parseAblation(const std::string &text, const Prompt &prompt);

/// "UNIT@TOKEN=PROMPT", and so on. Throws Error.
Intervention parseResampling(const std::string &text, const Prompt &prompt);

/// "0,0.5,1". Throws Error.
std::vector<double> parseValues(const std::string &text);

/// "NAME@TOKEN" → both; "NAME" → an empty token. Names may contain '@' when a token follows.
std::pair<std::string, std::string> splitAt(const std::string &text);

}  // namespace penfield::cli
