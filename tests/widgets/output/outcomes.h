#pragma once
// Outcomes made by hand, for what the output panel says and shows.

#include "backend/types/intervention.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace penfield {

struct Shift {
    std::string text;
    double before, after;
};

/// The same word has the same id in every outcome of a test.
inline TokenId idOf(const std::string &word)
{
    return TokenId(static_cast<std::int64_t>(std::hash<std::string>{}(word) % 1'000'000));
}

inline TokenDistribution distributionOf(std::vector<Shift> shifts, double Shift::*which)
{
    std::sort(shifts.begin(), shifts.end(), [which](const Shift &a, const Shift &b) { return a.*which > b.*which; });
    TokenDistribution distribution;
    distribution.position = TokenPosition(8);
    distribution.entropy = 0.5;
    for (const Shift &shift : shifts)
        distribution.top.push_back({idOf(shift.text), shift.text, shift.*which, 0});
    return distribution;
}

/// Ranks follow from the probabilities; the shifts come descending by the larger of the two, as the engine gives them.
inline Outcome outcomeOf(std::vector<Shift> shifts, int units = 1)
{
    const auto rank = [&](double Shift::*which, const Shift &shift) {
        return static_cast<int>(
            std::count_if(shifts.begin(), shifts.end(), [&](const Shift &other) { return other.*which > shift.*which; }));
    };
    std::stable_sort(shifts.begin(), shifts.end(),
                     [](const Shift &a, const Shift &b) { return std::max(a.before, a.after) > std::max(b.before, b.after); });
    Outcome outcome;
    for (const Shift &s : shifts)
        outcome.shifts.push_back({idOf(s.text), s.text, s.before, s.after, 0, 0, rank(&Shift::before, s), rank(&Shift::after, s)});
    outcome.before = distributionOf(shifts, &Shift::before);
    outcome.after = distributionOf(shifts, &Shift::after);
    outcome.klDivergence = 1.53;
    for (int unit = 0; unit < units; ++unit)
        outcome.interventions.push_back({{LayerIndex(unit), FeatureIndex(7)}, TokenPosition(5), TouchKind::Set, 0});
    return outcome;
}

/// The story the demo tells: Texas is ablated, Austin falls.
inline Outcome austinFalls()
{
    return outcomeOf({{" Austin", 0.998, 0.217}, {" Tallahassee", 0.0006, 0.552}, {" Dallas", 0.0003, 0.04}, {" the", 0.00009, 0.01}}, 2);
}

inline Outcome austinStays()
{
    return outcomeOf({{" Austin", 0.998, 0.989}, {" Tallahassee", 0.0006, 0.001}, {" Dallas", 0.0003, 0.004}, {" the", 0.00009, 0.0001}},
                     2);
}

}  // namespace penfield
