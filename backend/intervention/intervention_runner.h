#pragma once
// Runs touches: feature ablation and steering as circuit-tracer defines them without constraints (formats.md B.2).
//
// 1. The earliest touched layer l0 and position p0 say where to resume; everything before comes from the trace.
// 2. At each touched layer, lower ones first, Δ = target − base, where base is the activation in the current run at that layer
//    (in layer l0 the trace's: nothing upstream has changed; 0 at zero positions).
// 3. Σ Δ·row is added to the true tensor at the dictionary's output hook, at the touched position: the MLP's output, attention's, the
//    residual stream. Nothing is replaced by a reconstruction. Features of a cross-layer transcoder add at every layer they write to.
//    What an autoencoder's output is rescaled by at run time (Layer::outputScale), the addition is too.
// 4. The features above l0 are encoded again, for the answer and as the base of the next touched layer.

#include "backend/dictionary/dictionary.h"
#include "backend/intervention/touches.h"
#include "backend/model/distribution.h"
#include "backend/model/transformer.h"
#include "backend/types/intervention.h"
#include "backend/types/job.h"

#include <vector>

namespace penfield::intervention {

/// An intact run and its active features, one list per layer.
struct Baseline {
    const model::Trace &trace;
    const std::vector<dictionary::SparseActivations> &activations;
};

class InterventionRunner {
public:
    InterventionRunner(const model::Transformer &transformer, const dictionary::Dictionary &dictionary)
        : m_transformer(transformer), m_dictionary(dictionary)
    {
    }

    /// Everything of the Outcome but its prompt. `text` gives tokens their text.
    Outcome run(const Baseline &baseline, const std::vector<Intervention> &interventions, const InterventionOptions &options,
                const model::TokenText &text, JobContext &job) const;

private:
    const model::Transformer &m_transformer;
    const dictionary::Dictionary &m_dictionary;
};

}  // namespace penfield::intervention
