#include "backend/training/huggingface_directory.h"

#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>

#include "backend/training/tensor_file.h"
#include "backend/training/text_file.h"
#include "backend/training/tokenizer_json.h"

namespace penfield::training {
namespace {

constexpr int kContextLength = 256;

std::string layerPrefix(std::size_t layer)
{
    return "gpt_neox.layers." + std::to_string(layer) + ".";
}

// GPT-NeoX keeps queries, keys and values in one matrix whose rows are grouped by head: [n_heads, 3, d_head].
at::Tensor groupedByHead(const LayerWeights &layer, const ModelShape &shape)
{
    const auto heads = [&](const at::Tensor &x) { return x.view({shape.n_heads, shape.d_head(), shape.d_model}); };
    return at::stack({heads(layer.W_Q), heads(layer.W_K), heads(layer.W_V)}, 1).reshape({3 * shape.d_model, shape.d_model});
}

NamedTensors tensorsOf(const LanguageModel &model)
{
    const ModelShape &shape = model.shape;
    NamedTensors tensors = {{"gpt_neox.embed_in.weight", model.W_E * model.inputScale},
                            {"embed_out.weight", model.W_U},
                            {"gpt_neox.final_layer_norm.weight", model.ln_final_w},
                            {"gpt_neox.final_layer_norm.bias", model.ln_final_b}};
    for (std::size_t l = 0; l < model.layers.size(); ++l) {
        const LayerWeights &layer = model.layers[l];
        const std::string prefix = layerPrefix(l);
        const at::Tensor none = at::zeros({shape.d_model, shape.d_model});
        const bool reads = layer.W_O.defined();
        tensors[prefix + "input_layernorm.weight"] = layer.ln1_w;
        tensors[prefix + "input_layernorm.bias"] = layer.ln1_b;
        tensors[prefix + "attention.query_key_value.weight"] =
            reads ? groupedByHead(layer, shape) : at::zeros({3 * shape.d_model, shape.d_model});
        tensors[prefix + "attention.query_key_value.bias"] = at::zeros(3 * shape.d_model);
        tensors[prefix + "attention.dense.weight"] = reads ? layer.W_O : none;
        tensors[prefix + "attention.dense.bias"] = at::zeros(shape.d_model);
        tensors[prefix + "post_attention_layernorm.weight"] = layer.ln2_w;
        tensors[prefix + "post_attention_layernorm.bias"] = layer.ln2_b;
        tensors[prefix + "mlp.dense_h_to_4h.weight"] = layer.W_in;
        tensors[prefix + "mlp.dense_h_to_4h.bias"] = layer.b_in;
        tensors[prefix + "mlp.dense_4h_to_h.weight"] = layer.W_out;
        tensors[prefix + "mlp.dense_4h_to_h.bias"] = layer.b_out;
    }
    return tensors;
}

std::string configJson(const ModelShape &shape)
{
    return R"({
  "architectures": ["GPTNeoXForCausalLM"],
  "attention_bias": true,
  "attention_dropout": 0.0,
  "bos_token_id": 1,
  "classifier_dropout": 0.0,
  "eos_token_id": 2,
  "hidden_act": "relu",
  "hidden_dropout": 0.0,
  "hidden_size": )" +
           std::to_string(shape.d_model) + R"(,
  "initializer_range": 0.02,
  "intermediate_size": )" +
           std::to_string(shape.d_mlp) + R"(,
  "layer_norm_eps": 1e-05,
  "max_position_embeddings": )" +
           std::to_string(kContextLength) + R"(,
  "model_type": "gpt_neox",
  "num_attention_heads": )" +
           std::to_string(shape.n_heads) + R"(,
  "num_hidden_layers": )" +
           std::to_string(shape.n_layers) + R"(,
  "pad_token_id": 0,
  "rope_theta": 10000.0,
  "rotary_emb_base": 10000,
  "rotary_pct": 1.0,
  "partial_rotary_factor": 1.0,
  "tie_word_embeddings": false,
  "torch_dtype": "float16",
  "use_cache": true,
  "use_parallel_residual": false,
  "vocab_size": )" +
           std::to_string(shape.d_vocab) + "\n}\n";
}

LayerWeights layerFrom(const NamedTensors &tensors, const ModelShape &shape, std::size_t index, const std::string &path)
{
    const auto get = [&](const std::string &name) { return take(tensors, layerPrefix(index) + name, path); };
    const at::Tensor qkv = get("attention.query_key_value.weight").view({shape.n_heads, 3, shape.d_head(), shape.d_model});
    const auto part = [&](std::int64_t which) { return qkv.select(1, which).reshape({shape.d_model, shape.d_model}).contiguous(); };
    const at::Tensor W_O = get("attention.dense.weight");
    return {get("input_layernorm.weight"),
            get("input_layernorm.bias"),
            part(0),
            part(1),
            part(2),
            W_O.any().item<bool>() ? W_O : at::Tensor(),
            get("post_attention_layernorm.weight"),
            get("post_attention_layernorm.bias"),
            get("mlp.dense_h_to_4h.weight"),
            get("mlp.dense_h_to_4h.bias"),
            get("mlp.dense_4h_to_h.weight"),
            get("mlp.dense_4h_to_h.bias")};
}

}  // namespace

void saveHuggingFace(const std::filesystem::path &folder, const LanguageModel &model, const Vocabulary &vocabulary)
{
    std::filesystem::create_directories(folder);
    saveHalf((folder / "model.safetensors").string(), tensorsOf(model));
    writeText(folder / "config.json", configJson(model.shape));
    writeText(folder / "tokenizer.json", tokenizerJson(vocabulary));
    writeText(folder / "tokenizer_config.json", tokenizerConfigJson());
    writeText(folder / "special_tokens_map.json", specialTokensJson());
}

LanguageModel loadHuggingFace(const std::filesystem::path &folder)
{
    const std::string path = (folder / "model.safetensors").string();
    const NamedTensors tensors = loadFloat(path);
    LanguageModel model;
    model.W_E = take(tensors, "gpt_neox.embed_in.weight", path);
    model.W_U = take(tensors, "embed_out.weight", path);
    model.ln_final_w = take(tensors, "gpt_neox.final_layer_norm.weight", path);
    model.ln_final_b = take(tensors, "gpt_neox.final_layer_norm.bias", path);
    model.shape.d_vocab = model.W_E.size(0);
    for (std::size_t l = 0; l < static_cast<std::size_t>(model.shape.n_layers); ++l) {
        model.layers.push_back(layerFrom(tensors, model.shape, l, path));
    }
    return model;
}

}  // namespace penfield::training
