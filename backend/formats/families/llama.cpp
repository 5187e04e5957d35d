// The Llama line: Llama 2 and 3.x, Mistral, Qwen 2/2.5, Qwen 3 (formats.md F.1). Keys of transformers 4 and 5.

#include "backend/formats/families/llama_sizes.h"

#include "backend/formats/families/config_values.h"
#include "backend/formats/families/family.h"
#include "backend/formats/model_limits.h"

#include <cmath>

namespace penfield::formats {

namespace {

constexpr int kDefaultWindow = 4096;

// Qwen's rule before layer_types: the layers from max_window_layers on slide.
bool qwenSlides(const JsonValue &json, int layer)
{
    return layer >= json.intOr("max_window_layers", 28, 0, limits::layers);
}

void readQwenWindows(const JsonValue &json, ModelSpec &spec)
{
    if (json.boolOr("use_sliding_window", false))
        setWindows(spec, slidingLayers(json, spec.n_layers, qwenSlides), sizeOr(json, "sliding_window", kDefaultWindow, limits::context));
}

}  // namespace

void readLlamaSizes(const JsonValue &json, ModelConfig &config, const LlamaSizes &otherwise)
{
    ModelSpec &spec = config.spec;
    const auto size = [&](std::string_view key, int fallback, int most) {
        return fallback > 0 ? sizeOr(json, key, fallback, most) : sizeAt(json, key, most);
    };
    spec.n_layers = sizeAt(json, "num_hidden_layers", limits::layers);
    spec.d_model = sizeAt(json, "hidden_size", limits::width);
    spec.d_mlp = sizeAt(json, "intermediate_size", limits::width);
    spec.n_heads = size("num_attention_heads", otherwise.n_heads, limits::heads);
    spec.n_kv_heads = sizeOr(json, "num_key_value_heads", otherwise.n_kv_heads > 0 ? otherwise.n_kv_heads : spec.n_heads, limits::heads);
    spec.n_ctx = size("max_position_embeddings", otherwise.n_ctx, limits::context);
    spec.d_vocab = size("vocab_size", otherwise.d_vocab, limits::vocabulary);
    const int given = otherwise.d_head > 0 ? sizeOr(json, "head_dim", otherwise.d_head, limits::width)
                                           : sizeOr(json, "head_dim", 0, limits::width);
    spec.d_head = given > 0 ? given : headWidth(json, spec);
    requireGroups(json, spec);
    spec.norm = spec.final_norm = NormKind::RmsNorm;
    spec.norm_eps = json.numberOr("rms_norm_eps", 1e-6, 0, 1);
    spec.positions = PositionKind::Rotary;
    spec.attention_scale = 1 / std::sqrt(static_cast<double>(spec.d_head));
    spec.gated_mlp = true;
    requireEvenHeads(json, spec);
}

void readLlama(const JsonValue &json, ModelConfig &config)
{
    readLlamaSizes(json, config, {});
    ModelSpec &spec = config.spec;
    spec.rotary = readRotary(json, spec.d_head, 10000, spec.n_ctx);
    spec.activation = activationFromName(json.at("hidden_act"));
    spec.attention_bias = spec.attention_output_bias = json.boolOr("attention_bias", false);
    spec.mlp_bias = json.boolOr("mlp_bias", false);
    readTied(json, config, false);
}

void readMistral(const JsonValue &json, ModelConfig &config)
{
    readLlamaSizes(json, config, {});
    ModelSpec &spec = config.spec;
    spec.rotary = readRotary(json, spec.d_head, 10000, spec.n_ctx);
    spec.activation = activationFromName(json.at("hidden_act"));
    // Present and null: every earlier position is seen. Absent: transformers' default.
    spec.window = json.has("sliding_window") ? sizeOr(json, "sliding_window", 0, limits::context) : kDefaultWindow;
    readTied(json, config, false);
}

void readQwen2(const JsonValue &json, ModelConfig &config)
{
    readLlamaSizes(json, config, {});
    ModelSpec &spec = config.spec;
    spec.rotary = readRotary(json, spec.d_head, 10000, spec.n_ctx);
    spec.activation = activationFromName(json.at("hidden_act"));
    spec.attention_bias = true;  // of queries, keys and values; there is no other
    readQwenWindows(json, spec);
    readTied(json, config, false);
}

void readQwen3(const JsonValue &json, ModelConfig &config)
{
    readLlamaSizes(json, config, {.d_head = 128});
    ModelSpec &spec = config.spec;
    spec.rotary = readRotary(json, spec.d_head, 10000, spec.n_ctx);
    spec.activation = activationFromName(json.at("hidden_act"));
    spec.qk_norm = true;
    spec.attention_bias = spec.attention_output_bias = json.boolOr("attention_bias", false);
    readQwenWindows(json, spec);
    readTied(json, config, false);
}

}  // namespace penfield::formats
