// The Llama line shares its names; Gemma 2 and 3 put two more norms into each block and shift one name:
// their post_attention_layernorm normalises what attention wrote, not what the MLP reads.

#include "backend/model/families/families.h"

namespace penfield::model {

namespace {

constexpr auto Same = Layout::Same, Transposed = Layout::Transposed;

std::vector<TensorEntry> sharedEntries()
{
    return {
        {"{p}embed_tokens.weight", Slot::W_E, Same},
        {"{p}norm.weight", Slot::lnFinal_w, Same},
        {"{p}layers.{i}.input_layernorm.weight", Slot::ln1_w, Same},
        {"{p}layers.{i}.self_attn.q_proj.weight", Slot::W_Q, Transposed},
        {"{p}layers.{i}.self_attn.k_proj.weight", Slot::W_K, Transposed},
        {"{p}layers.{i}.self_attn.v_proj.weight", Slot::W_V, Transposed},
        {"{p}layers.{i}.self_attn.o_proj.weight", Slot::W_O, Transposed},
        {"{p}layers.{i}.self_attn.q_proj.bias", Slot::b_Q, Same},
        {"{p}layers.{i}.self_attn.k_proj.bias", Slot::b_K, Same},
        {"{p}layers.{i}.self_attn.v_proj.bias", Slot::b_V, Same},
        {"{p}layers.{i}.self_attn.o_proj.bias", Slot::b_O, Same},
        {"{p}layers.{i}.self_attn.q_norm.weight", Slot::qNorm_w, Same},
        {"{p}layers.{i}.self_attn.k_norm.weight", Slot::kNorm_w, Same},
        {"{p}layers.{i}.mlp.gate_proj.weight", Slot::W_gate, Transposed},
        {"{p}layers.{i}.mlp.up_proj.weight", Slot::W_in, Transposed},
        {"{p}layers.{i}.mlp.down_proj.weight", Slot::W_out, Transposed},
        {"{p}layers.{i}.mlp.gate_proj.bias", Slot::b_gate, Same},
        {"{p}layers.{i}.mlp.up_proj.bias", Slot::b_in, Same},
        {"{p}layers.{i}.mlp.down_proj.bias", Slot::b_out, Same},
    };
}

std::vector<TensorEntry> with(std::vector<TensorEntry> entries, std::initializer_list<TensorEntry> more)
{
    entries.insert(entries.end(), more);
    return entries;
}

}  // namespace

const Family &llama()
{
    static const Family family = {
        formats::ModelFamily::Llama,
        {"model.", ""},
        with(sharedEntries(), {{"lm_head.weight", Slot::W_U, Transposed},
                               {"{p}layers.{i}.post_attention_layernorm.weight", Slot::ln2_w, Same}}),
        {"*.rotary_emb.inv_freq"},
    };
    return family;
}

const Family &gemma()
{
    static const Family family = {
        formats::ModelFamily::Gemma2,
        {"model.", "language_model.model.", "model.language_model.", "language_model.", ""},
        with(sharedEntries(), {{"lm_head.weight", Slot::W_U, Transposed},
                               {"{p}layers.{i}.post_attention_layernorm.weight", Slot::ln1Post_w, Same},
                               {"{p}layers.{i}.pre_feedforward_layernorm.weight", Slot::ln2_w, Same},
                               {"{p}layers.{i}.post_feedforward_layernorm.weight", Slot::ln2Post_w, Same}}),
        {"*.rotary_emb.inv_freq", "vision_tower.*", "multi_modal_projector.*", "model.vision_tower.*", "model.multi_modal_projector.*",
         "language_model.lm_head.weight"},
    };
    return family;
}

}  // namespace penfield::model
