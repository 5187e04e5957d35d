#pragma once
// A family of models is a table of names: which of a checkpoint's tensors is which of ours (formats.md F.2, I.2).

#include "backend/formats/model_config.h"
#include "backend/model/model_spec.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penfield::model {

/// The places of Weights that a checkpoint fills.
enum class Slot {
    W_E, W_pos, lnFinal_w, lnFinal_b, W_U, b_U,  // once
    ln1_w, ln1_b, W_QKV, b_QKV, W_Q, W_K, W_V, b_Q, b_K, b_V, qNorm_w, kNorm_w, W_O, b_O, ln1Post_w, ln1Post_b,  // per layer, attention
    ln2_w, ln2_b, W_in, b_in, W_gate, b_gate, W_out, b_out, ln2Post_w, ln2Post_b,                                // per layer, MLP
};

/// How a tensor is stored, against the shape it has in Weights.
enum class Layout {
    Same,           // [in, out], or a vector
    Transposed,     // [out, in], as torch's Linear has it
    QkvInEachHead,  // rows (or entries) are [n_heads, 3, d_head]: each head's q, k, v; a matrix is [out, in]
    HeadsOutermost  // TransformerLens: [heads, d_model, d_head], [heads, d_head, d_model] or [heads, d_head]
};

struct TensorEntry {
    const char *name;  // "{p}": the checkpoint's prefix; "{i}": the layer; "{kv}": "_" where queries share keys and values
    Slot slot;
    Layout layout;
};

struct Family {
    formats::ModelFamily id;
    std::vector<const char *> prefixes;  // what "{p}" may be; the first under which the embedding is found
    std::vector<TensorEntry> tensors;    // the embedding first
    std::vector<const char *> ignored;   // buffers and other people's parts, "*" at one end standing for anything
};

const Family &familyOf(formats::ModelFamily id);

bool isPerLayer(Slot slot);

/// Does a model of this kind have it? What config.json switches off has no tensor.
bool isPresent(const ModelSpec &spec, Slot slot);

/// The name of `entry` in layer `layer`.
std::string tensorName(const TensorEntry &entry, const ModelSpec &spec, const std::string &prefix, int layer);

/// The shape a checkpoint must give `entry`.
std::vector<std::int64_t> storedShape(const ModelSpec &spec, const TensorEntry &entry);

bool matches(const std::string &name, const char *pattern);

}  // namespace penfield::model
