#pragma once
// What is particular about a graph over attention heads and MLP blocks (backend/attribution/components.h says how it is computed).

#include "backend/types/prompt.h"

#include <vector>

namespace penfield {

/// Through which of a head's three inputs an edge passes.
struct HeadInputs {
    float query = 0, key = 0, value = 0;

    bool operator==(const HeadInputs &) const = default;
};

struct ComponentFacts {
    Prompt counterfactual;
    int steps = 0;                     ///< gradients that were averaged
    double measure = 0;                ///< of the prompt
    double counterfactualMeasure = 0;  ///< of the counterfactual
    std::vector<HeadInputs> inputs;    ///< [edges] the three parts of an edge into a head, which sum to its weight; of other edges zeros
};

}  // namespace penfield
