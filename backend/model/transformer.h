#pragma once
// The generic decoder: runs a prompt, and resumes a run from the layer and place where something was changed.
// No autograd; one thread; whatever device its weights are on. Immutable after construction.

#include "backend/model/block.h"
#include "backend/model/model_spec.h"
#include "backend/model/trace.h"
#include "backend/model/weights.h"
#include "backend/types/job.h"

#include <vector>

namespace penfield::model {

struct ResumePlan {
    int fromLayer = 0;                             // first layer with an edit; everything before it is taken from the trace
    HookPoint fromHook = HookPoint::MlpModuleOut;  // first edited place of that layer
    std::int64_t fromPosition = 0;                 // first edited position; earlier ones cannot change (attention is causal)
    bool freezeAttention = false;                  // keep the trace's patterns (the values they move are recomputed)
    HookEdit edit{};
    bool keepLayers = true;          // false: only the answer is asked for; Resumed::layers stays empty
    bool freezeNorms = false;        // keep every norm's denominator, the final one's too
    std::int64_t lastLayerFrom = 0;  // the last layer has rows from here on only: no other is needed for the answer
};

/// The rows that were recomputed: layers ≥ fromLayer, positions ≥ fromPosition (n = P − fromPosition of them). Of several runs, one
/// run's rows after another's: [runs·n, …].
struct Resumed {
    int fromLayer = 0;
    std::int64_t fromPosition = 0;
    std::vector<LayerTrace> layers;  // [n_layers − fromLayer], n rows each (the last one as the plan says); with what was added
    at::Tensor resid_final;          // [n, d_model], rows as the last layer's
    at::Tensor logits;               // [d_vocab_out] at the last position; [runs, d_vocab_out] of several runs

    const LayerTrace &layer(int l) const { return layers[static_cast<std::size_t>(l - fromLayer)]; }
};

/// The whole run of which `resumed` (of one run) is a part: what was not recomputed is `before`'s. Without ln_final_scale and all_logits.
Trace wholeRun(const Trace &before, const Resumed &resumed);

class Transformer {
public:
    Transformer(ModelSpec spec, Weights weights);

    const ModelSpec &spec() const { return m_spec; }
    const Weights &weights() const { return m_weights; }
    at::Device device() const { return m_weights.W_E.device(); }

    /// Throws Error for an empty prompt, one longer than n_ctx, or one whose trace would exceed the options' limit.
    Trace run(const std::vector<TokenId> &tokens, JobContext &job, const TraceOptions &options = {}) const;

    Resumed resume(const Trace &trace, const ResumePlan &plan, JobContext &job) const;

    /// Many runs in one pass: prompts of the same length, each its own or the same one several times. The plan holds for all of them, so
    /// its `edit` is asked for all rows at once. The memory is that of one run times their number: see resumeBatch().
    Resumed resume(const std::vector<const Trace *> &traces, const ResumePlan &plan, JobContext &job) const;

    /// [n, d_model] rows of the last block's output → logits [n, d_vocab_out], after ln_final and any soft-cap.
    at::Tensor unembed(const at::Tensor &resid) const;

    /// How many runs of `positions` rows are best put in one pass: so many that the products are large, and their rows fit the cache.
    std::int64_t resumeBatch(std::int64_t positions) const;

private:
    at::Tensor finalNormHeld(const at::Tensor &resid, const std::vector<const Trace *> &traces) const;  // the runs' last rows

    ModelSpec m_spec;
    Weights m_weights;
};

}  // namespace penfield::model
