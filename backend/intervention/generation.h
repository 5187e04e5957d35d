#pragma once
// Goes on after the prompt, intact and touched side by side. The prompt's touched pass is an intervention like any other; a generated
// token is touched by what is open-ended or everywhere, from what its own row holds, unconstrained and with its own attention, as
// circuit-tracer does (formats.md B.3). Nothing is computed twice: keys and values are kept.

#include "backend/intervention/subject.h"
#include "backend/model/distribution.h"
#include "backend/types/continuation.h"
#include "backend/types/job.h"

#include <functional>
#include <vector>

namespace penfield::intervention {

/// How tokens are shown and which of them end a text.
struct Words {
    model::TokenText text;
    std::function<bool(TokenId)> isSpecial;
};

/// Everything of the Continuation but its prompt and the two texts.
Continuation generate(const Subject &subject, const Baseline &intact, const std::vector<Intervention> &interventions,
                      const InterventionOptions &touching, const GenerationOptions &options, const Words &words,
                      const TokenListener &listener, JobContext &job, const OtherRuns &runs = {});

}  // namespace penfield::intervention
