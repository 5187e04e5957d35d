#pragma once
// The generic decoder: runs a prompt, and resumes a run from the layer and position where something was changed.
// No autograd; one thread. Immutable after construction.

#include "backend/model/model_spec.h"
#include "backend/model/trace.h"
#include "backend/model/weights.h"
#include "backend/types/job.h"

#include <functional>
#include <vector>

namespace penfield::model {

/// Asked once per recomputed layer, lower ones first, with the rows from the plan's position on: what to add to the MLP's
/// output, [P − fromPosition, d_model]; an undefined tensor: nothing.
using MlpEdit = std::function<at::Tensor(int layer, const MlpSite &site)>;

struct ResumePlan {
    int fromLayer = 0;              // first layer whose MLP output is edited; everything before it is taken from the trace
    std::int64_t fromPosition = 0;  // first edited position; earlier ones cannot change (attention is causal)
    bool freezeAttention = false;   // keep the trace's patterns (the values they move are recomputed)
    MlpEdit edit;
};

/// The rows that were recomputed: layers ≥ fromLayer, positions ≥ fromPosition (n = P − fromPosition of them).
struct Resumed {
    int fromLayer = 0;
    std::int64_t fromPosition = 0;
    std::vector<MlpSite> sites;     // [n_layers − fromLayer]; mlp_out includes what was added
    std::vector<at::Tensor> added;  // [n_layers − fromLayer] what the edit returned, [n, d_model] or undefined
    at::Tensor resid_final;         // [n, d_model]
    at::Tensor logits;              // [d_vocab] at the last position
};

class Transformer {
public:
    Transformer(ModelSpec spec, Weights weights);

    const ModelSpec &spec() const { return m_spec; }
    const Weights &weights() const { return m_weights; }

    /// Throws Error for an empty prompt, one longer than n_ctx, or one whose trace would exceed the options' limit.
    Trace run(const std::vector<TokenId> &tokens, JobContext &job, const TraceOptions &options = {}) const;

    Resumed resume(const Trace &trace, const ResumePlan &plan, JobContext &job) const;

    /// [n, d_model] rows of the last block's output → logits [n, d_vocab], after ln_final and any soft-cap.
    at::Tensor unembed(const at::Tensor &resid) const;

private:
    ModelSpec m_spec;
    Weights m_weights;
};

}  // namespace penfield::model
