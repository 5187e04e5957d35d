#include "backend/model/families/gpt_neox.h"

#include <cmath>

namespace penfield::model {

namespace {

Activation activationOf(formats::Activation activation)
{
    switch (activation) {
    case formats::Activation::Relu:
        return Activation::Relu;
    case formats::Activation::Gelu:
        return Activation::Gelu;
    case formats::Activation::GeluTanh:
        return Activation::GeluTanh;
    case formats::Activation::Silu:
        return Activation::Silu;
    }
    return Activation::Gelu;
}

ModelSpec specOf(const formats::ModelConfig &config)
{
    ModelSpec spec;
    spec.family = config.modelType;
    spec.n_layers = config.n_layers;
    spec.d_model = config.d_model;
    spec.n_heads = config.n_heads;
    spec.n_kv_heads = config.n_heads;
    spec.d_head = config.d_head;
    spec.d_mlp = config.d_mlp;
    spec.n_ctx = config.n_ctx;
    spec.d_vocab = config.d_vocab;
    spec.norm = NormKind::LayerNorm;
    spec.norm_eps = config.normEpsilon;
    spec.rotary_dim = config.rotary.dimensions;
    spec.rotary_base = config.rotary.base;
    spec.positions = config.rotary.dimensions > 0 ? PositionKind::Rotary : PositionKind::None;
    spec.attention_scale = 1 / std::sqrt(static_cast<double>(config.d_head));
    spec.activation = activationOf(config.activation);
    spec.parallel_blocks = config.parallelResidual;
    spec.tied = config.tiedEmbeddings;
    return spec;
}

}  // namespace

const Family &gptNeoX()
{
    using enum Presence;
    static const Family family = {
        formats::ModelFamily::GptNeoX,
        specOf,
        {
            {"gpt_neox.embed_in.weight", Slot::W_E, Layout::Same, Always},
            {"embed_out.weight", Slot::W_U, Layout::Transposed, WhenUntied},
            {"gpt_neox.final_layer_norm.weight", Slot::lnFinal_w, Layout::Same, Always},
            {"gpt_neox.final_layer_norm.bias", Slot::lnFinal_b, Layout::Same, Always},
            {"gpt_neox.layers.{i}.input_layernorm.weight", Slot::ln1_w, Layout::Same, Always},
            {"gpt_neox.layers.{i}.input_layernorm.bias", Slot::ln1_b, Layout::Same, Always},
            {"gpt_neox.layers.{i}.attention.query_key_value.weight", Slot::W_QKV, Layout::QkvInEachHead, Always},
            {"gpt_neox.layers.{i}.attention.query_key_value.bias", Slot::b_QKV, Layout::QkvInEachHead, WithAttentionBias},
            {"gpt_neox.layers.{i}.attention.dense.weight", Slot::W_O, Layout::Transposed, Always},
            {"gpt_neox.layers.{i}.attention.dense.bias", Slot::b_O, Layout::Same, WithAttentionBias},
            {"gpt_neox.layers.{i}.post_attention_layernorm.weight", Slot::ln2_w, Layout::Same, Always},
            {"gpt_neox.layers.{i}.post_attention_layernorm.bias", Slot::ln2_b, Layout::Same, Always},
            {"gpt_neox.layers.{i}.mlp.dense_h_to_4h.weight", Slot::W_in, Layout::Transposed, Always},
            {"gpt_neox.layers.{i}.mlp.dense_h_to_4h.bias", Slot::b_in, Layout::Same, Always},
            {"gpt_neox.layers.{i}.mlp.dense_4h_to_h.weight", Slot::W_out, Layout::Transposed, Always},
            {"gpt_neox.layers.{i}.mlp.dense_4h_to_h.bias", Slot::b_out, Layout::Same, Always},
        },
        {".attention.bias", ".attention.masked_bias", ".attention.rotary_emb.inv_freq"},
    };
    return family;
}

}  // namespace penfield::model
