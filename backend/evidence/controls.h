#pragma once
// Matched random controls: the same intervention on other units of the same kind, layer, size and tokens, of about the same strength; and
// on random subspaces of the same site and dimension (a patch control: the subspace's own value is replaced, nothing of fixed length is
// added).
//
// Departure from the reference: where a model has too few units of a kind for any p below alpha (a layer of 8 heads gives 7 controls,
// p ≥ 0.125), the random subspaces decide, and the claim must outdo every unit besides. Both are shown.

#include "backend/evidence/trial.h"
#include "backend/statistics/permutation.h"

#include <string>
#include <vector>

namespace penfield::evidence {

struct ControlOutcome {
    std::string kind;             ///< "matched units", "random subspaces", "subspaces of the activations"
    std::vector<double> effects;  ///< |share| of each control that was measured
    PValue p;                     ///< of the claim's |share| among them
};

struct Controls {
    ControlOutcome units;      ///< nothing in it for directions
    ControlOutcome subspaces;  ///< nothing in it for features
    double strictP = 1;  ///< directions: among subspaces drawn from the activations' covariance (too strict where the feature rules it)
    double effectiveRank = 0;  ///< of that covariance, (Σλ)² / Σλ²

    /// The one that decides.
    const ControlOutcome &deciding(double alpha) const;
    /// Significant, and no unit of the kind does as much.
    bool exceptional(double alpha) const;
};

/// Stops early once ten controls have done as much (Besag & Clifford).
Controls measureControls(Trial &trial, Knife knife);

}  // namespace penfield::evidence
