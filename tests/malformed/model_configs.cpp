// config.json of models (formats.md F.1, I.1).

#include "tests/malformed/malformed_file.h"

#include "tests/backend/formats/model_config_maker.h"

namespace penfield {

using namespace formats;

std::vector<MalformedFile> malformedModelConfigs()
{
    std::vector<MalformedFile> all;
    const auto row = [&](const QString &defect, const QByteArray &bytes, const QString &words) {
        all.push_back({"config.json", defect, {{"config.json", bytes}}, "config.json", words});
    };
    const auto changed = [&](const char *name, const QString &key, const QJsonValue &value, const char *words) {
        row(name, text(configWith(key, value)), words);
    };
    const auto lacking = [&](const char *key) {
        QJsonObject json = goodConfig();
        json.remove(key);
        row(QStringLiteral("without %1").arg(key), text(json), QStringLiteral("lacks \"%1\"").arg(key));
    };
    for (const char *key : {"model_type", "num_hidden_layers", "hidden_size", "num_attention_heads", "intermediate_size", "vocab_size",
                            "max_position_embeddings", "hidden_act"})
        lacking(key);

    changed("another family", "model_type", "mamba", "\"mamba\", which Penfield cannot run yet. It runs gpt2, gpt_neox");
    changed("family is a number", "model_type", 3, "\"model_type\" is not a text");
    changed("no layers", "num_hidden_layers", 0, "whole number from 1 to 1000");
    changed("negative width", "hidden_size", -128, "\"hidden_size\" is not a whole number");
    changed("width in quotes", "hidden_size", "128", "\"hidden_size\" is not a whole number");
    changed("half a head", "num_attention_heads", 2.5, "\"num_attention_heads\" is not a whole number");
    changed("no heads", "num_attention_heads", 0, "\"num_attention_heads\" is not a whole number");
    changed("heads that do not divide", "num_attention_heads", 3, "they do not divide");
    changed("a vocabulary beyond all", "vocab_size", 1e9, "\"vocab_size\" is not a whole number");
    changed("a negative epsilon", "layer_norm_eps", -1, "\"layer_norm_eps\" is not a number from 0 to 1");
    changed("rotating more than all", "rotary_pct", 1.5, "\"rotary_pct\" is not a number from 0 to 1");
    changed("another activation", "hidden_act", "xielu", "\"xielu\", which Penfield does not know. It knows relu, gelu");
    changed("scaled rotary", "rope_scaling", QJsonObject{{"type", "longrope"}, {"factor", 2}}, "scaled by \"longrope\"");
    changed("scaled without a factor", "rope_scaling", QJsonObject{{"type", "linear"}}, "lacks \"factor\"");
    changed("quantised", "quantization_config", QJsonObject{{"quant_method", "gptq"}}, "quantised weights (gptq)");
    changed("scaled rotary, newer", "rope_parameters", QJsonObject{{"rope_type", "proportional"}}, "scaled by \"proportional\"");
    changed("yarn without a factor", "rope_parameters", QJsonObject{{"rope_type", "yarn"}}, "lacks \"factor\"");
    changed("yarn of base 1", "rope_scaling", QJsonObject{{"rope_type", "yarn"}, {"factor", 2}, {"rope_theta", 1}},
            "is not a yarn scaling of a base (rope_theta) above 1");
    changed("yarn of a negative factor of attention", "rope_scaling",
            QJsonObject{{"rope_type", "yarn"}, {"factor", 2}, {"attention_factor", -1}}, "\"attention_factor\" is not a number");
    changed("llama3 without its bounds", "rope_scaling", QJsonObject{{"rope_type", "llama3"}, {"factor", 2}}, "lacks \"low_freq_factor\"");
    changed("an original context of nothing", "original_max_position_embeddings", 0,
            "\"original_max_position_embeddings\" is not a number");
    row("an odd number of all dimensions", text([] {
            QJsonObject json = configWith("rotary_pct", 1.0);
            json["hidden_size"] = 4 * 31;
            return json;
        }()),
        "rotates 31 of each head's dimensions");
    changed("residual in words", "use_parallel_residual", "no", "\"use_parallel_residual\" is not true or false");
    changed("architectures without a list", "architectures", "GPTNeoX", "\"architectures\" is not a list");

    const auto lens = [&](const char *name, const QString &key, const QJsonValue &value, const char *words) {
        QJsonObject json{{"d_model", 16}, {"n_layers", 2}, {"n_ctx", 32}, {"d_head", 8}, {"d_vocab", 40}, {"act_fn", "gelu"}};
        json[key] = value;
        row(name, text(json), words);
    };
    lens("TransformerLens: an embedding norm", "post_embedding_ln", true, "switches on \"post_embedding_ln\"");
    lens("TransformerLens: dynamic rotary", "use_dynamic_ntk_rope", true, "switches on \"use_dynamic_ntk_rope\"");
    lens("TransformerLens: log-n attention", "use_logn_attn", true, "switches on \"use_logn_attn\"");
    lens("TransformerLens: sinks", "use_attention_sinks", true, "switches on \"use_attention_sinks\"");
    lens("TransformerLens: a local base", "rotary_base_local", 1e4, "says \"rotary_base_local\": \"10000");
    lens("TransformerLens: clipping", "clip_qkv", 8.5, "says \"clip_qkv\": \"8.5\"");
    lens("TransformerLens: experts", "num_experts", 8, "says \"num_experts\": \"8\"");
    lens("TransformerLens: scaled rotary", "rotary_scaling_factor", 8.0, "says \"rotary_scaling_factor\": \"8");
    lens("TransformerLens: OLMo 2", "original_architecture", "Olmo2ForCausalLM", "says \"original_architecture\": \"Olmo2ForCausalLM\"");
    lens("TransformerLens: shortformer", "positional_embedding_type", "shortformer", "\"shortformer\", which Penfield does not compute");
    lens("TransformerLens: solu", "act_fn", "solu_ln", "\"solu_ln\", which Penfield does not know");

    row("truncated", text(goodConfig()).chopped(20), "ends before its JSON does");
    row("a list", "[]", "does not hold an object");
    row("a word", "\"gpt_neox\"", "does not hold an object");
    row("not JSON", "model_type: gpt_neox\n", "is not correct JSON");
    row("not UTF-8", "{\"model_type\":\"\xff\xfe\"}", "not UTF-8");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "not UTF-8");
    row("deep", QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000), "levels deep");
    row("deep and open", QByteArray("[").repeated(100'000), "ends before its JSON does");
    row("a key twice", "{\"model_type\":\"gpt_neox\",\"model_type\":\"mamba\"}", "\"model_type\" twice");
    row("a key twice, below", "{\"model_type\":\"gpt_neox\",\"rope_scaling\":{\"type\":1,\"type\":2}}", "\"type\" twice");
    row("a number beyond all", "{\"model_type\":\"gpt_neox\",\"hidden_size\":1e999}", "holds a number that cannot be read");
    row("100,000 digits", "{\"model_type\":\"gpt_neox\",\"hidden_size\":" + QByteArray("9").repeated(100'000) + "}",
        "holds a number that cannot be read");
    row("only spaces", QByteArray(5000, ' '), "nothing but white space");
    row("a text with half a surrogate pair", R"({"model_type":"\ud800"})", "a text with an escape");
    row("a comma too many", R"({"model_type":"gpt_neox",})", "a comma, a colon, a bracket or a quote");
    row("a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "only a pointer of Git LFS");
    row("a web page", "\n<!DOCTYPE html><html><body>Log in</body></html>", "is a web page");
    row("8 MB cut off", "{\"model_type\":\"" + QByteArray(8 << 20, 'x'), "ends before its JSON does");
    row("17 MB of spaces", QByteArray(17 << 20, ' '), "at most 16777216");
    return all;
}

}  // namespace penfield
