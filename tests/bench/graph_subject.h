#pragma once
// A model of GPT-2 small's size with transcoders of 16,384 features, and attribution graphs of prompts on it.

#include "backend/dictionary/dictionary.h"
#include "backend/model/model_folder.h"
#include "backend/types/attribution_graph.h"
#include "backend/types/job.h"
#include "tests/bench/large_checkpoint.h"

#include <memory>
#include <optional>

namespace penfield::bench {

struct GraphRun {
    double seconds = 0;           // from ids to graph
    double processorSeconds = 0;  // the same in time of the processor: a busy machine does not lengthen it
    double attributing = 0;       // of them, what is spent on attribution, not on the model's run and the encoders
    double operations = 0;        // of attribution's matrix products
    double peakMebibytes = 0;
    std::int64_t features = 0;  // active ones
    std::size_t nodes = 0, edges = 0;
    double replacement = 0, completeness = 0;
};

class GraphSubject {
public:
    GraphSubject();  // writes the files: some seconds and 2 GB

    std::string model() const { return (m_scratch.path() / "model").string(); }
    std::string dictionary() const { return (m_scratch.path() / "transcoders").string(); }

    GraphRun run(int tokens, const AttributionOptions &options, JobContext &job) const;

    /// The graph of heads and MLPs against a prompt that differs at `differs`.
    GraphRun runComponents(int tokens, int differs, const ComponentOptions &options, JobContext &job) const;

private:
    ScratchFolder m_scratch;
    std::optional<model::OpenedModel> m_opened;
    std::optional<dictionary::Dictionary> m_dictionary;
};

/// What one of our matrix products reaches when nothing else is done, in operations a second of the processor.
double matrixRate();

}  // namespace penfield::bench
