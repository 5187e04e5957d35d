#include "backend/model/families/families.h"

namespace penfield::model {

const Family &gpt2()
{
    using enum Layout;  // Conv1D stores [in, out]; c_attn is q | k | v side by side, as W_QKV is
    static const Family family = {
        formats::ModelFamily::Gpt2,
        {"transformer.", ""},
        {
            {"{p}wte.weight", Slot::W_E, Same},
            {"{p}wpe.weight", Slot::W_pos, Same},
            {"lm_head.weight", Slot::W_U, Transposed},
            {"{p}ln_f.weight", Slot::lnFinal_w, Same},
            {"{p}ln_f.bias", Slot::lnFinal_b, Same},
            {"{p}h.{i}.ln_1.weight", Slot::ln1_w, Same},
            {"{p}h.{i}.ln_1.bias", Slot::ln1_b, Same},
            {"{p}h.{i}.attn.c_attn.weight", Slot::W_QKV, Same},
            {"{p}h.{i}.attn.c_attn.bias", Slot::b_QKV, Same},
            {"{p}h.{i}.attn.c_proj.weight", Slot::W_O, Same},
            {"{p}h.{i}.attn.c_proj.bias", Slot::b_O, Same},
            {"{p}h.{i}.ln_2.weight", Slot::ln2_w, Same},
            {"{p}h.{i}.ln_2.bias", Slot::ln2_b, Same},
            {"{p}h.{i}.mlp.c_fc.weight", Slot::W_in, Same},
            {"{p}h.{i}.mlp.c_fc.bias", Slot::b_in, Same},
            {"{p}h.{i}.mlp.c_proj.weight", Slot::W_out, Same},
            {"{p}h.{i}.mlp.c_proj.bias", Slot::b_out, Same},
        },
        {"*.attn.bias", "*.attn.masked_bias"},
    };
    return family;
}

}  // namespace penfield::model
