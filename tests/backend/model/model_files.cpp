#include "tests/backend/model/model_files.h"

#include "backend/formats/safetensors_writer.h"
#include "backend/model/weights.h"

#include <filesystem>
#include <fstream>

namespace penfield::test {

namespace {

std::string inFolder(const std::string &folder, const std::string &name)
{
    return (std::filesystem::path(folder) / name).string();
}

// [d_model, heads of Q, then K, then V] → rows [n_heads, 3, d_head], as GPT-NeoX stores them.
at::Tensor qkvInEachHead(const model::ModelSpec &spec, const at::Tensor &columns)
{
    const at::Tensor byKind = columns.view({-1, 3, spec.n_heads, spec.d_head});
    return byKind.permute({2, 1, 3, 0}).reshape({3 * spec.n_heads * spec.d_head, columns.dim() == 1 ? 1 : spec.d_model});
}

std::string join(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += part;
    return text;
}

std::string jsonBool(bool value)
{
    return value ? "true" : "false";
}

const char *activationName(model::Activation activation)
{
    switch (activation) {
    case model::Activation::Relu:
        return "relu";
    case model::Activation::Gelu:
        return "gelu";
    case model::Activation::GeluTanh:
        return "gelu_new";
    case model::Activation::Silu:
        return "silu";
    }
    return "";
}

}  // namespace

NamedTensors checkpointTensors(const model::Transformer &transformer)
{
    const model::ModelSpec &spec = transformer.spec();
    const model::Weights &w = transformer.weights();
    NamedTensors tensors{{"gpt_neox.embed_in.weight", w.W_E},
                         {"gpt_neox.final_layer_norm.weight", w.ln_final.w},
                         {"gpt_neox.final_layer_norm.bias", w.ln_final.b}};
    if (!spec.tied)
        tensors["embed_out.weight"] = w.W_U.t();
    for (int i = 0; i < spec.n_layers; ++i) {
        const model::LayerWeights &l = w.layers[static_cast<std::size_t>(i)];
        const std::string prefix = join({"gpt_neox.layers.", std::to_string(i), "."});
        tensors[prefix + "input_layernorm.weight"] = l.ln1.w;
        tensors[prefix + "input_layernorm.bias"] = l.ln1.b;
        tensors[prefix + "post_attention_layernorm.weight"] = l.ln2.w;
        tensors[prefix + "post_attention_layernorm.bias"] = l.ln2.b;
        tensors[prefix + "attention.query_key_value.weight"] = qkvInEachHead(spec, l.W_QKV);
        tensors[prefix + "attention.query_key_value.bias"] = qkvInEachHead(spec, l.b_QKV).squeeze(1);
        tensors[prefix + "attention.dense.weight"] = l.W_O.reshape({spec.n_heads * spec.d_head, spec.d_model}).t();
        tensors[prefix + "attention.dense.bias"] = l.b_O;
        tensors[prefix + "mlp.dense_h_to_4h.weight"] = l.W_in.t();
        tensors[prefix + "mlp.dense_h_to_4h.bias"] = l.b_in;
        tensors[prefix + "mlp.dense_4h_to_h.weight"] = l.W_out.t();
        tensors[prefix + "mlp.dense_4h_to_h.bias"] = l.b_out;
    }
    return tensors;
}

void writeTensors(const std::string &path, const NamedTensors &tensors, at::ScalarType type)
{
    std::vector<at::Tensor> kept;
    std::vector<formats::TensorToWrite> list;
    for (const auto &[name, tensor] : tensors) {
        const at::Tensor stored = kept.emplace_back(tensor.to(type).contiguous());
        list.push_back({name,
                        type == at::kHalf ? formats::DType::F16 : formats::DType::F32,
                        stored.sizes().vec(),
                        {static_cast<const std::byte *>(stored.data_ptr()), stored.nbytes()}});
    }
    formats::writeSafetensors(path, std::move(list));
}

void writeText(const std::string &path, const std::string &text)
{
    std::ofstream(path) << text;
}

std::string configJson(const model::ModelSpec &spec)
{
    const auto number = [](double value) { return std::to_string(value); };
    return join({R"({"architectures": ["GPTNeoXForCausalLM"], "model_type": "gpt_neox", "num_hidden_layers": )",
                 std::to_string(spec.n_layers),
                 R"(, "hidden_size": )",
                 std::to_string(spec.d_model),
                 R"(, "num_attention_heads": )",
                 std::to_string(spec.n_heads),
                 R"(, "intermediate_size": )",
                 std::to_string(spec.d_mlp),
                 R"(, "max_position_embeddings": )",
                 std::to_string(spec.n_ctx),
                 R"(, "vocab_size": )",
                 std::to_string(spec.d_vocab),
                 R"(, "layer_norm_eps": )",
                 "1e-5",
                 R"(, "rotary_pct": )",
                 number(static_cast<double>(spec.rotary.dim) / spec.d_head),
                 R"(, "rotary_emb_base": )",
                 number(spec.rotary.base),
                 R"(, "hidden_act": ")",
                 activationName(spec.activation),
                 R"(", "use_parallel_residual": )",
                 jsonBool(spec.parallel_blocks),
                 R"(, "tie_word_embeddings": )",
                 jsonBool(spec.tied),
                 "}"});
}

std::string tokenizerJson(int d_vocab)
{
    std::string vocabulary = R"("<unk>": 0, "<bos>": 1)";
    for (int id = 2; id < d_vocab; ++id)
        vocabulary += join({", \"w", std::to_string(id), "\": ", std::to_string(id)});
    const auto special = [](const char *id, const char *content) {
        return join({R"({"id": )", id, R"(, "content": ")", content,
                     R"(", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false, "special": true})"});
    };
    return join({R"({"version": "1.0", "truncation": null, "padding": null, "added_tokens": [)", special("0", "<unk>"), ", ",
                 special("1", "<bos>"),
                 R"(], "normalizer": null, "pre_tokenizer": {"type": "WhitespaceSplit"}, "post_processor": null, "decoder": null, )",
                 R"("model": {"type": "WordLevel", "vocab": {)", vocabulary, R"(}, "unk_token": "<unk>"}})"});
}

void writeModelFolder(const std::string &folder, const model::Transformer &transformer, at::ScalarType type)
{
    std::filesystem::create_directories(folder);
    writeText(inFolder(folder, "config.json"), configJson(transformer.spec()));
    writeText(inFolder(folder, "tokenizer.json"), tokenizerJson(transformer.spec().d_vocab));
    writeText(inFolder(folder, "tokenizer_config.json"), R"({"bos_token": "<bos>", "unk_token": "<unk>"})");
    writeTensors(inFolder(folder, "model.safetensors"), checkpointTensors(transformer), type);
}

NamedTensors layerTensors(const dictionary::Layer &layer)
{
    const dictionary::LayerTensors &t = layer.tensors();
    NamedTensors tensors{{"W_enc", t.W_enc.load()}, {"b_enc", t.b_enc.load()}, {"W_dec", t.W_dec.load()}, {"b_dec", t.b_dec.load()}};
    if (t.threshold.defined())
        tensors["activation_function.threshold"] = t.threshold.load();
    if (t.W_skip.defined())
        tensors["W_skip"] = t.W_skip.load();
    return tensors;
}

std::string dictionaryYaml(const dictionary::Dictionary &set)
{
    std::string yaml = join({"model_name: random\nmodel_kind: transcoder_set\nfeature_input_hook: ", std::string(hookName(set.inputHook())),
                             "\nfeature_output_hook: ", std::string(hookName(set.outputHook())), "\n"});
    if (set.layer(0).rule().activation == dictionary::ActivationKind::TopK)
        yaml += join({"activation: topk\nk: ", std::to_string(set.layer(0).rule().k), "\n"});
    return yaml;
}

void writeDictionaryFolder(const std::string &folder, const dictionary::Dictionary &set, at::ScalarType type)
{
    std::filesystem::create_directories(folder);
    writeText(inFolder(folder, "config.yaml"), dictionaryYaml(set));
    for (int l = 0; l < set.layers(); ++l)
        writeTensors(inFolder(folder, join({"layer_", std::to_string(l), ".safetensors"})), layerTensors(set.layer(l)), type);
}

std::string promptOf(const std::vector<TokenId> &tokens)
{
    std::string text;
    for (const TokenId token : tokens)
        text.append(text.empty() ? "" : " ")
            .append(token.value == 0   ? "<unk>"
                    : token.value == 1 ? "<bos>"
                                       : join({"w", std::to_string(token.value)}));
    return text;
}

}  // namespace penfield::test
