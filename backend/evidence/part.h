#pragma once
// What a claim is about: something of a model whose value can be replaced by another.

#include "backend/dictionary/dictionary.h"
#include "backend/model/model_spec.h"
#include "backend/types/hook_point.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace penfield::evidence {

enum class PartKind {
    Head,       ///< a head's columns of attn.hook_z
    Output,     ///< everything at a hook: an attention's or an MLP's output, a residual
    Direction,  ///< what lies in the span of some rows at a hook
    Feature,    ///< a dictionary's feature: what it writes
};

struct Part {
    PartKind kind = PartKind::Head;
    int layer = 0;
    HookPoint hook = HookPoint::AttnZ;
    std::int64_t index = 0;  ///< of the head or the feature
    at::Tensor basis;        ///< Direction: [k, width], orthonormal rows

    /// Directions are never equal: they have no name to compare by.
    bool sameAs(const Part &other) const
    {
        return kind != PartKind::Direction && kind == other.kind && layer == other.layer && hook == other.hook && index == other.index;
    }
};

Part head(int layer, std::int64_t index);
Part output(int layer, HookPoint hook);
/// The span of `rows` [k, width] (or one vector [width]); rows that depend on others are left out. Throws Error for nothing but zeros.
Part direction(int layer, HookPoint hook, const at::Tensor &rows);
Part feature(const dictionary::Dictionary &dictionary, int layer, std::int64_t index);

/// Every head of the model, by layer.
std::vector<Part> allHeads(const model::ModelSpec &spec);

/// Those of `all` that are not in `some`.
std::vector<Part> without(const std::vector<Part> &all, const std::vector<Part> &some);

/// "L0.H3", "L2.F17", "L1.hook_mlp_out", "a direction at L0.hook_resid_mid".
std::string nameOf(const Part &unit);
std::string namesOf(const std::vector<Part> &units);

}  // namespace penfield::evidence
