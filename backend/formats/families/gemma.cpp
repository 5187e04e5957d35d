// Gemma, Gemma 2 and Gemma 3's text model, alone or inside the multimodal wrapper (formats.md F.1).

#include "backend/formats/families/config_values.h"
#include "backend/formats/families/family.h"
#include "backend/formats/families/llama_sizes.h"
#include "backend/formats/model_limits.h"

#include <cmath>

namespace penfield::formats {

namespace {

// All of them: gains are 1 + w, the embedding is scaled, the gate's activation has a key of its own in newer files.
void readShared(const JsonValue &json, ModelConfig &config)
{
    ModelSpec &spec = config.spec;
    spec.norm_gain_plus_one = true;
    spec.embedding_scale = std::sqrt(static_cast<double>(spec.d_model));
    const auto newer = json.find("hidden_activation");
    // A Gemma 1 file's "hidden_act": "gelu" was a mistake that transformers mends: the tanh formula is always meant.
    spec.activation = newer ? activationFromName(*newer) : Activation::GeluTanh;
    spec.attention_bias = spec.attention_output_bias = json.boolOr("attention_bias", false);
    readTied(json, config, true);
}

double softCap(const JsonValue &json, std::string_view key, double otherwise)
{
    return json.has(key) ? json.numberOr(key, 0, 0, 1e9) : otherwise;  // null: none
}

// Gemma 2 and 3: norms on both sides, a scale of their own, soft-capped logits.
void readSandwich(const JsonValue &json, ModelSpec &spec, double logitCap)
{
    spec.post_norms = true;
    spec.attention_scale = 1 / std::sqrt(json.numberOr("query_pre_attn_scalar", 256, 1e-6, 1e9));
    spec.final_soft_cap = softCap(json, "final_logit_softcapping", logitCap);
    requireOff(json, "use_bidirectional_attention");
}

bool gemma2Slides(const JsonValue &, int layer)
{
    return layer % 2 == 0;
}

bool gemma3Slides(const JsonValue &json, int layer)
{
    return (layer + 1) % json.intOr("sliding_window_pattern", 6, 1, limits::layers) != 0;
}

// Two bases: layers with a window turn faster. transformers 4 has them apart, 5 in one object per type of layer.
void readTwoRotaries(const JsonValue &json, ModelSpec &spec)
{
    constexpr double globalBase = 1e6, localBase = 1e4;
    const auto parameters = json.find("rope_parameters");
    const auto global = parameters ? parameters->find("full_attention") : parameters;
    const auto local = parameters ? parameters->find("sliding_attention") : parameters;
    if (global && local) {
        spec.rotary = rotaryFrom(*global, spec.d_head, globalBase, spec.n_ctx);
        spec.rotary_local = rotaryFrom(*local, spec.d_head, localBase, spec.n_ctx);
    } else {
        spec.rotary = readRotary(json, spec.d_head, globalBase, spec.n_ctx);
        spec.rotary_local.dim = spec.d_head;
        spec.rotary_local.base = json.numberOr("rope_local_base_freq", localBase, 1, 1e12);
    }
    for (LayerAttention &layer : spec.layers)
        layer.local_rotary = layer.window > 0;
}

}  // namespace

void readGemma(const JsonValue &json, ModelConfig &config)
{
    readLlamaSizes(json, config, {.d_head = 256});
    readShared(json, config);
    config.spec.rotary = readRotary(json, config.spec.d_head, 10000, config.spec.n_ctx);
}

void readGemma2(const JsonValue &json, ModelConfig &config)
{
    readLlamaSizes(json, config, {.n_kv_heads = 4, .d_head = 256});
    readShared(json, config);
    ModelSpec &spec = config.spec;
    readSandwich(json, spec, 30);
    spec.attention_soft_cap = softCap(json, "attn_logit_softcapping", 50);
    spec.rotary = readRotary(json, spec.d_head, 10000, spec.n_ctx);
    setWindows(spec, slidingLayers(json, spec.n_layers, gemma2Slides), sizeOr(json, "sliding_window", 4096, limits::context));
}

void readGemma3(const JsonValue &json, ModelConfig &config)
{
    readLlamaSizes(json, config, {.n_heads = 8, .n_kv_heads = 4, .n_ctx = 131'072, .d_vocab = 262'208, .d_head = 256});
    readShared(json, config);
    ModelSpec &spec = config.spec;
    readSandwich(json, spec, 0);  // attn_logit_softcapping is in the file, but transformers does not apply it: neither do we
    spec.qk_norm = true;
    setWindows(spec, slidingLayers(json, spec.n_layers, gemma3Slides), sizeOr(json, "sliding_window", 4096, limits::context));
    readTwoRotaries(json, spec);
}

void readGemma3Multimodal(const JsonValue &json, ModelConfig &config)
{
    readGemma3(json.at("text_config"), config);
}

}  // namespace penfield::formats
