#include "backend/evidence/random_order.h"

#include <cmath>
#include <numbers>

namespace penfield::evidence {

double RandomOrder::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

}  // namespace penfield::evidence
