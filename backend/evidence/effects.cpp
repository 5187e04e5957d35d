#include "backend/evidence/effects.h"

#include "backend/statistics/summary.h"

namespace penfield::evidence {

using statistics::mean;

Condition isolate(const std::vector<Part> &universe, const std::vector<Part> &circuit, Knife knife, const Scope &scope)
{
    return cut(without(universe, circuit), knife, scope);
}

Condition restore(const std::vector<Part> &circuit, const Scope &scope)
{
    Condition condition = cut(circuit, Knife::Clean, scope);
    condition.onCounterfactual = true;
    return condition;
}

double shareLost(ConditionRunner &runner, const Condition &condition, JobContext &job)
{
    return 1 - mean(runner.scoresUnder(condition, job)) / mean(runner.cleanScores());
}

double shareKept(ConditionRunner &runner, const std::vector<Part> &universe, const std::vector<Part> &circuit, Knife knife, JobContext &job)
{
    const double none = mean(runner.scoresUnder(cut(universe, knife), job));
    const double kept = mean(runner.scoresUnder(isolate(universe, circuit, knife), job));
    return (kept - none) / (mean(runner.cleanScores()) - none);
}

}  // namespace penfield::evidence
