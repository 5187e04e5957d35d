#pragma once
// A family of models is a table: how its config.json becomes a ModelSpec, and which of its tensors is which of ours.

#include "backend/formats/model_config.h"
#include "backend/model/model_spec.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penfield::model {

/// The places of Weights that a checkpoint fills.
enum class Slot {
    W_E,
    W_U,
    lnFinal_w,
    lnFinal_b,  // once
    ln1_w,
    ln1_b,
    W_QKV,
    b_QKV,
    W_O,
    b_O,  // per layer, attention
    ln2_w,
    ln2_b,
    W_in,
    b_in,
    W_out,
    b_out  // per layer, MLP
};

/// How a tensor is stored, against the shape it has in Weights.
enum class Layout {
    Same,          // [in, out], or a vector
    Transposed,    // [out, in], as torch's Linear has it
    QkvInEachHead  // rows (or entries) are [n_heads, 3, d_head]: each head's q, k, v; a matrix is [out, in]
};

enum class Presence { Always, WithAttentionBias, WhenUntied };

struct TensorEntry {
    const char *name;  // "{i}" stands for the layer
    Slot slot;
    Layout layout;
    Presence presence;
};

struct Family {
    formats::ModelFamily id;
    ModelSpec (*spec)(const formats::ModelConfig &config);
    std::vector<TensorEntry> tensors;
    std::vector<const char *> ignored;  // endings of names: buffers that old checkpoints carry
};

const Family &familyOf(const formats::ModelConfig &config);

bool isPerLayer(Slot slot);

/// The name of `entry` in layer `layer`.
std::string tensorName(const TensorEntry &entry, int layer);

/// The shape a checkpoint must give `entry`.
std::vector<std::int64_t> storedShape(const ModelSpec &spec, const TensorEntry &entry);

}  // namespace penfield::model
