// GPT-NeoX and Pythia (formats.md F.1). Keys of transformers 4 and, where it renamed them, 5.

#include "backend/formats/families/config_values.h"
#include "backend/formats/families/family.h"
#include "backend/formats/model_limits.h"
#include "backend/types/error.h"

#include <cmath>

namespace penfield::formats {

namespace {

/// Of an odd number of dimensions, transformers turns one more, in pairs, while the exponents are divided by the odd number. That needs
/// one more dimension to be there, and frequencies that are not scaled by pair.
void roundUp(RotarySpec &rotary, const JsonValue &json, int d_head)
{
    if (rotary.dim == d_head || rotary.scaling == RotaryScaling::Yarn)
        throw Error(PENFIELD_SENTENCE("The file %1 rotates %2 of each head's dimensions, an odd number; rotary positions need pairs. Check "
                                      "\"rotary_pct\"."),
                    {json.file(), std::to_string(rotary.dim)});
    rotary.period = rotary.dim++;
}

RotarySpec readNeoxRotary(const JsonValue &json, int d_head, double context)
{
    double fraction = json.numberOr("rotary_pct", 0.25, 0, 1);
    const double base = json.numberOr("rotary_emb_base", 10000, 1, 1e12);
    if (const auto parameters = json.find("rope_parameters"))
        fraction = parameters->numberOr("partial_rotary_factor", fraction, 0, 1);
    RotarySpec rotary = readRotary(json, static_cast<int>(fraction * d_head), base, context);
    if (rotary.dim % 2 != 0)
        roundUp(rotary, json, d_head);
    return rotary;
}

}  // namespace

void readGptNeox(const JsonValue &json, ModelConfig &config)
{
    ModelSpec &spec = config.spec;
    spec.n_layers = sizeAt(json, "num_hidden_layers", limits::layers);
    spec.d_model = sizeAt(json, "hidden_size", limits::width);
    spec.n_heads = spec.n_kv_heads = sizeAt(json, "num_attention_heads", limits::heads);
    spec.d_mlp = sizeAt(json, "intermediate_size", limits::width);
    spec.n_ctx = sizeAt(json, "max_position_embeddings", limits::context);
    spec.d_vocab = sizeAt(json, "vocab_size", limits::vocabulary);
    spec.d_head = headWidth(json, spec);
    spec.norm = spec.final_norm = NormKind::LayerNorm;
    spec.norm_eps = json.numberOr("layer_norm_eps", 1e-5, 0, 1);
    spec.rotary = readNeoxRotary(json, spec.d_head, spec.n_ctx);
    spec.positions = spec.rotary.dim > 0 ? PositionKind::Rotary : PositionKind::None;
    spec.attention_scale = 1 / std::sqrt(static_cast<double>(spec.d_head));
    spec.activation = activationFromName(json.at("hidden_act"));
    spec.parallel_blocks = json.boolOr("use_parallel_residual", true);
    spec.attention_bias = spec.attention_output_bias = json.boolOr("attention_bias", true);
    spec.mlp_bias = true;
    readTied(json, config, false);
}

}  // namespace penfield::formats
