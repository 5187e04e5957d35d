#include "backend/formats/dictionary_config.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

namespace penfield::fuzz {

bool accepts(std::string_view input)
{
    try {
        const auto config = formats::parseDictionaryConfig(bytesOf(input), "fuzzed");
        require((config.activation == formats::DictionaryActivation::TopK) == (config.k > 0), "a k that does not fit the activation");
        return true;
    } catch (const Error &) {
        return false;
    }
}

std::vector<std::string> seeds()
{
    return {
        "model_name: \"a/b\"\nmodel_kind: transcoder_set\nfeature_input_hook: mlp.hook_in\nfeature_output_hook: hook_mlp_out\n",
        "# set\nmodel_kind: cross_layer_transcoder\nfeature_input_hook: hook_resid_mid\nfeature_output_hook: hook_mlp_out\nactivation: "
        "topk\nk: 12\n",
        "{model_kind: transcoder_set, feature_input_hook: ln2.hook_normalized, feature_output_hook: mlp.hook_out, transcoders: [a, 'b', "
        "\"c\"]}\n",
        "model_kind: >-\n  transcoder_set\nfeature_input_hook: mlp.hook_in\nfeature_output_hook: hook_mlp_out\ntranscoders:\n- x\n- "
        "y\nother:\n  deep: [1, {a: b}]\n",
    };
}

}  // namespace penfield::fuzz
