// cfg.json of SAELens and of sparsify: one file is fed to both readers.

#include "backend/formats/dictionaries/sae_lens_config.h"
#include "backend/formats/dictionaries/sparsify_config.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

namespace penfield::fuzz {

bool accepts(std::string_view input)
{
    bool accepted = false;
    try {
        const auto config = formats::parseSaeLensConfig(bytesOf(input), "fuzzed");
        require(config.layer >= 0 && config.d_in > 0 && config.d_sae > 0, "a size that is not above zero");
        require((config.rule.activation == formats::ActivationKind::TopK) == (config.rule.k > 0), "a k that does not fit the activation");
        require(config.transcodes == config.d_out.has_value(), "an output width that does not fit the kind");
        accepted = true;
    } catch (const Error &) {
    }
    try {
        const auto config = formats::parseSparsifyConfig(bytesOf(input), "fuzzed");
        require(config.d_in > 0 && config.latents > 0 && config.k > 0 && config.k <= config.latents, "sizes that do not fit");
        require(!config.groups || config.latents % config.k == 0, "groups that leave a rest");
        accepted = true;
    } catch (const Error &) {
    }
    return accepted;
}

std::vector<std::string> seeds()
{
    return {
        R"({"d_in": 16, "d_sae": 24, "dtype": "float32", "apply_b_dec_to_input": true, "normalize_activations": "layer_norm", )"
        R"("reshape_activations": "hook_z", "metadata": {"sae_lens_version": "6.5.0", "hook_name": "blocks.1.attn.hook_z", "prepend_bos": )"
        R"(true, "model_from_pretrained_kwargs": {"center_writing_weights": false}}, "k": 4, "architecture": "topk"})",
        R"({"hook_point": "blocks.7.hook_resid_pre", "hook_point_layer": 7, "hook_point_head_index": null, "d_in": 768, "d_sae": 24576, )"
        R"("activation_fn_str": "relu", "normalize_activations": false, "prepend_bos": false})",
        R"({"architecture": "jumprelu_skip_transcoder", "d_in": 8, "d_sae": 9, "d_out": 8, "hook_name": "blocks.0.mlp.hook_in", )"
        R"("metadata": {"hook_name_out": "blocks.0.hook_mlp_out"}})",
        R"({"activation": "groupmax", "expansion_factor": 32, "normalize_decoder": true, "num_latents": 24, "k": 4, "skip_connection": true, )"
        R"("transcode": true, "d_in": 16, "signed": false})",
        R"({"d_in": 4, "k": 32})",
    };
}

}  // namespace penfield::fuzz
