#pragma once
// The attribution graph of a prompt, as circuit-tracer computes it (formats.md section A):
//
//   1. Take the run's trace: residual stream, patterns, norm denominators, MLP outputs, active features.      (the caller)
//   2. Make every source a vector: active features (activation · W_dec row), error nodes, token embeddings.    Sources
//   3. Choose the targets: logits or directions, then features, all of them or the most influential by turns.  targets, selection
//   4. Pull each target's read vector back through the frozen model; multiply it with the sources below.       EdgeRowMaker
//   5. Keep the chosen features, all error, token and logit nodes; compute influence and scores.               buildGraph
//
// The beginning of the sequence (Trace::zero_positions) has no features and no errors; its token nodes stay.

#include "backend/attribution/frozen_model.h"
#include "backend/model/distribution.h"
#include "backend/types/attribution_graph.h"
#include "backend/types/job.h"

namespace penfield::attribution {

/// `prompt` and `text` only name things in the graph; `operations`, if given, is told what the matrix products cost. Throws Error,
/// Cancelled.
AttributionGraph attribute(const Baseline &baseline, const Prompt &prompt, const model::TokenText &text, const AttributionOptions &options,
                           JobContext &job, double *operations = nullptr);

}  // namespace penfield::attribution
