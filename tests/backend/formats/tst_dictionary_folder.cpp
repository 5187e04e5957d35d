// Dictionaries as people have them on disk: what is recognised. What almost is one: tests/malformed/dictionaries.cpp.

#include "backend/formats/dictionaries/stored_layer.h"

#include "tests/backend/formats/dictionary_files.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

namespace {

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

    void aNoteSaysWhatWasAssumed_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Files &files, const char *open, const char *words) {
            QTest::newRow(name) << files << QString(open) << QString(words);
        };
        const char *npz = "gemma-scope-2b-pt-res/layer_1/params.npz";
        std::vector<ZipPart> packed = params();
        packed.front().deflate = true;
        row("nothing", sae(), "", "");
        row("an average norm", sae(saeCfg("\"normalize_activations\": \"expected_average_only_in\"")), "",
            "The input was scaled to an average norm");
        row("hook_mlp_in", sae(saeCfg({}, "blocks.1.hook_mlp_in")), "", "hook_mlp_in is read as TransformerLens defines it");
        row("changed weights", sae(saeCfg("\"model_from_pretrained_kwargs\": {\"fold_ln\": true}")), "", "had changed (fold_ln). Here");
        row("no first token", sae(saeCfg("\"prepend_bos\": false")), "", "prompts here begin with one");
        row("no config.yaml", changed(clt(), "config.yaml", ""), "", "There is no config.yaml");
        row("compressed", {{npz, zip(packed)}}, npz, "params.npz is compressed");
        row("not compressed", {{npz, zip(params())}}, npz, "");
    }

    void aNoteSaysWhatWasAssumed()
    {
        QFETCH(Files, files);
        QFETCH(QString, open);
        QFETCH(QString, words);
        const FileMaker maker;
        write(maker, files);
        const StoredDictionary found = openStoredDictionary(maker.path(open));
        QCOMPARE(found.notes.size(), std::size_t(words.isEmpty() ? 0 : 1));
        if (!words.isEmpty())
            QVERIFY2(QString::fromStdString(found.notes.front().text()).contains(words), found.notes.front().text().c_str());
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
