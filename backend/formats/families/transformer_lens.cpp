// TransformerLens' own configurations, of models that people train themselves (formats.md I.1, I.3).

#include "backend/formats/families/config_values.h"
#include "backend/formats/families/family.h"
#include "backend/formats/model_limits.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

#include <cmath>

namespace penfield::formats {

namespace {

[[noreturn]] void refuseOption(const JsonValue &json, std::string_view key, std::string_view value, const char *supported)
{
    throw Error(PENFIELD_SENTENCE("The file %1 says \"%2\": \"%3\", which Penfield does not compute. It computes %4."),
                {json.file(), std::string(key), printable(value), supported});
}

/// Options that change what is computed, and that nothing here computes: silence would give other numbers.
void requireKnownOptions(const JsonValue &json)
{
    for (const char *key : {"post_embedding_ln", "use_dynamic_ntk_rope", "use_logn_attn", "use_attention_sinks"})
        requireOff(json, key);
    for (const char *key : {"rotary_base_local", "clip_qkv", "num_experts"})
        if (const auto value = json.find(key))  // not null
            refuseOption(json, key, value->asText(), "null");
    if (json.numberOr("rotary_scaling_factor", 1, 0, 1e9) != 1)
        refuseOption(json, "rotary_scaling_factor", json.at("rotary_scaling_factor").asText(), "1");
    const std::string architecture = json.stringOr("original_architecture", "");
    if (architecture.starts_with("Olmo2") || architecture.starts_with("Olmo3"))  // their norms come after, and only there
        refuseOption(json, "original_architecture", architecture, "blocks with a norm before");
}

void readNorm(const JsonValue &json, ModelSpec &spec)
{
    const std::string_view key = json.has("normalization_type") || !json.has("normalization") ? "normalization_type" : "normalization";
    const std::string kind = json.has(key) ? json.stringOr(key, "") : "LN";  // null: no norms at all
    if (kind != "" && kind != "LN" && kind != "LNPre" && kind != "RMS" && kind != "RMSPre")
        refuseOption(json, key, kind, "null, LN, LNPre, RMS and RMSPre");
    spec.norm = kind.empty() ? NormKind::None : kind.starts_with("LN") ? NormKind::LayerNorm : NormKind::RmsNorm;
    spec.norm_weights = spec.final_norm_weights = !kind.ends_with("Pre");
    spec.final_norm = spec.norm == NormKind::LayerNorm && json.boolOr("final_rms", false) ? NormKind::RmsNorm : spec.norm;
    spec.norm_eps = json.numberOr("eps", 1e-5, 0, 1);
    spec.post_norms = json.boolOr("use_normalization_before_and_after", false);
}

void readPositions(const JsonValue &json, ModelSpec &spec)
{
    const std::string kind = json.boolOr("shortformer_pos", false) ? "shortformer" : json.stringOr("positional_embedding_type", "standard");
    if (kind != "standard" && kind != "rotary")
        refuseOption(json, "positional_embedding_type", kind, "standard and rotary");
    spec.positions = kind == "rotary" ? PositionKind::Rotary : PositionKind::Learned;
    if (spec.positions == PositionKind::Learned)
        return;
    requireOff(json, "rotary_adjacent_pairs");
    requireOff(json, "use_NTK_by_parts_rope");
    requireOff(json, "use_yarn_rope");
    spec.rotary.dim = sizeOr(json, "rotary_dim", spec.d_head, spec.d_head);
    spec.rotary.base = json.numberOr("rotary_base", 10000, 1, 1e12);
    if (spec.rotary.dim % 2 != 0)
        json.at("rotary_dim").refuse("an even number");
}

void readAttention(const JsonValue &json, ModelSpec &spec)
{
    if (const std::string direction = json.stringOr("attention_dir", "causal"); direction != "causal")
        refuseOption(json, "attention_dir", direction, "causal");
    const double scale = json.numberOr("attn_scale", -1, -1, 1e9);  // scores are divided by it
    spec.attention_scale = !json.boolOr("use_attn_scale", true) ? 1 : 1 / (scale > 0 ? scale : std::sqrt(static_cast<double>(spec.d_head)));
    spec.attention_soft_cap = std::max(0.0, json.numberOr("attn_scores_soft_cap", -1, -1, 1e9));
    spec.qk_norm = json.boolOr("use_qk_norm", false);
    const bool byLayer = json.boolOr("scale_attn_by_inverse_layer_idx", false), local = json.boolOr("use_local_attn", false);
    if (!byLayer && !local)
        return;
    std::vector<bool> isLocal(static_cast<std::size_t>(spec.n_layers), false);
    if (local) {
        isLocal.clear();
        for (const JsonValue &type : json.at("attn_types").items())
            isLocal.push_back(type.asString() == "local");
        if (isLocal.size() != static_cast<std::size_t>(spec.n_layers))
            json.at("attn_types").refuse("a list of \"global\" or \"local\" with an entry for every layer");
    }
    for (int l = 0; l < spec.n_layers; ++l)
        spec.layers.push_back({isLocal[static_cast<std::size_t>(l)] ? sizeAt(json, "window_size", limits::context) : 0,
                               byLayer ? spec.attention_scale / (l + 1) : spec.attention_scale, false});
}

}  // namespace

void readTransformerLens(const JsonValue &json, ModelConfig &config)
{
    ModelSpec &spec = config.spec;
    spec.n_layers = sizeAt(json, "n_layers", limits::layers);
    spec.d_model = sizeAt(json, "d_model", limits::width);
    spec.n_ctx = sizeAt(json, "n_ctx", limits::context);
    spec.d_vocab = sizeAt(json, "d_vocab", limits::vocabulary);
    if (const auto width = json.find("d_vocab_out"))
        spec.d_vocab_out = static_cast<int>(width->asInt(-1, limits::vocabulary));  // −1: as d_vocab
    const int d_head = sizeOr(json, "d_head", 0, limits::width);
    const auto heads = json.find("n_heads");
    spec.n_heads = heads ? static_cast<int>(heads->asInt(-1, limits::heads)) : -1;
    if (spec.n_heads <= 0)
        spec.n_heads = d_head > 0 && spec.d_model >= d_head ? spec.d_model / d_head : sizeAt(json, "n_heads", limits::heads);
    spec.d_head = d_head > 0 ? d_head : headWidth(json, spec);
    spec.n_kv_heads = sizeOr(json, "n_key_value_heads", spec.n_heads, limits::heads);
    requireGroups(json, spec);

    const bool attentionOnly = json.boolOr("attn_only", false);
    spec.d_mlp = attentionOnly ? 0 : sizeOr(json, "d_mlp", std::min(4 * spec.d_model, limits::width), limits::width);
    if (!attentionOnly)
        spec.activation = activationFromName(json.at("act_fn"));
    spec.gated_mlp = spec.bias_after_gate = json.boolOr("gated_mlp", false);
    spec.parallel_blocks = json.boolOr("parallel_attn_mlp", false);
    requireKnownOptions(json);
    readNorm(json, spec);
    readPositions(json, spec);
    readAttention(json, spec);
    spec.final_soft_cap = std::max(0.0, json.numberOr("output_logits_soft_cap", -1, -1, 1e9));
    spec.attention_bias = spec.attention_output_bias = spec.unembed_bias = true;
    spec.mlp_bias = !attentionOnly;
    config.tieSaid = true;  // W_U is always stored
}

}  // namespace penfield::formats
