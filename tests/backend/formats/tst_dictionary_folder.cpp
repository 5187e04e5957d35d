// Dictionaries as people have them on disk, and almost: what is recognised, and which sentence everything else gets.

#include "backend/formats/dictionaries/stored_layer.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/backend/formats/memory_limit.h"
#include "tests/backend/formats/zip_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

namespace {

constexpr int F = 6, D = 4;

struct Shape {
    QByteArray name;
    std::vector<int> dimensions;
    QByteArray dtype = "F32";
};

/// A safetensors file of zeros.
QByteArray tensors(const std::vector<Shape> &shapes)
{
    QByteArray header = "{";
    qint64 at = 0;
    for (const Shape &shape : shapes) {
        qint64 bytes = shape.dtype == "F32" || shape.dtype == "I32" ? 4 : 2;
        QByteArray dimensions;
        for (const int d : shape.dimensions) {
            bytes *= d;
            dimensions += (dimensions.isEmpty() ? "" : ",") + QByteArray::number(d);
        }
        header += (header.size() > 1 ? ",\"" : "\"") + shape.name + "\":{\"dtype\":\"" + shape.dtype + "\",\"shape\":[" + dimensions +
                  "],\"data_offsets\":[" + QByteArray::number(at) + "," + QByteArray::number(at + bytes) + "]}";
        at += bytes;
    }
    return safetensors(header + "}", QByteArray(int(at), '\0'));
}

std::vector<Shape> saeShapes()
{
    return {{"W_enc", {D, F}}, {"W_dec", {F, D}}, {"b_enc", {F}}, {"b_dec", {D}}};
}
std::vector<Shape> transcoderShapes()
{
    return {{"W_enc", {F, D}}, {"W_dec", {F, D}}, {"b_enc", {F}}, {"b_dec", {D}}};
}
std::vector<Shape> sparsifyShapes()
{
    return {{"encoder.weight", {F, D}}, {"W_dec", {F, D}}, {"encoder.bias", {F}}, {"b_dec", {D}}};
}
std::vector<Shape> gemma2Shapes()
{
    return {{"w_enc", {D, F}}, {"w_dec", {F, D}}, {"b_enc", {F}}, {"b_dec", {D}}, {"threshold", {F}}};
}

std::vector<Shape> with(std::vector<Shape> shapes, const Shape &more)
{
    for (Shape &shape : shapes)
        if (shape.name == more.name) {
            shape = more;
            return shapes;
        }
    shapes.push_back(more);
    return shapes;
}

std::vector<Shape> without(std::vector<Shape> shapes, const QByteArray &name)
{
    std::erase_if(shapes, [&](const Shape &shape) { return shape.name == name; });
    return shapes;
}

QByteArray saeCfg(const QByteArray &changes = {}, const QByteArray &hook = "blocks.1.hook_resid_pre")
{
    return "{\"d_in\": 4, \"d_sae\": 6" + (changes.isEmpty() ? QByteArray() : ", " + changes) + ", \"metadata\": {\"hook_name\": \"" +
           hook + "\", \"hook_name_out\": \"blocks.1.hook_mlp_out\"}}";
}

QByteArray array(const QByteArray &shape, int n)
{
    return npy("<f4", shape, QByteArray(4 * n, '\0'));
}

std::vector<ZipPart> params()
{
    return {{"W_enc.npy", array("(4, 6)", 24)},
            {"W_dec.npy", array("(6, 4)", 24)},
            {"b_enc.npy", array("(6,)", 6)},
            {"b_dec.npy", array("(4,)", 4)},
            {"threshold.npy", array("(6,)", 6)}};
}

QByteArray gemma2Config(const QByteArray &in = "model.layers.1.output", const QByteArray &more = {})
{
    return "{\"architecture\": \"jump_relu\", \"hf_hook_point_in\": \"" + in + "\"" + more + "}";
}

QByteArray yaml(const QByteArray &kind = "transcoder_set", const QByteArray &more = {})
{
    return "model_kind: " + kind + "\nfeature_input_hook: mlp.hook_in\nfeature_output_hook: hook_mlp_out\n" + more;
}

using Files = QMap<QString, QByteArray>;

Files sae(const QByteArray &cfg = saeCfg(), const std::vector<Shape> &shapes = saeShapes())
{
    return {{"cfg.json", cfg}, {"sae_weights.safetensors", tensors(shapes)}};
}

Files moved(const Files &files, const QString &folder)
{
    Files result;
    for (auto it = files.begin(); it != files.end(); ++it)
        result[folder + "/" + it.key()] = it.value();
    return result;
}

Files joined(Files a, const Files &b)
{
    a.insert(b);
    return a;
}

Files sparsify(const QByteArray &cfg, const std::vector<Shape> &shapes = sparsifyShapes(), const QString &folder = "layers.1")
{
    return {{folder + "/cfg.json", cfg}, {folder + "/sae.safetensors", tensors(shapes)}};
}

Files gemma(const std::vector<ZipPart> &parts, const QString &folder = "gemma-scope-2b-pt-res/layer_1/width_16k/average_l0_70")
{
    return {{folder + "/params.npz", zip(parts)}};
}

Files gemma2(const QByteArray &config = gemma2Config(), const std::vector<Shape> &shapes = gemma2Shapes())
{
    return {{"config.json", config}, {"params.safetensors", tensors(shapes)}};
}

Files clt()
{
    return {{"config.yaml", yaml("cross_layer_transcoder")},
            {"W_enc_0.safetensors", tensors({{"W_enc_0", {F, D}}, {"b_enc_0", {F}}, {"b_dec_0", {D}}})},
            {"W_enc_1.safetensors", tensors({{"W_enc_1", {F, D}}, {"b_enc_1", {F}}, {"b_dec_1", {D}}})},
            {"W_dec_0.safetensors", tensors({{"W_dec_0", {F, 2, D}}})},
            {"W_dec_1.safetensors", tensors({{"W_dec_1", {F, 1, D}}})}};
}

/// The same with the file replaced (removed when empty).
Files changed(Files files, const QString &name, const QByteArray &content)
{
    if (content.isEmpty())
        files.remove(name);
    else
        files[name] = content;
    return files;
}

void write(const FileMaker &maker, const Files &files)
{
    for (auto it = files.begin(); it != files.end(); ++it)
        maker.write(it.key(), it.value());
}

}  // namespace

Q_DECLARE_METATYPE(Files)

class DictionaryFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRecognised_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("open");  // below the folder
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("hooks");
        QTest::addColumn<std::vector<int>>("layers");
        const auto row = [](const char *name, const Files &files, const char *open, const char *format, const char *hooks,
                            const std::vector<int> &layers) {
            QTest::newRow(name) << files << QString(open) << QString(format) << QString(hooks) << layers;
        };
        row("SAELens", sae(), "", "SAELens", "hook_resid_pre > hook_resid_pre", {1});
        row("SAELens, its weights chosen", sae(), "sae_weights.safetensors", "SAELens", "hook_resid_pre > hook_resid_pre", {1});
        row("SAELens, hook_mlp_in", sae(saeCfg({}, "blocks.1.hook_mlp_in")), "", "SAELens", "hook_resid_mid > hook_resid_mid", {1});
        row("SAELens, several layers",
            joined(joined(moved(sae(), "b"), moved(sae(saeCfg({}, "blocks.0.hook_resid_pre")), "c")),
                   moved(sae(saeCfg({}, "blocks.11.hook_resid_pre")), "a")),
            "", "SAELens", "hook_resid_pre > hook_resid_pre", {0, 1, 11});
        row("sparsify, one", sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 2}"), "layers.1", "sparsify",
            "hook_resid_post > hook_resid_post", {1});
        row("sparsify, parent",
            joined(sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 2, \"transcode\": true}", sparsifyShapes(), "layers.0.mlp"),
                   sparsify("{\"d_in\": 4, \"num_latents\": 6, \"k\": 2, \"transcode\": true}", sparsifyShapes(), "layers.10.mlp")),
            "", "sparsify", "mlp.hook_in > mlp.hook_out", {0, 10});
        row("Gemma Scope, the file", gemma(params()), "gemma-scope-2b-pt-res/layer_1/width_16k/average_l0_70/params.npz", "Gemma Scope",
            "hook_resid_post > hook_resid_post", {1});
        row("Gemma Scope, from above",
            joined(gemma(params(), "gemma-scope-2b-pt-transcoders/layer_0/width_16k/average_l0_70"),
                   gemma(params(), "gemma-scope-2b-pt-transcoders/layer_5/width_16k/average_l0_9")),
            "gemma-scope-2b-pt-transcoders", "Gemma Scope", "ln2.hook_normalized > hook_mlp_out", {0, 5});
        row("Gemma Scope 2", gemma2(), "", "Gemma Scope 2", "hook_resid_post > hook_resid_post", {1});
        row("Gemma Scope 2 in a model of pictures too", gemma2(gemma2Config("model.language_model.layers.3.self_attn.o_proj.input")), "",
            "Gemma Scope 2", "attn.hook_z > attn.hook_z", {3});
        row("cross-layer", clt(), "", "circuit-tracer", "mlp.hook_in > hook_mlp_out", {0, 1});
        row("cross-layer without config.yaml", changed(clt(), "config.yaml", ""), "", "circuit-tracer", "hook_resid_mid > hook_mlp_out",
            {0, 1});
        row("set of transcoders", {{"config.yaml", yaml()}, {"layer_0.safetensors", tensors(transcoderShapes())}}, "config.yaml",
            "circuit-tracer", "mlp.hook_in > hook_mlp_out", {0});
        row("set that lists files of Gemma Scope",
            {{"config.yaml", yaml("transcoder_set", "transcoders: [a.npz, b.safetensors]\n")},
             {"a.npz", zip(params())},
             {"b.safetensors", tensors(gemma2Shapes())}},
            "", "circuit-tracer", "mlp.hook_in > hook_mlp_out", {0, 1});
    }
    void isRecognised()
    {
        QFETCH(Files, files);
        QFETCH(QString, open);
        QFETCH(QString, format);
        QFETCH(QString, hooks);
        QFETCH(std::vector<int>, layers);
        const FileMaker maker;
        write(maker, files);
        StoredDictionary found;
        const QString said = errorOf([&] { found = openStoredDictionary(open.isEmpty() ? maker.folder() : maker.path(open)); });
        QCOMPARE(said, QString());
        QCOMPARE(QString::fromStdString(found.format), format);
        std::vector<int> there;
        for (const StoredLayer &layer : found.layers) {
            there.push_back(layer.layer);
            QCOMPARE(layer.features, std::int64_t(F));
            QCOMPARE(layer.d_in, std::int64_t(D));
        }
        QCOMPARE(there, layers);
        const std::string in(hookName(found.layers[0].inputHook)), out(hookName(found.layers[0].outputHook));
        QCOMPARE(QString::fromStdString(in + " > " + out), hooks);
    }

    void isRefused_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Files &files, const char *words) { QTest::newRow(name) << files << QString(words); };
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
        row("cfg.json broken", sae("{\"d_in\": 4"), "not complete, correct JSON");
        row("cfg.json a list", sae("[]"), "does not hold an object");
        row("weights broken", changed(sae(), "sae_weights.safetensors", "x"), "too short");
        row("a foreign tensor", sae(saeCfg(), with(saeShapes(), {"W_gate", {F}})), "holds the tensor W_gate");
        row("a scaling factor of zeros", sae(saeCfg(), with(saeShapes(), {"scaling_factor", {F}})), "a fine-tuned scaling_factor");
        row("weights of whole numbers", sae(saeCfg(), with(saeShapes(), {"W_enc", {D, F}, "I32"})), "stored as I32");
        row("W_enc is a list", sae(saeCfg(), with(saeShapes(), {"W_enc", {F}})), "a matrix of features by model width");
        row("W_enc is empty", sae(saeCfg(), with(saeShapes(), {"W_enc", {0, F}})), "a matrix of features by model width");
        row("b_dec of another width", sae(saeCfg(), with(saeShapes(), {"b_dec", {F}})), "b_dec in");
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
        row("Gemma Scope 2, across layers",
            gemma2(gemma2Config("model.layers.1.output", ", \"hf_hook_point_out\": \"model.layers.2.output\"")),
            "read in layer 1 and write in layer 2");
        row("Gemma Scope 2, skip of another width", gemma2(gemma2Config(), with(gemma2Shapes(), {"affine_skip_connection", {D, F}})),
            "[4, 6], but [4, 4] is needed");
        row("Gemma Scope 2 without config.json", changed(gemma2(), "config.json", ""), "config.json is not there");
        row("Gemma Scope 2, decoder is a number", gemma2(gemma2Config(), with(gemma2Shapes(), {"w_dec", {}})), "w_dec in");

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
    }
    void isRefused()
    {
        QFETCH(Files, files);
        QFETCH(QString, words);
        const FileMaker maker;
        write(maker, files);
        const MemoryLimit limit(64 << 20);
        const QString said = errorOf([&] { openStoredDictionary(maker.folder()); });
        QVERIFY2(said.contains(words), qPrintable("said: " + said));
    }

    void otherFilesAreRefused()
    {
        const FileMaker maker;
        const std::string path = maker.write("model.safetensors", tensors(saeShapes()));
        QVERIFY(errorOf([&] { openStoredDictionary(path); }).contains("not a dictionary by itself"));
        QVERIFY(errorOf([&] { openStoredDictionary(maker.path("nowhere")); }).contains("nowhere is not there"));
    }
};

QTEST_APPLESS_MAIN(DictionaryFolderTest)
#include "tst_dictionary_folder.moc"
