#include "backend/statistics/faithfulness_curve.h"

#include <cmath>
#include <cstddef>

namespace penfield::statistics {

CurveArea curveArea(std::span<const double> shares, std::span<const double> faithfulness)
{
    CurveArea area;
    for (std::size_t i = 1; i < shares.size(); ++i) {
        const double width = shares[i] - shares[i - 1], left = faithfulness[i - 1], right = faithfulness[i];
        area.cpr += width * (left + right) / 2;
        area.cmd += width * (std::abs(1 - left) + std::abs(1 - right)) / 2;
    }
    return area;
}

}  // namespace penfield::statistics
