#pragma once
// What is done to a run: which units get whose value, where, and how much of it.

#include "backend/evidence/part.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penfield::evidence {

/// Where a unit's new value is taken from.
enum class Knife {
    Zero,
    Mean,            ///< over the clean prompts of the same length, position by position
    Resample,        ///< another clean prompt of the same length, drawn by the runner's seed
    Counterfactual,  ///< the prompt's own counterfactual
    Clean,           ///< the prompt itself: restores, when the counterfactual is what runs
};

std::string nameOf(Knife knife);

/// Which tokens are touched.
struct Scope {
    enum Kind { All, Last, Place };
    Kind kind = All;
    std::string place;  ///< a slot's name
};

struct Cut {
    std::vector<Part> units;
    Knife knife = Knife::Mean;
    Scope scope;
    double share = 1;  ///< of the way from the present value to the new one
};

/// Adds amount × the first row of a direction's basis.
struct Push {
    Part direction;
    double amount = 0;
    Scope scope;
};

struct Condition {
    bool onCounterfactual = false;  ///< run the counterfactual prompts instead of the clean ones (scored by the clean prompt's answer)
    std::vector<Cut> cuts;
    std::vector<Push> pushes;
    bool freezeAttention = false;  ///< keep the intact run's patterns
};

Condition cut(const std::vector<Part> &units, Knife knife, const Scope &scope = {});

}  // namespace penfield::evidence
