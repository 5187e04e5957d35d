// Dictionaries that are almost one, in every format (formats.md D).

#include "tests/malformed/malformed_file.h"

#include "tests/backend/formats/dictionary_files.h"

namespace penfield {

using namespace formats;

std::vector<MalformedFile> malformedDictionaries()
{
    std::vector<MalformedFile> all;
    const auto row = [&](const QString &defect, const Files &files, const QString &words) {
        all.push_back({"dictionary", defect, files, "", words});
    };
    const auto ofSae = [&](const char *name, const QByteArray &changes, const char *words) { row(name, sae(saeCfg(changes)), words); };

    row("an empty folder", {{"readme.txt", "x"}}, "holds no dictionary that Penfield knows");
    row("pickles", {{"ae.pt", "x"}}, "pickled weights");
    row("pickles further down are no dictionary either", {{"a/ae.pt", "x"}}, "holds no dictionary");
    row("Llama Scope", {{"hyperparams.json", "{}"}, {"final.safetensors", "x"}}, "a dictionary of Llama Scope");

    ofSae("an architecture nobody knows", "\"architecture\": \"temporal\"", "the architecture \"temporal\"");
    ofSae("matching pursuit", "\"architecture\": \"matching_pursuit\"", "Supported: standard, gated, jumprelu, topk");
    ofSae("a training checkpoint", "\"architecture\": \"batchtopk\"",
          "BatchTopK and Matryoshka dictionaries are saved for use as jumprelu");
    ofSae("tanh-relu", "\"activation_fn_str\": \"tanh-relu\"", "the activation \"tanh-relu\"");
    ofSae("whitening", "\"normalize_activations\": \"covariance_whitening\"", "normalize_activations \"covariance_whitening\"");
    ofSae("normalisation by a number", "\"normalize_activations\": 3", "\"normalize_activations\" is not true or false");
    ofSae("topk without k", "\"architecture\": \"topk\"", "lacks \"k\"");
    ofSae("k of nothing", "\"architecture\": \"topk\", \"k\": 0", "\"k\" is not a whole number");
    ofSae("k of half", "\"architecture\": \"topk\", \"k\": 1.5", "\"k\" is not a whole number");
    ofSae("k of more than there are", "\"architecture\": \"topk\", \"k\": 7", "the 7 largest of only 6");
    ofSae("one head", "\"hook_head_index\": 3", "a single attention head");
    ofSae("another width", "\"x\": 1, \"d_in\": 5", "\"d_in\" twice");
    ofSae("architecture is a list", "\"architecture\": [\"standard\"]", "\"architecture\" is not a text");
    ofSae("transcoder without its width", "\"architecture\": \"transcoder\"", "lacks \"d_out\"");
    ofSae("transcoder of another width", "\"architecture\": \"transcoder\", \"d_out\": 9", "[6, 4], but [6, 9] is needed");
    ofSae("thresholds missing", "\"architecture\": \"jumprelu\"", "no tensor named threshold");
    ofSae("gated with b_enc", "\"architecture\": \"gated\"", "holds the tensor b_enc, which the architecture gated does not have");
    ofSae("skip matrix missing", "\"architecture\": \"skip_transcoder\", \"d_out\": 4", "no tensor named W_skip");
    row("widths that differ", sae(saeCfg().replace("\"d_in\": 4", "\"d_in\": 5")), "says \"d_in: 5\", but the tensors");
    row("features that differ", sae(saeCfg().replace("\"d_sae\": 6", "\"d_sae\": 7")), "says \"d_sae: 7\", but the tensors");
    row("width of nothing", sae(saeCfg().replace("\"d_in\": 4", "\"d_in\": 0")), "\"d_in\" is not a whole number");
    row("no hook", sae("{\"d_in\": 4, \"d_sae\": 6}"), "lacks \"hook_name\"");
    row("a hook nobody knows", sae(saeCfg({}, "blocks.1.attn.hook_q")), "hook_name: blocks.1.attn.hook_q");
    row("a hook of no layer", sae(saeCfg({}, "hook_embed")), "a place Penfield does not know");
    row("a hook of layer 10^12", sae(saeCfg({}, "blocks.1000000000000.hook_resid_pre")), "a place Penfield does not know");
    row("a hook of layer −1", sae(saeCfg({}, "blocks.-1.hook_resid_pre")), "a place Penfield does not know");
    row("from one layer to another", sae(saeCfg("\"architecture\": \"transcoder\", \"d_out\": 4", "blocks.0.mlp.hook_in")),
        "read in layer 0 and write in layer 1");
    row("cfg.json missing", changed(sae(), "cfg.json", ""), "cfg.json is not there");
    row("cfg.json broken", sae("{\"d_in\": 4"), "ends before its JSON does");
    row("cfg.json a list", sae("[]"), "does not hold an object");
    row("weights broken", changed(sae(), "sae_weights.safetensors", "x"), "too short");
    row("a foreign tensor", sae(saeCfg(), with(saeShapes(), {"W_gate", {F}})), "holds the tensor W_gate");
    row("a scaling factor of zeros", sae(saeCfg(), with(saeShapes(), {"scaling_factor", {F}})), "a fine-tuned scaling_factor");
    row("weights of whole numbers", sae(saeCfg(), with(saeShapes(), {"W_enc", {D, F}, "I32"})), "stored as I32");
    row("W_enc is a list", sae(saeCfg(), with(saeShapes(), {"W_enc", {F}})), "a matrix of features by model width");
    row("W_enc is empty", sae(saeCfg(), with(saeShapes(), {"W_enc", {0, F}})), "a matrix of features by model width");
    row("b_dec of another width", sae(saeCfg(), with(saeShapes(), {"b_dec", {F}})), "[6], but [4] is needed");
    row("W_dec turned", sae(saeCfg(), with(saeShapes(), {"W_dec", {D, F}})), "[4, 6], but [6, 4] is needed");
    row("two of one layer", joined(moved(sae(), "a"), moved(sae(), "b")), "two dictionaries for layer 1");
    row("of two places", joined(moved(sae(), "a"), moved(sae(saeCfg({}, "blocks.2.hook_mlp_out")), "b")), "same place of each layer");
    row("of two formats", joined(moved(sae(), "a"), moved(gemma2(), "b")), "of several formats");
    row("sets side by side", joined(moved(clt(), "a"), moved(clt(), "b")), "holds whole sets");

    row("sparsify in a folder of another name",
        {{"cfg.json", "{\"d_in\": 4, \"num_latents\": 6, \"k\": 2}"}, {"sae.safetensors", tensors(sparsifyShapes())}},
        "named after the module");
    row("sparsify of the embedding", sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 2}", sparsifyShapes(), "embed_tokens"),
        "named after the module");
    row("a transcoder of attention",
        sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 2, \"transcode\": true}", sparsifyShapes(), "layers.1.attn"),
        "named after the module");
    row("sparsify, other activation", sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 2, \"activation\": \"relu\"}"),
        "the activation \"relu\"");
    row("sparsify, signed", sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 2, \"signed\": true}"), "signed latents");
    row("sparsify, k above all", sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 32}"), "the 32 largest of only 6");
    row("sparsify, groups with a rest", sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 4, \"activation\": \"groupmax\"}"),
        "leaves a rest");
    row("sparsify, other number of latents", sparsify("{\"d_in\": 4, \"num_latents\": 7, \"k\": 2}"), "[6, 4], but [7, 4] is needed");
    row("sparsify, latents by the factor", sparsify("{\"d_in\": 4, \"expansion_factor\": 2, \"k\": 2}"), "but [8, 4] is needed");
    row("sparsify without its decoder", sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 2}", without(sparsifyShapes(), "W_dec")),
        "no tensor named W_dec");
    row("sparsify, a skip nobody spoke of",
        sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 2}", with(sparsifyShapes(), {"W_skip", {D, D}})), "holds the tensor W_skip");

    row("Gemma Scope anywhere", gemma(params(), "somewhere/layer_1"), "Where the features in");
    row("Gemma Scope of no layer", gemma(params(), "gemma-scope-2b-pt-res/width_16k"), "The layer of");
    row("Gemma Scope of the embedding", gemma(params(), "gemma-scope-2b-pt-res/embedding/width_4k"), "token embedding");
    std::vector<ZipPart> parts = params();
    parts.pop_back();
    row("Gemma Scope without thresholds", gemma(parts), "no tensor named threshold");
    parts.push_back({"threshold.npy", array("(5,)", 5)});
    row("Gemma Scope, too few thresholds", gemma(parts), "[5], but [6] is needed");
    parts = params();
    parts.push_back({"log_threshold.npy", array("(6,)", 6)});
    row("Gemma Scope, a foreign array", gemma(parts), "holds the tensor log_threshold");
    parts = params();
    parts[0].content = npy("<i4", "(4, 6)", QByteArray(96, '\0'));
    row("Gemma Scope, whole numbers", gemma(parts), "stored as I32");

    row("Gemma Scope 2, other architecture", gemma2("{\"architecture\": \"topk\", \"hf_hook_point_in\": \"model.layers.1.output\"}"),
        "architecture \"topk\"");
    row("Gemma Scope 2, nowhere", gemma2("{\"architecture\": \"jump_relu\"}"), "lacks \"hf_hook_point_in\"");
    row("Gemma Scope 2, elsewhere", gemma2(gemma2Config("model.layers.1.self_attn.q_proj.output")),
        "hf_hook_point_in: model.layers.1.self_attn");
    row("Gemma Scope 2, across layers", gemma2(gemma2Config("model.layers.1.output", ", \"hf_hook_point_out\": \"model.layers.2.output\"")),
        "read in layer 1 and write in layer 2");
    row("Gemma Scope 2, skip of another width", gemma2(gemma2Config(), with(gemma2Shapes(), {"affine_skip_connection", {D, F}})),
        "[4, 6], but [4, 4] is needed");
    row("Gemma Scope 2 without config.json", changed(gemma2(), "config.json", ""), "config.json is not there");
    row("Gemma Scope 2, decoder is a number", gemma2(gemma2Config(), with(gemma2Shapes(), {"w_dec", {}})),
        "has the shape [], but [6, 4] is needed");

    row("cross-layer with a gap", changed(joined(clt(), {{"W_enc_3.safetensors", "x"}}), "W_enc_1.safetensors", ""),
        "Download the missing layer");
    row("cross-layer without a decoder", changed(clt(), "W_dec_1.safetensors", ""), "W_dec_1.safetensors is not there");
    row("cross-layer, decoder of a deeper one", changed(clt(), "W_dec_0.safetensors", tensors({{"W_dec_0", {F, 3, D}}})),
        "[6, 3, 4], but [6, 2, 4] is needed");
    row("cross-layer, names of another layer",
        changed(clt(), "W_enc_1.safetensors", tensors({{"W_enc_0", {F, D}}, {"b_enc_0", {F}}, {"b_dec_0", {D}}})),
        "holds the tensor W_enc_0");
    row("cross-layer, half with thresholds",
        changed(clt(), "W_enc_1.safetensors", tensors({{"W_enc_1", {F, D}}, {"b_enc_1", {F}}, {"b_dec_1", {D}}, {"threshold_1", {F}}})),
        "only one of them has thresholds");
    row("cross-layer, other features",
        joined(changed(clt(), "W_dec_1.safetensors", tensors({{"W_dec_1", {5, 1, D}}})),
               {{"W_enc_1.safetensors", tensors({{"W_enc_1", {5, D}}, {"b_enc_1", {5}}, {"b_dec_1", {D}}})}}),
        "do not belong to one dictionary");
    row("a set on a network", {{"config.yaml", yaml("transcoder_set", "transcoders: [\"hf://google/x/params.npz\"]\n")}},
        "is on a network");
    return all;
}

}  // namespace penfield
