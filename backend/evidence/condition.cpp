#include "backend/evidence/condition.h"

namespace penfield::evidence {

std::string nameOf(Knife knife)
{
    switch (knife) {
    case Knife::Zero:
        return "zero";
    case Knife::Mean:
        return "mean";
    case Knife::Resample:
        return "resample";
    case Knife::Counterfactual:
        return "counterfactual";
    case Knife::Clean:
        return "clean";
    }
    return {};
}

Condition cut(const std::vector<Part> &units, Knife knife, const Scope &scope)
{
    return {false, {{units, knife, scope, 1}}, {}, false};
}

}  // namespace penfield::evidence
