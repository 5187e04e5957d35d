#pragma once
// How numbers are said in a verdict.

#include "backend/types/interval.h"
#include "backend/types/verdict.h"

#include <string>

namespace penfield::evidence {

/// "12 %"
std::string percent(double share);
/// "12 % [3, 20]"
std::string percent(double share, const Interval &interval);
std::string decimal(double value, int digits = 3);

/// The measure of a name, or null.
const Measure *measureOf(const CheckResult &result, const std::string &name, const std::string &detail = {});

}  // namespace penfield::evidence
