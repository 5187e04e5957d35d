#pragma once
// Many independent touches of one prompt, each measured by what it does to the answer: ablating every node, or one unit's doses.

#include "backend/types/intervention.h"
#include "backend/types/measure.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

namespace penfield {

struct SweepRequest {
    std::vector<std::vector<Intervention>> groups;  ///< each is one run; the interventions of a group act together
    AnswerMeasure measure;
    InterventionOptions options;  ///< `activations` and `topTokens` do not matter
};

struct Sweep {
    Prompt prompt;
    AnswerMeasure measure;               ///< with its tokens
    double intact = 0;             ///< the measure without touches
    std::vector<double> measured;  ///< [groups] the measure with each group's touches
    double milliseconds = 0;

    double effect(std::size_t group) const { return measured[group] - intact; }

    /// Groups by the size of their effect, largest first; of equal ones the earlier.
    std::vector<std::size_t> ranked() const
    {
        std::vector<std::size_t> order(measured.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [this](std::size_t a, std::size_t b) { return std::abs(effect(a)) > std::abs(effect(b)); });
        return order;
    }
};

/// The groups of a dose-response curve: `touch` with each of `values` in place of its own.
inline std::vector<std::vector<Intervention>> doses(const Intervention &touch, const std::vector<double> &values)
{
    std::vector<std::vector<Intervention>> groups;
    for (const double value : values) {
        groups.push_back({touch});
        groups.back().front().value = value;
    }
    return groups;
}

}  // namespace penfield
