#pragma once
// Verdicts, attempts and predictions as JSON, read back exactly; an interval that is not known stays so.

#include "backend/types/ledger.h"
#include "backend/types/verdict.h"

#include <string>
#include <string_view>

namespace penfield::claims {

std::string verdictJson(const Verdict &verdict);
std::string attemptJson(const Attempt &attempt);
std::string predictionJson(const Prediction &prediction);

/// `name` is for sentences; these throw Error.
Verdict parseVerdict(std::string_view json, const std::string &name);
Attempt parseAttempt(std::string_view json, const std::string &name);
Prediction parsePrediction(std::string_view json, const std::string &name);

}  // namespace penfield::claims
