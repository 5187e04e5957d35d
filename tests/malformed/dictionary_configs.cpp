// config.yaml of transcoder sets (formats.md D.1).

#include "tests/malformed/malformed_file.h"

#include "tests/backend/formats/dictionary_files.h"

namespace penfield {

using namespace formats;

std::vector<MalformedFile> malformedDictionaryConfigs()
{
    std::vector<MalformedFile> all;
    const auto row = [&](const QString &defect, const QByteArray &bytes, const QString &words) {
        all.push_back({"config.yaml", defect, {{"config.yaml", bytes}}, "config.yaml", words});
    };
    const auto without = [&](const char *key) {
        QByteArray left;
        for (const QByteArray &line : goodSet.split('\n'))
            if (!line.startsWith(key))
                left += line + '\n';
        row(QStringLiteral("without %1").arg(key), left, QStringLiteral("lacks \"%1\"").arg(key));
    };
    without("model_kind");
    without("feature_input_hook");
    without("feature_output_hook");

    const auto changed = [&](const char *name, const char *from, const char *to, const char *words) {
        row(name, QByteArray(goodSet).replace(from, to), words);
    };
    changed("another kind", "transcoder_set", "sae_set", "\"sae_set\", which Penfield does not know");
    changed("unknown input", "mlp.hook_in", "hook_resid_post", "feature_input_hook: hook_resid_post");
    changed("unknown output", "hook_mlp_out", "hook_attn_out", "feature_output_hook: hook_attn_out");
    changed("an output as input", "mlp.hook_in", "hook_mlp_out", "It knows hook_resid_mid, ln2.hook_normalized, mlp.hook_in");
    changed("an input as output", "hook_mlp_out", "hook_resid_mid", "It knows mlp.hook_out, hook_mlp_out");
    changed("kind is a list", "transcoder_set", "[transcoder_set]", "\"model_kind\" is not a single value");
    row("unknown activation", goodSet + "activation: gelu\n", "the activation \"gelu\"");
    row("topk without k", goodSet + "activation: topk\n", "lacks \"k\"");
    row("k of 0", goodSet + "activation: topk\nk: 0\n", "\"k\" is not a whole number");
    row("k in words", goodSet + "activation: topk\nk: many\n", "\"k\" is not a whole number");
    row("k beyond all", goodSet + "activation: topk\nk: 99999999999999999999\n", "\"k\" is not a whole number");
    row("one transcoder, no list", goodSet + "transcoders: layer_0.safetensors\n", "\"transcoders\" is not a list");
    row("a list of objects", goodSet + "transcoders:\n  - id: a\n    layer: 0\n", "\"transcoders\" is not a list of plain");
    row("a key twice", goodSet + "model_kind: transcoder_set\n", "\"model_kind\" twice");
    row("only a list", "- a\n- b\n", "does not hold a list of \"key: value\"");
    row("only a word", "transcoder_set\n", "does not hold a list of \"key: value\"");
    row("only a comment", "# nothing\n", "does not hold a list of \"key: value\"");
    row("an open quote around the rest", QByteArray(goodSet).replace("transcoder_set", "'transcoder_set"), "line 4, end of map not found");
    row("a tab as indentation", goodSet + "x:\n\t- y\n", "not correct YAML");
    row("an open bracket", goodSet + "x: [1, 2\n", "not correct YAML");
    row("a complex key", "? [a, b]\n: c\n", "a key that is not a plain word");
    row("an alias", goodSet + "x: &a [1]\ny: *a\n", "uses YAML aliases");
    row("an alias that is not there", goodSet + "y: *a\n", "line 5, the referenced anchor is not defined");
    row("a bomb of aliases", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n",
        "uses YAML aliases");
    row("deep", goodSet + "x: " + QByteArray("[").repeated(100'000), "not correct YAML");
    row("deep, by braces", goodSet + "x: " + QByteArray("{a: ").repeated(50'000), "not correct YAML");
    row("not UTF-8", goodSet + "x: \xff\xfe\n", "not UTF-8");
    row("a zero byte", goodSet + QByteArray("x: \0\n", 5), "not UTF-8");
    row("a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "only a pointer of Git LFS");
    row("two megabytes", goodSet + "x: " + QByteArray(2 << 20, 'x') + "\n", "at most 1048576");
    row("JSON of another kind", "{\"model_type\": \"gpt_neox\"}", "lacks \"model_kind\"");
    row("a tag of Python", "!!python/object/apply:os.system ['true']\n", "does not hold a list of \"key: value\"");

    const auto layers = [&](const QString &defect, const QByteArray &list, const QString &words) {
        all.push_back({"dictionary", "listed layers: " + defect, {{"config.yaml", goodSet + list}}, "", words});
    };
    layers("none there", "", "layer_0.safetensors is not there");
    layers("on a network", "transcoders: ['hf://org/repo/layer_0.safetensors']\n", "on a network");
    layers("above the folder", "transcoders: [../x.safetensors]\n", "not inside its folder");
    layers("elsewhere", "transcoders: [/etc/passwd]\n", "not inside its folder");
    layers("missing", "transcoders: [x.safetensors]\n", "x.safetensors is not there");
    return all;
}

}  // namespace penfield
