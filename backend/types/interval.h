#pragma once

#include <cstdint>

namespace penfield {

/// A confidence interval. Without enough data there is none, and isKnown() says so.
struct Interval {
    double lower = 0;
    double upper = 0;
    double level = 0.95;  ///< its coverage, as promised

    bool isKnown() const { return lower <= upper; }
    bool contains(double value) const { return lower <= value && value <= upper; }
    double width() const { return upper - lower; }

    bool operator==(const Interval &) const = default;
};

/// Lower end above the upper one: a value that compares equal to itself, which NaN would not.
inline constexpr Interval kNoInterval{1, 0, 0};

/// A p-value and how it was come by.
struct PValue {
    double value = 1;
    std::int64_t draws = 0;        ///< controls or permutations that were looked at; 0: computed exactly
    std::int64_t exceedances = 0;  ///< of them, those at least as extreme as what was observed
    double smallest = 0;           ///< the smallest value that this test could have given
    std::uint64_t seed = 0;        ///< of the draws; 0: nothing was drawn

    /// False when even the most extreme outcome would not have been significant: "not shown" then says nothing.
    bool couldReach(double alpha) const { return smallest <= alpha; }

    bool operator==(const PValue &) const = default;
};

}  // namespace penfield
