#include "backend/model/family.h"

#include "backend/model/families/gpt_neox.h"

#include <algorithm>

namespace penfield::model {

namespace {

// The shape a slot has in Weights, W_O flattened to two dimensions.
std::vector<std::int64_t> shapeOf(const ModelSpec &s, Slot slot)
{
    const std::int64_t qkv = (std::int64_t(s.n_heads) + 2 * s.n_kv_heads) * s.d_head;
    switch (slot) {
    case Slot::W_E:
        return {s.d_vocab, s.d_model};
    case Slot::W_U:
        return {s.d_model, s.d_vocab};
    case Slot::W_QKV:
        return {s.d_model, qkv};
    case Slot::b_QKV:
        return {qkv};
    case Slot::W_O:
        return {std::int64_t(s.n_heads) * s.d_head, s.d_model};
    case Slot::W_in:
        return {s.d_model, s.d_mlp};
    case Slot::b_in:
        return {s.d_mlp};
    case Slot::W_out:
        return {s.d_mlp, s.d_model};
    default:  // norms and the biases of what writes to the residual
        return {s.d_model};
    }
}

}  // namespace

const Family &familyOf(const formats::ModelConfig &config)
{
    switch (config.family) {
    case formats::ModelFamily::GptNeoX:
        break;
    }
    return gptNeoX();
}

bool isPerLayer(Slot slot)
{
    return slot >= Slot::ln1_w;
}

std::string tensorName(const TensorEntry &entry, int layer)
{
    std::string name = entry.name;
    if (const std::size_t at = name.find("{i}"); at != std::string::npos)
        name.replace(at, 3, std::to_string(layer));
    return name;
}

std::vector<std::int64_t> storedShape(const ModelSpec &spec, const TensorEntry &entry)
{
    std::vector<std::int64_t> shape = shapeOf(spec, entry.slot);
    if (entry.layout != Layout::Same)
        std::reverse(shape.begin(), shape.end());
    return shape;
}

}  // namespace penfield::model
