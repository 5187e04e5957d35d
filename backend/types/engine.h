#pragma once
// The one door to the arithmetic: every question the window or the CLI may ask. Values in, values out; no torch, no Qt.
//
// Thread: an Engine is made and used in one thread (LibTorch's thread counts and inference mode are per thread).
// Errors: throws Error (a sentence), Cancelled, or std::bad_alloc. A failed open leaves what was open before untouched.

#include "backend/types/attribution_graph.h"
#include "backend/types/intervention.h"
#include "backend/types/job.h"
#include "backend/types/model_info.h"
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

    /// Opens a Hugging Face folder (config.json, *.safetensors, tokenizer.json). Closes the dictionary that was open.
    virtual ModelInfo openModel(const std::string &folder, JobContext &job) = 0;

    /// Opens a transcoder set (config.yaml, layer_*.safetensors) for the open model.
    virtual DictionaryInfo openDictionary(const std::string &folder, JobContext &job) = 0;

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
};

using EngineFactory = std::function<std::unique_ptr<Engine>()>;

}  // namespace penfield
