#pragma once
// What of a residual site the rest of the model reads, as far as the score depends on it (check 11b).
//
// Each reader after the site (this layer's MLP, every later attention and MLP, and the way straight to the answer) has a gradient of its
// own: the gradients at successive places of the residual stream differ by just what the reader between them contributes. All readers'
// gradients together would hide a road that is read beside the one that is used; taken one by one they span what is read:
//
//     site ──┬── MLP ──┬── attention ──┬── …        g(site) − g(after the MLP)   = through the MLP
//            g         g               g            g at the end of the stream  = straight to the answer

#include "backend/evidence/gradients.h"

namespace penfield::evidence {

struct ConnectedSpace {
    at::Tensor basis;  ///< [k, width] orthonormal: 99.9 % of the readers' squared gradients, over all prompts and nine points of the way
                       ///< from each prompt to its counterfactual
    std::int64_t passes = 0;
};

/// For a residual site, or one whose values are added to the residual as they are (attention's and the MLP's output without a norm after).
/// Throws Error for another.
ConnectedSpace connectedSpace(ConditionRunner &runner, const Site &site, const Scope &scope, JobContext &job);

/// v [k, width] split: what lies in the space, and the rest; both [k, width].
struct SplitDirection {
    at::Tensor connected, disconnected;
};
SplitDirection split(const at::Tensor &v, const ConnectedSpace &space);

}  // namespace penfield::evidence
