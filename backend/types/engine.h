#pragma once
// The one door to the arithmetic: every question the window or the CLI may ask. Values in, values out; no torch, no Qt.
//
// Thread: an Engine is made and used in one thread (LibTorch's thread counts and inference mode are per thread).
// Errors: throws Error (a sentence), Cancelled, or std::bad_alloc. A failed open leaves what was open before untouched.

#include "backend/types/attention.h"
#include "backend/types/attribution_graph.h"
#include "backend/types/claim.h"
#include "backend/types/continuation.h"
#include "backend/types/intervention.h"
#include "backend/types/job.h"
#include "backend/types/logit_lens.h"
#include "backend/types/model_info.h"
#include "backend/types/patching.h"
#include "backend/types/self_check.h"
#include "backend/types/touch_check.h"
#include "backend/types/sweep.h"
#include "backend/types/trace_summary.h"
#include "backend/types/verdict.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace penfield {

class Engine {
public:
    virtual ~Engine() = default;

    virtual EngineInfo info() const = 0;

    /// Models opened from now on run there: "cpu", "cuda:0" …, or "auto" (the first GPU, else the CPU). Throws a sentence for a
    /// device that is not there, and keeps the one before.
    virtual void useDevice(const std::string &device) = 0;

    /// What is in a model's folder and the memory that opening it takes. Reads headers only.
    virtual ModelPreview previewModel(const std::string &folder) = 0;

    /// Opens a Hugging Face folder (config.json, *.safetensors, tokenizer.json) or one of TransformerLens' (formats.md I). Closes the
    /// dictionary that was open.
    virtual ModelInfo openModel(const std::string &folder, JobContext &job) = 0;

    /// Opens a dictionary of the open model's features: a folder, or a file that is a dictionary by itself (formats.md D).
    virtual DictionaryInfo openDictionary(const std::string &path, JobContext &job) = 0;

    /// Computes the goldens that are shipped in `folder` (resources/selfcheck) and compares. Needs no open model, and leaves what is
    /// open as it was.
    virtual SelfCheckReport selfCheck(const std::string &folder, JobContext &job) = 0;

    /// Ids exactly as they would be run.
    virtual Prompt tokenize(const std::string &text) = 0;

    /// Runs the prompt, keeps its trace for resuming, and returns what can be shown of it.
    virtual std::shared_ptr<const TraceSummary> trace(const std::string &text, JobContext &job) = 0;

    virtual std::shared_ptr<const AttributionGraph> attribute(const std::string &text, const AttributionOptions &options,
                                                              JobContext &job) = 0;

    /// Runs the prompt with the touches, resuming from the kept trace where nothing can have changed.
    virtual std::shared_ptr<const Outcome> intervene(const std::string &text, const std::vector<Intervention> &interventions,
                                                     const InterventionOptions &options, JobContext &job) = 0;

    /// A control for `interventions`: other features active at the same layers and positions, moved by the same share each,
    /// so that the summed change of every touched MLP output has the same norm. `source` names the prompt whose active
    /// features are drawn on (empty: the prompt itself); for a swap it is the prompt the new features came from, and
    /// `sourcePosition` is where to look in it. Empty when there is no other active feature.
    virtual std::vector<Intervention> matchedControl(const std::string &text, const std::vector<Intervention> &interventions,
                                                     const std::string &source, TokenPosition sourcePosition, JobContext &job) = 0;

    /// Tests a claim about the open model by the plan's checks. Each result is handed to `onCheck` as soon as it is there (may be empty).
    /// `others` are behaviours that the claim says nothing about: what cutting its units costs there is compared (check 15). The same
    /// claim, plan and files give the same numbers.
    virtual Verdict testClaim(const Claim &claim, const TestPlan &plan, const std::vector<PromptFamily> &others,
                              const std::function<void(const CheckResult &)> &onCheck, JobContext &job) = 0;

    /// The graph over attention heads and MLP blocks of what the prompt has more of than the counterfactual (backend/attribution/
    /// components.h). Needs no dictionary. Both texts must have equally many tokens.
    virtual std::shared_ptr<const AttributionGraph> attributeComponents(const std::string &text, const std::string &counterfactual,
                                                                        const ComponentOptions &options, JobContext &job) = 0;

    /// Every head of the prompt's run as a small picture.
    virtual std::shared_ptr<const AttentionOverview> attentionOverview(const std::string &text, JobContext &job) = 0;

    /// The whole patterns of one layer.
    virtual std::shared_ptr<const AttentionLayer> attentionLayer(const std::string &text, LayerIndex layer, JobContext &job) = 0;

    /// What each layer of the prompt's run would answer.
    virtual std::shared_ptr<const LogitLens> logitLens(const std::string &text, const LensOptions &options, JobContext &job) = 0;

    /// What the touches are worth beside the same done to units like those touched (backend/evidence/touch_check.h).
    virtual std::shared_ptr<const TouchCheck> checkTouch(const std::string &text, const std::vector<Intervention> &interventions,
                                                         const InterventionOptions &how, const TouchCheckOptions &options,
                                                         JobContext &job) = 0;

    /// Runs each of many independent touches and measures its answer; they go in batches, from the kept trace.
    virtual std::shared_ptr<const Sweep> sweep(const std::string &text, const SweepRequest &request, JobContext &job) = 0;

    /// Puts each piece of the clean run into the corrupted one, and measures the answer.
    virtual std::shared_ptr<const PatchMatrix> patch(const PatchRequest &request, JobContext &job) = 0;

    /// Goes on after the prompt, intact and with the touches side by side; `listener` (may be empty) is told of every token.
    virtual std::shared_ptr<const Continuation> generate(const std::string &text, const std::vector<Intervention> &interventions,
                                                         const InterventionOptions &touching, const GenerationOptions &options,
                                                         const TokenListener &listener, JobContext &job) = 0;
};

using EngineFactory = std::function<std::unique_ptr<Engine>()>;

}  // namespace penfield
