#include "backend/model/family.h"

#include "backend/model/families/families.h"

#include <algorithm>
#include <string_view>

namespace penfield::model {

namespace {


// The shape a slot has in Weights.
std::vector<std::int64_t> shapeOf(const ModelSpec &s, Slot slot)
{
    const std::int64_t q = std::int64_t(s.n_heads) * s.d_head, kv = std::int64_t(s.n_kv_heads) * s.d_head;
    switch (slot) {
    case Slot::W_E:
        return {s.d_vocab, s.d_model};
    case Slot::W_pos:
        return {s.n_ctx, s.d_model};
    case Slot::W_U:
        return {s.d_model, s.vocabOut()};
    case Slot::b_U:
        return {s.vocabOut()};
    case Slot::W_QKV:
        return {s.d_model, q + 2 * kv};
    case Slot::b_QKV:
        return {q + 2 * kv};
    case Slot::W_Q:
        return {s.d_model, q};
    case Slot::W_K:
    case Slot::W_V:
        return {s.d_model, kv};
    case Slot::b_Q:
        return {q};
    case Slot::b_K:
    case Slot::b_V:
        return {kv};
    case Slot::qNorm_w:
    case Slot::kNorm_w:
        return {s.d_head};
    case Slot::W_O:
        return {q, s.d_model};
    case Slot::W_in:
    case Slot::W_gate:
        return {s.d_model, s.d_mlp};
    case Slot::b_in:
    case Slot::b_gate:
        return {s.d_mlp};
    case Slot::W_out:
        return {s.d_mlp, s.d_model};
    default:  // norms and the biases of what writes to the residual
        return {s.d_model};
    }
}

std::int64_t headsOf(const ModelSpec &s, Slot slot)
{
    const bool keyOrValue = slot == Slot::W_K || slot == Slot::W_V || slot == Slot::b_K || slot == Slot::b_V;
    return keyOrValue ? s.n_kv_heads : s.n_heads;
}

}  // namespace

const Family &familyOf(formats::ModelFamily id)
{
    switch (id) {
    case formats::ModelFamily::Gpt2:
        return gpt2();
    case formats::ModelFamily::GptNeoX:
        return gptNeoX();
    case formats::ModelFamily::Llama:
    case formats::ModelFamily::Mistral:
    case formats::ModelFamily::Qwen2:
    case formats::ModelFamily::Qwen3:
    case formats::ModelFamily::Gemma:
        return llama();
    case formats::ModelFamily::Gemma2:
    case formats::ModelFamily::Gemma3:
        return gemma();
    case formats::ModelFamily::TransformerLens:
        break;
    }
    return transformerLens();
}

bool isPerLayer(Slot slot)
{
    return slot >= Slot::ln1_w;
}

bool isPresent(const ModelSpec &spec, Slot slot)
{
    const bool normed = spec.norm != NormKind::None && spec.norm_weights, centred = normed && spec.norm == NormKind::LayerNorm;
    const bool grouped = slot >= Slot::ln2_w;  // the MLP's
    if (grouped && !spec.hasMlp())
        return false;
    switch (slot) {
    case Slot::W_pos:
        return spec.positions == PositionKind::Learned;
    case Slot::W_U:
        return !spec.tied;
    case Slot::b_U:
        return spec.unembed_bias;
    case Slot::lnFinal_w:
        return spec.final_norm != NormKind::None && spec.final_norm_weights;
    case Slot::lnFinal_b:
        return spec.final_norm == NormKind::LayerNorm && spec.final_norm_weights;
    case Slot::ln1_w:
    case Slot::ln2_w:
        return normed;
    case Slot::ln1_b:
    case Slot::ln2_b:
        return centred;
    case Slot::ln1Post_w:
    case Slot::ln2Post_w:
        return spec.post_norms;  // never folded: nothing linear follows
    case Slot::ln1Post_b:
    case Slot::ln2Post_b:
        return spec.post_norms && spec.norm == NormKind::LayerNorm;
    case Slot::qNorm_w:
    case Slot::kNorm_w:
        return spec.qk_norm;
    case Slot::b_QKV:
    case Slot::b_Q:
    case Slot::b_K:
    case Slot::b_V:
        return spec.attention_bias;
    case Slot::b_O:
        return spec.attention_output_bias;
    case Slot::b_in:
    case Slot::b_out:
        return spec.mlp_bias;
    case Slot::W_gate:
        return spec.gated_mlp;
    case Slot::b_gate:
        return spec.gated_mlp && spec.mlp_bias && !spec.bias_after_gate;
    default:
        return true;
    }
}

std::string tensorName(const TensorEntry &entry, const ModelSpec &spec, const std::string &prefix, int layer)
{
    std::string name = entry.name;
    const auto replace = [&name](std::string_view mark, const std::string &text) {
        if (const std::size_t at = name.find(mark); at != std::string::npos)
            name.replace(at, mark.size(), text);
    };
    replace("{p}", prefix);
    replace("{i}", std::to_string(layer));
    replace("{kv}", spec.n_kv_heads == spec.n_heads ? "" : "_");
    return name;
}

std::vector<std::int64_t> storedShape(const ModelSpec &spec, const TensorEntry &entry)
{
    std::vector<std::int64_t> shape = shapeOf(spec, entry.slot);
    switch (entry.layout) {
    case Layout::Same:
        break;
    case Layout::Transposed:
    case Layout::QkvInEachHead:
        std::reverse(shape.begin(), shape.end());
        break;
    case Layout::HeadsOutermost: {
        const std::int64_t heads = headsOf(spec, entry.slot);
        if (entry.slot == Slot::W_O)
            return {heads, spec.d_head, spec.d_model};
        return shape.size() == 1 ? std::vector<std::int64_t>{heads, spec.d_head} : std::vector<std::int64_t>{heads, spec.d_model, spec.d_head};
    }
    }
    return shape;
}

bool matches(const std::string &name, const char *pattern)
{
    const std::string_view p = pattern;
    if (p.starts_with('*'))
        return name.ends_with(p.substr(1));
    return p.ends_with('*') ? name.starts_with(p.substr(0, p.size() - 1)) : name == p;
}

}  // namespace penfield::model
