#pragma once
// A condition worked out for one group of prompts: what is added at which hook.

#include "backend/evidence/condition.h"
#include "backend/evidence/intact_runs.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace penfield::evidence {

/// One change at one hook. With the present value x, the new one t and the part P that belongs to the units,
///     added = share · where · P(t − x)        or, for a push,        added = where · vector
struct SiteEdit {
    int layer = 0;
    HookPoint hook = HookPoint::AttnZ;
    at::Tensor where;  ///< [B, P, 1]
    double share = 1;
    at::Tensor target;   ///< [B, P, width]; of features their activations, [B, P, f]; undefined for a push
    at::Tensor columns;  ///< [width] 1 where a head is: P keeps these
    at::Tensor basis;    ///< [k, width]: P projects onto it
    at::Tensor vector;   ///< [width] of a push
    std::vector<std::int64_t> features;
    at::Tensor written;  ///< [f, width] what a feature's activation of 1 writes

    std::int64_t firstPosition() const;
};

std::vector<SiteEdit> siteEdits(const Condition &condition, IntactRuns &runs, std::size_t group, const std::vector<PromptCase> &cases,
                                const model::ModelSpec &spec, const dictionary::Dictionary *dictionary);

/// Some of a group's prompts, and their positions from one on.
struct PromptRows {
    std::int64_t first = 0, count = 0;  ///< prompts
    std::int64_t from = 0;              ///< position
};

/// What the edit adds to the rows of those prompts, one prompt's after another's: [count·(P − from), width].
at::Tensor added(const SiteEdit &edit, const model::LayerTrace &rows, const PromptRows &prompts, const model::ModelSpec &spec,
                 const dictionary::Dictionary *dictionary);

}  // namespace penfield::evidence
