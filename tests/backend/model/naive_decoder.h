#pragma once
// The decoder once more, written from its definition in plain double loops: what the fast one is compared with.

#include "backend/model/transformer.h"

#include <vector>

namespace penfield::test {

using Vector = std::vector<double>;
using Rows = std::vector<Vector>;  // [positions][width]

struct NaiveLayer {
    Rows resid_pre, resid_mid, mlp_in, mlp_out;
    std::vector<Rows> pattern;  // [heads][query][key]
};

struct NaiveRun {
    std::vector<NaiveLayer> layers;
    Rows resid_final;
    Rows logits;  // at every position
};

/// Something added to the tensor at a hook.
struct NaiveEdit {
    int layer, position;
    HookPoint hook;  // a writable one
    Vector vector;
};

/// Attention patterns are those of `frozen`, when there is one.
NaiveRun naiveRun(const model::Transformer &transformer, const std::vector<TokenId> &tokens, const std::vector<NaiveEdit> &edits,
                  const NaiveRun *frozen = nullptr);

/// `edit` is added to what the MLP of layer editLayer returns at editPosition (−1: nowhere).
NaiveRun naiveRun(const model::Transformer &transformer, const std::vector<TokenId> &tokens, int editLayer = -1, int editPosition = -1,
                  const Vector &edit = {}, const NaiveRun *frozen = nullptr);

}  // namespace penfield::test
