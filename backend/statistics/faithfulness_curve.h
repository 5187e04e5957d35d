#pragma once
// One number for a curve "faithfulness over the share of edges kept", as MIB's evaluator (Mueller et al. 2025) integrates it: trapezoids
// on a linear axis.

#include <span>

namespace penfield::statistics {

struct CurveArea {
    double cpr = 0;  ///< area under f: large when few edges do much
    double cmd = 0;  ///< area of |1 − f|: small when the circuit does what the model does, no less and no more
};

/// `shares` ascending in [0, 1], `faithfulness` of the same length.
CurveArea curveArea(std::span<const double> shares, std::span<const double> faithfulness);

}  // namespace penfield::statistics
