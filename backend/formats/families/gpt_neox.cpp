// GPT-NeoX and Pythia (formats.md F.1). Keys of transformers 4 and, where it renamed them, 5.

#include "backend/formats/families/family.h"

#include "backend/formats/model_limits.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

namespace penfield::formats {

namespace {

/// rope_scaling (transformers 4) or rope_parameters (5): only the unscaled kind is computed.
void requireUnscaledRotary(const JsonValue &parameters)
{
    const auto newer = parameters.find("rope_type");
    const auto kind = newer ? newer : parameters.find("type");
    if (kind && kind->asString() != "default")
        throw Error(
            PENFIELD_SENTENCE("The file %1 asks for rotary positions scaled by \"%2\", which Penfield does not compute for this kind "
                              "of model. It opens models with the default rotary positions only."),
            {parameters.file(), printable(kind->asString())});
}

RotaryConfig readRotary(const JsonValue &json, int d_head)
{
    RotaryConfig rotary;
    rotary.fraction = json.numberOr("rotary_pct", 0.25, 0, 1);
    rotary.base = json.numberOr("rotary_emb_base", 10000, 1, 1e12);
    if (const auto scaling = json.find("rope_scaling"))
        requireUnscaledRotary(*scaling);
    if (const auto parameters = json.find("rope_parameters")) {
        requireUnscaledRotary(*parameters);
        rotary.fraction = parameters->numberOr("partial_rotary_factor", rotary.fraction, 0, 1);
        rotary.base = parameters->numberOr("rope_theta", rotary.base, 1, 1e12);
    }
    rotary.dimensions = static_cast<int>(rotary.fraction * d_head);
    if (rotary.dimensions % 2 != 0)
        throw Error(PENFIELD_SENTENCE("The file %1 rotates %2 of each head's dimensions, an odd number; rotary positions need pairs. Check "
                                      "\"rotary_pct\"."),
                    {json.file(), std::to_string(rotary.dimensions)});
    return rotary;
}

}  // namespace

void readGptNeox(const JsonValue &json, ModelConfig &config)
{
    config.n_layers = sizeAt(json, "num_hidden_layers", limits::layers);
    config.d_model = sizeAt(json, "hidden_size", limits::width);
    config.n_heads = sizeAt(json, "num_attention_heads", limits::heads);
    config.d_mlp = sizeAt(json, "intermediate_size", limits::width);
    config.n_ctx = sizeAt(json, "max_position_embeddings", limits::context);
    config.d_vocab = sizeAt(json, "vocab_size", limits::vocabulary);
    config.d_head = config.d_model / config.n_heads;
    config.normalization = Normalization::LayerNorm;
    config.normEpsilon = json.numberOr("layer_norm_eps", 1e-5, 0, 1);
    config.rotary = readRotary(json, config.d_head);
    config.activation = activationFromName(json.at("hidden_act"));
    config.parallelResidual = json.boolOr("use_parallel_residual", true);
    config.attentionBias = json.boolOr("attention_bias", true);
    config.tiedEmbeddings = json.boolOr("tie_word_embeddings", false);
}

}  // namespace penfield::formats
