#include "backend/model/families/families.h"

namespace penfield::model {

const Family &transformerLens()
{
    using enum Layout;
    static const Family family = {
        formats::ModelFamily::TransformerLens,
        {""},
        {
            {"embed.W_E", Slot::W_E, Same},
            {"pos_embed.W_pos", Slot::W_pos, Same},
            {"unembed.W_U", Slot::W_U, Same},
            {"unembed.b_U", Slot::b_U, Same},
            {"ln_final.w", Slot::lnFinal_w, Same},
            {"ln_final.b", Slot::lnFinal_b, Same},
            {"blocks.{i}.ln1.w", Slot::ln1_w, Same},
            {"blocks.{i}.ln1.b", Slot::ln1_b, Same},
            {"blocks.{i}.attn.W_Q", Slot::W_Q, HeadsOutermost},
            {"blocks.{i}.attn.{kv}W_K", Slot::W_K, HeadsOutermost},
            {"blocks.{i}.attn.{kv}W_V", Slot::W_V, HeadsOutermost},
            {"blocks.{i}.attn.b_Q", Slot::b_Q, HeadsOutermost},
            {"blocks.{i}.attn.{kv}b_K", Slot::b_K, HeadsOutermost},
            {"blocks.{i}.attn.{kv}b_V", Slot::b_V, HeadsOutermost},
            {"blocks.{i}.attn.q_norm.w", Slot::qNorm_w, Same},
            {"blocks.{i}.attn.k_norm.w", Slot::kNorm_w, Same},
            {"blocks.{i}.attn.W_O", Slot::W_O, HeadsOutermost},
            {"blocks.{i}.attn.b_O", Slot::b_O, Same},
            {"blocks.{i}.ln1_post.w", Slot::ln1Post_w, Same},
            {"blocks.{i}.ln1_post.b", Slot::ln1Post_b, Same},
            {"blocks.{i}.ln2.w", Slot::ln2_w, Same},
            {"blocks.{i}.ln2.b", Slot::ln2_b, Same},
            {"blocks.{i}.mlp.W_in", Slot::W_in, Same},
            {"blocks.{i}.mlp.b_in", Slot::b_in, Same},
            {"blocks.{i}.mlp.W_gate", Slot::W_gate, Same},
            {"blocks.{i}.mlp.W_out", Slot::W_out, Same},
            {"blocks.{i}.mlp.b_out", Slot::b_out, Same},
            {"blocks.{i}.ln2_post.w", Slot::ln2Post_w, Same},
            {"blocks.{i}.ln2_post.b", Slot::ln2Post_b, Same},
        },
        {"*.attn.mask", "*.attn.IGNORE", "*.attn.rotary_sin", "*.attn.rotary_cos"},
    };
    return family;
}

}  // namespace penfield::model
