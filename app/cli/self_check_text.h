#pragma once

#include "backend/types/self_check.h"

#include <string>

namespace penfield::cli {

std::string selfCheckText(const SelfCheckReport &report);  ///< a table, and "N of M agree" as the last line
std::string selfCheckJson(const SelfCheckReport &report);

}  // namespace penfield::cli
