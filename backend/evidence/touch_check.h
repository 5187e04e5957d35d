#pragma once
// The quick check beside every touch (check 1, 9 and 13 of the reference "evidence" on one prompt; a claim's verdict needs many):
//   1. The touch is carried out; its effect is the change of the intact answer's log probability.
//   2. Controls: the k-th one touches, in place of each touched unit, the k-th most alike (matchedUnits), by the same share of what it
//      holds; a unit that held nothing is moved by what writes as much.
//   3. The touched units are cut to zero, to their mean and to what they hold in the references.
//   4. Twins of the touched features are looked for (twinsOf).

#include "backend/intervention/intervention_runner.h"
#include "backend/types/touch_check.h"

namespace penfield::evidence {

TouchCheck checkTouch(const intervention::Subject &subject, const intervention::Baseline &baseline,
                      const std::vector<Intervention> &interventions, const InterventionOptions &how, const TouchCheckOptions &options,
                      const intervention::OtherRuns &runs, JobContext &job);

}  // namespace penfield::evidence
