#pragma once

#include "backend/dictionary/sparse_activations.h"
#include "backend/dictionary/dictionary.h"
#include "backend/model/transformer.h"
#include "backend/tokenizer/tokenizer.h"
#include "backend/types/trace_summary.h"

#include <memory>
#include <vector>

namespace penfield::engine {

/// A prompt that was run: kept so that touches of it resume instead of starting over.
struct CachedRun {
    model::Trace trace;
    std::vector<dictionary::SparseActivations> activations;  // [n_layers]; empty lists without a dictionary
    std::shared_ptr<const TraceSummary> summary;

    std::int64_t bytes() const;
};

/// Runs the prompt; `dictionary` may be null.
std::shared_ptr<const CachedRun> runPrompt(const Prompt &prompt, const model::Transformer &transformer,
                                           const dictionary::Dictionary *dictionary, const Tokenizer &tokenizer, JobContext &job);

}  // namespace penfield::engine
