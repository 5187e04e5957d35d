#pragma once

#include "backend/types/random.h"

#include <cmath>
#include <numbers>

namespace penfield::evidence {

/// Standard normal (Box and Muller).
inline double normal(Random &random)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
    return radius * std::cos(2 * std::numbers::pi * random.uniform());
}

}  // namespace penfield::evidence
