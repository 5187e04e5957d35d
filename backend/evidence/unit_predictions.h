#pragma once
// What gradients predict that units do: the arrow's width before anybody has touched it (check 12).
//   AtP   (a' − a)·g, with the gradient g of the intact run: linear at the prompt
//   IG    the same with the mean gradient of runs whose embeddings are on the way from the prompt to its counterfactual

#include "backend/evidence/gradients.h"

#include <vector>

namespace penfield::evidence {

struct UnitPredictions {
    std::vector<double> atp, integrated;  ///< mean change of the score over the prompts when the unit gets its counterfactual's value
    std::int64_t passes = 0;
};

UnitPredictions predictEffects(ConditionRunner &runner, const std::vector<Part> &units, const Scope &scope, JobContext &job);

}  // namespace penfield::evidence
