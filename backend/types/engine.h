#pragma once
// The one door to the arithmetic: every question the window or the CLI may ask. Values in, values out; no torch, no Qt.
//
// Thread: an Engine is made and used in one thread (LibTorch's thread counts and inference mode are per thread).
// Errors: throws Error (a sentence), Cancelled, or std::bad_alloc. A failed open leaves what was open before untouched.

#include "backend/types/attribution_graph.h"
#include "backend/types/continuation.h"
#include "backend/types/intervention.h"
#include "backend/types/job.h"
#include "backend/types/model_info.h"
#include "backend/types/patching.h"
#include "backend/types/self_check.h"
#include "backend/types/sweep.h"
#include "backend/types/trace_summary.h"

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
