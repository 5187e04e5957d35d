#pragma once
// Touches of whole groups of features, as the feature database knows them.

#include "backend/types/feature_card.h"
#include "backend/types/intervention.h"
#include "backend/types/trace_summary.h"

#include <string>
#include <vector>

namespace penfield::cli {

/// Throws Error that names some that are there.
const Supernode &groupNamed(const std::vector<Supernode> &groups, const std::string &name);

/// Activation of a feature; 0 where it is not active.
float activationOf(const TraceSummary &trace, FeatureId feature, TokenPosition position);

/// Where the group's activations sum up to most; invalid when no member is active.
TokenPosition strongestPosition(const TraceSummary &trace, const Supernode &group);

/// Sets every member that is active at `position` to zero.
std::vector<Intervention> ablation(const TraceSummary &trace, const Supernode &group, TokenPosition position);

/// Where the new features of a swap come from.
struct SwapIn {
    const TraceSummary &trace;
    const Supernode &group;
    TokenPosition position;
};

/// ablation() of `out`, and every member of the other group raised by its activation in the other prompt.
std::vector<Intervention> swap(const TraceSummary &trace, const Supernode &out, TokenPosition position, const SwapIn &in);

}  // namespace penfield::cli
