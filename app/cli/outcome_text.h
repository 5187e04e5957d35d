#pragma once
// Answers to touches, as tables and as JSON.

#include "backend/graph/json_writer.h"
#include "backend/types/intervention.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace penfield::cli {

inline constexpr int kKnownTokens = 1000;  ///< of each distribution, so that a token that leads in one column has a number in the others

/// A column: its header, and the run.
using NamedOutcome = std::pair<std::string, std::shared_ptr<const Outcome>>;

/// Nothing when the token is in neither top of the outcome.
std::optional<double> probabilityAfter(const Outcome &outcome, const std::string &token);
double probabilityBefore(const Outcome &outcome, const std::string &token);  ///< 0 when it is in neither top

/// The `rows` leading tokens of any column: before, then each outcome. All outcomes are of one prompt.
std::string comparison(const std::vector<NamedOutcome> &outcomes, std::size_t rows);

void writeDistribution(JsonWriter &json, const TokenDistribution &distribution, std::size_t most);
void writeTouches(JsonWriter &json, const std::vector<Intervention> &touches);
void writeOutcome(JsonWriter &json, const Outcome &outcome, std::size_t most);

}  // namespace penfield::cli
