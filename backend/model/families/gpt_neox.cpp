#include "backend/model/families/families.h"

namespace penfield::model {

const Family &gptNeoX()
{
    using enum Layout;
    static const Family family = {
        formats::ModelFamily::GptNeoX,
        {"gpt_neox.", ""},
        {
            {"{p}embed_in.weight", Slot::W_E, Same},
            {"embed_out.weight", Slot::W_U, Transposed},
            {"{p}final_layer_norm.weight", Slot::lnFinal_w, Same},
            {"{p}final_layer_norm.bias", Slot::lnFinal_b, Same},
            {"{p}layers.{i}.input_layernorm.weight", Slot::ln1_w, Same},
            {"{p}layers.{i}.input_layernorm.bias", Slot::ln1_b, Same},
            {"{p}layers.{i}.attention.query_key_value.weight", Slot::W_QKV, QkvInEachHead},
            {"{p}layers.{i}.attention.query_key_value.bias", Slot::b_QKV, QkvInEachHead},
            {"{p}layers.{i}.attention.dense.weight", Slot::W_O, Transposed},
            {"{p}layers.{i}.attention.dense.bias", Slot::b_O, Same},
            {"{p}layers.{i}.post_attention_layernorm.weight", Slot::ln2_w, Same},
            {"{p}layers.{i}.post_attention_layernorm.bias", Slot::ln2_b, Same},
            {"{p}layers.{i}.mlp.dense_h_to_4h.weight", Slot::W_in, Transposed},
            {"{p}layers.{i}.mlp.dense_h_to_4h.bias", Slot::b_in, Same},
            {"{p}layers.{i}.mlp.dense_4h_to_h.weight", Slot::W_out, Transposed},
            {"{p}layers.{i}.mlp.dense_4h_to_h.bias", Slot::b_out, Same},
        },
        {"*.attention.bias", "*.attention.masked_bias", "*.attention.rotary_emb.inv_freq"},
    };
    return family;
}

}  // namespace penfield::model
