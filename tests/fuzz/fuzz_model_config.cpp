#include "backend/formats/model_config.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

namespace penfield::fuzz {

bool accepts(std::string_view input)
{
    try {
        const ModelSpec spec = formats::parseModelConfig(bytesOf(input), "fuzzed").spec;
        require(spec.n_layers > 0 && spec.d_mlp >= 0 && spec.n_ctx > 0 && spec.d_vocab > 0, "a size that is not positive");
        require(spec.d_head > 0 && spec.n_heads > 0 && spec.n_kv_heads > 0 && spec.n_heads % spec.n_kv_heads == 0, "heads in no groups");
        require(spec.rotary.dim >= 0 && spec.rotary.dim % 2 == 0 && spec.rotary.dim <= spec.d_head, "rotary dimensions outside the head");
        require(spec.layers.empty() || spec.layers.size() == static_cast<std::size_t>(spec.n_layers), "attention of other layers");
        return true;
    } catch (const Error &) {
        return false;
    }
}

std::vector<std::string> seeds()
{
    return {
        R"({"model_type":"gpt_neox","num_hidden_layers":4,"hidden_size":128,"num_attention_heads":4,)"
        R"("intermediate_size":512,"max_position_embeddings":64,"vocab_size":1100,"hidden_act":"relu"})",
        R"({"model_type":"gpt_neox","architectures":["GPTNeoXForCausalLM"],"num_hidden_layers":6,"hidden_size":512,)"
        R"("num_attention_heads":8,"intermediate_size":2048,"max_position_embeddings":2048,"vocab_size":50304,)"
        R"("hidden_act":"gelu","rotary_pct":0.25,"rotary_emb_base":10000,"layer_norm_eps":1e-05,)"
        R"("use_parallel_residual":true,"tie_word_embeddings":false,"torch_dtype":"float16","rope_scaling":null,)"
        R"("rope_parameters":{"rope_type":"default","rope_theta":10000.0,"partial_rotary_factor":0.25}})",
        R"({"model_type":"gpt2","n_layer":2,"n_embd":16,"n_head":2,"n_positions":32,"vocab_size":40,"n_inner":null,)"
        R"("activation_function":"gelu_new","scale_attn_by_inverse_layer_idx":true})",
        R"({"model_type":"llama","num_hidden_layers":2,"hidden_size":16,"num_attention_heads":4,"num_key_value_heads":2,"head_dim":8,)"
        R"("intermediate_size":24,"max_position_embeddings":64,"vocab_size":40,"hidden_act":"silu","attention_bias":true,)"
        R"("rope_scaling":{"rope_type":"llama3","factor":8.0,"low_freq_factor":1.0,"high_freq_factor":4.0,)"
        R"("original_max_position_embeddings":16}})",
        R"({"model_type":"gemma3","text_config":{"num_hidden_layers":2,"hidden_size":16,"intermediate_size":24,"head_dim":8,)"
        R"("layer_types":["sliding_attention","full_attention"],"sliding_window":4,"rope_parameters":{"full_attention":)"
        R"({"rope_type":"linear","factor":8.0,"rope_theta":1e6},"sliding_attention":{"rope_theta":1e4}}}})",
        R"({"d_model":16,"n_layers":2,"n_ctx":32,"d_head":8,"d_vocab":40,"attn_only":true,"normalization_type":"LNPre",)"
        R"("positional_embedding_type":"standard","use_local_attn":true,"window_size":4,"attn_types":["local","global"]})",
    };
}

}  // namespace penfield::fuzz
