#include "backend/formats/model_config.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

namespace penfield::fuzz {

bool accepts(std::string_view input)
{
    try {
        const auto config = formats::parseModelConfig(bytesOf(input), "fuzzed");
        require(config.n_layers > 0 && config.d_mlp > 0 && config.n_ctx > 0 && config.d_vocab > 0, "a size that is not positive");
        require(config.d_head > 0 && config.d_head * config.n_heads == config.d_model, "heads that do not fill the width");
        require(config.rotary.dimensions >= 0 && config.rotary.dimensions <= config.d_head, "rotary dimensions outside the head");
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
    };
}

}  // namespace penfield::fuzz
