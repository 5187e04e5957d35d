#pragma once
// Runs touches of any kind of unit, any number of them in one pass.
//
// 1. Each touch belongs to a place: a hook of a layer (placeOf). The earliest touched place and position say where to resume; everything
//    before comes from the trace.
// 2. At each touched place, in the order of computation, Δ = target − base, where base is the unit's scalar in the current run there,
// before
//    anything is added for the place's own touches. Features start from the encoder's activation (0 at zero positions; in constrained
//    layers the intact run's), as in circuit-tracer (formats.md B.2).
// 3. Σ Δ·vector is added to the true tensor there, at the touched position (contribution.h). Nothing is replaced by a reconstruction.
//    Features of a cross-layer transcoder add at every layer they write to.
// 4. Where there is a dictionary, what it reads above is encoded again, for the answer and as the base of touched features.
// 5. The touched tensors are read back, and what a person should know is said in notes.

#include "backend/intervention/subject.h"
#include "backend/intervention/touches.h"
#include "backend/model/distribution.h"
#include "backend/types/intervention.h"
#include "backend/types/job.h"

#include <vector>

namespace penfield::intervention {

class InterventionRunner {
public:
    /// `dictionary` may be null.
    InterventionRunner(const model::Transformer &transformer, const dictionary::Dictionary *dictionary) : m_subject{transformer, dictionary}
    {
    }

    /// Everything of the Outcome but its prompt. `text` gives tokens their text; `runs` finds other prompts' runs.
    Outcome run(const Baseline &baseline, const std::vector<Intervention> &interventions, const InterventionOptions &options,
                const model::TokenText &text, JobContext &job, const OtherRuns &runs = {}) const;

private:
    Subject m_subject;
};

}  // namespace penfield::intervention
