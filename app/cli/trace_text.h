#pragma once

#include "backend/types/trace_summary.h"

#include <string>
#include <vector>

namespace penfield::cli {

class Session;

/// The `most` largest activations, descending.
std::vector<FeatureActivation> strongest(const TraceSummary &trace, std::size_t most);

std::string tokenLine(const Prompt &prompt);                                                         ///< "0 <bos>  1 the …"
std::string nextTokens(const TokenDistribution &output, std::size_t most);                           ///< a table
std::string strongestFeatures(const Session &session, const TraceSummary &trace, std::size_t most);  ///< a table

}  // namespace penfield::cli
