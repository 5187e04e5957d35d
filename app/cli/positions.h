#pragma once

#include "backend/types/prompt.h"

#include <string>

namespace penfield::cli {

/// The position that `token` means: a number, or a word of the prompt that occurs once. Throws Error.
TokenPosition positionOf(const Prompt &prompt, const std::string &token);

}  // namespace penfield::cli
