#pragma once
// Conditions that checks have in common, and their effects as plain numbers. Intervals: statistics/effects.h.

#include "backend/evidence/condition_runner.h"

#include <vector>

namespace penfield::evidence {

/// What keeps `circuit` and cuts the rest of `universe`.
Condition isolate(const std::vector<Part> &universe, const std::vector<Part> &circuit, Knife knife, const Scope &scope = {});
/// What runs the counterfactual with the circuit's values of the clean prompt.
Condition restore(const std::vector<Part> &circuit, const Scope &scope = {});

/// 1 − mean(touched) / mean(intact): 1 the score is gone, 2 it is reversed, below 0 it grew.
double shareLost(ConditionRunner &runner, const Condition &condition, JobContext &job);
/// (s_circuit − s_none) / (s_full − s_none): the share of the score that what is kept brings back.
double shareKept(ConditionRunner &runner, const std::vector<Part> &universe, const std::vector<Part> &circuit, Knife knife,
                 JobContext &job);

}  // namespace penfield::evidence
