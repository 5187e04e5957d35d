#include "backend/evidence/effects.h"

#include <numeric>

namespace penfield::evidence {

double mean(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double shareLost(const std::vector<double> &intact, const std::vector<double> &touched)
{
    return 1 - mean(touched) / mean(intact);
}

double shareLost(ConditionRunner &runner, const Condition &condition, JobContext &job)
{
    return shareLost(runner.cleanScores(), runner.scoresUnder(condition, job));
}

Condition isolate(const std::vector<Unit> &universe, const std::vector<Unit> &circuit, Knife knife, const Scope &scope)
{
    return cut(without(universe, circuit), knife, scope);
}

Condition restore(const std::vector<Unit> &circuit, const Scope &scope)
{
    Condition condition = cut(circuit, Knife::Clean, scope);
    condition.onCounterfactual = true;
    return condition;
}

double shareKept(const std::vector<double> &none, const std::vector<double> &kept, const std::vector<double> &full)
{
    return (mean(kept) - mean(none)) / (mean(full) - mean(none));
}

double shareKept(ConditionRunner &runner, const std::vector<Unit> &universe, const std::vector<Unit> &circuit, Knife knife, JobContext &job)
{
    const std::vector<double> none = runner.scoresUnder(cut(universe, knife), job);
    return shareKept(none, runner.scoresUnder(isolate(universe, circuit, knife), job), runner.cleanScores());
}

}  // namespace penfield::evidence
