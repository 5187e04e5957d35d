// GPT-2 (formats.md F.1).

#include "backend/formats/families/config_values.h"
#include "backend/formats/families/family.h"
#include "backend/formats/model_limits.h"

#include <cmath>

namespace penfield::formats {

void readGpt2(const JsonValue &json, ModelConfig &config)
{
    ModelSpec &spec = config.spec;
    spec.n_layers = sizeAt(json, "n_layer", limits::layers);
    spec.d_model = sizeAt(json, "n_embd", limits::width);
    spec.n_heads = spec.n_kv_heads = sizeAt(json, "n_head", limits::heads);
    spec.n_ctx = sizeAt(json, json.find("n_positions") ? "n_positions" : "n_ctx", limits::context);
    spec.d_vocab = sizeAt(json, "vocab_size", limits::vocabulary);
    spec.d_mlp = sizeOr(json, "n_inner", std::min(4 * spec.d_model, limits::width), limits::width);
    spec.d_head = headWidth(json, spec);
    spec.norm = spec.final_norm = NormKind::LayerNorm;
    spec.norm_eps = json.numberOr("layer_norm_epsilon", 1e-5, 0, 1);
    spec.positions = PositionKind::Learned;
    spec.activation = json.find("activation_function") ? activationFromName(json.at("activation_function")) : Activation::GeluTanh;
    spec.attention_bias = spec.attention_output_bias = spec.mlp_bias = true;
    requireOff(json, "add_cross_attention");
    readTied(json, config, true);

    spec.attention_scale = json.boolOr("scale_attn_weights", true) ? 1 / std::sqrt(static_cast<double>(spec.d_head)) : 1;
    if (json.boolOr("scale_attn_by_inverse_layer_idx", false))
        for (int l = 0; l < spec.n_layers; ++l)
            spec.layers.push_back({0, spec.attention_scale / (l + 1), false});
}

}  // namespace penfield::formats
