#include "backend/formats/dictionary_config.h"

#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

namespace {

const QByteArray good = "model_name: penfield/demo\n"
                        "model_kind: transcoder_set\n"
                        "feature_input_hook: \"mlp.hook_in\"   # after the gain\n"
                        "feature_output_hook: 'hook_mlp_out'\n";

DictionaryConfig parse(const QByteArray &yaml)
{
    return parseDictionaryConfig(bytesOf(yaml), "config.yaml");
}

}  // namespace

class DictionaryConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsASet()
    {
        const DictionaryConfig config = readDictionaryConfig(m_files.write("config.yaml", good));
        QCOMPARE(config.modelName, std::string("penfield/demo"));
        QCOMPARE(config.kind, DictionaryKind::TranscoderSet);
        QCOMPARE(config.inputHook, HookPoint::MlpIn);
        QCOMPARE(config.outputHook, HookPoint::MlpContribution);
        QCOMPARE(config.activation, DictionaryActivation::FromTensors);
        QVERIFY(config.transcoders.empty());
    }

    void knowsEveryHookOfTheField_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("output");
        for (const char *input : {"hook_resid_mid", "ln2.hook_normalized", "mlp.hook_in"})
            for (const char *output : {"mlp.hook_out", "hook_mlp_out"})
                QTest::addRow("%s to %s", input, output) << QByteArray(input) << QByteArray(output);
    }

    void knowsEveryHookOfTheField()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, output);
        const auto config = parse("model_kind: transcoder_set\nfeature_input_hook: " + input + "\nfeature_output_hook: " + output + "\n");
        QCOMPARE(QByteArray::fromStdString(std::string(hookName(config.inputHook))), input);
        QCOMPARE(QByteArray::fromStdString(std::string(hookName(config.outputHook))), output);
    }

    void readsTopK()
    {
        const DictionaryConfig config = parse(good + "activation: topk\nk: 128\n");
        QCOMPARE(config.activation, DictionaryActivation::TopK);
        QCOMPARE(config.k, 128);
        QCOMPARE(parse(good + "activation: relu\n").activation, DictionaryActivation::Relu);
    }

    void nullIsAsIfNotThere()
    {
        const DictionaryConfig config = parse(good + "activation: null\ntranscoders: ~\n");
        QCOMPARE(config.activation, DictionaryActivation::FromTensors);
        QVERIFY(config.transcoders.empty());
    }

    void ignoresKeysOfOthers()
    {
        QCOMPARE(parse(good + "scan: demo\nextra: {a: [1, {b: 2}]}\nlist: [[1], 2]\n").modelName, std::string("penfield/demo"));
    }

    void findsNumberedLayers()
    {
        const FileMaker files;
        for (const char *name : {"layer_0.safetensors", "layer_1.safetensors", "layer_2.safetensors"})
            files.write(name, "x");
        const auto found = dictionaryLayerFiles(parse(good), files.folder());
        QCOMPARE(found, (std::vector<std::string>{files.path("layer_0.safetensors"), files.path("layer_1.safetensors"),
                                                  files.path("layer_2.safetensors")}));
    }

    void aGapInTheLayersIsNoticed()
    {
        const FileMaker files;
        files.write("layer_0.safetensors", "x");
        files.write("layer_2.safetensors", "x");
        const QString said = errorOf([&] { dictionaryLayerFiles(parse(good), files.folder()); });
        QVERIFY2(said.contains("layer_1.safetensors is missing"), qPrintable(said));
    }

    void listedLayersKeepTheirOrder()
    {
        const FileMaker files;
        files.write("b.safetensors", "x");
        files.write("sub/a.safetensors", "x");
        const auto config = parse(good + "transcoders:\n  - sub/a.safetensors\n  - b.safetensors\n");
        QCOMPARE(dictionaryLayerFiles(config, files.folder()),
                 (std::vector<std::string>{files.path("sub/a.safetensors"), files.path("b.safetensors")}));
    }

    void refusesLayers_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("words");
        QTest::newRow("none there") << QByteArray() << "layer_0.safetensors is not there";
        QTest::newRow("on a network") << QByteArray("transcoders: ['hf://org/repo/layer_0.safetensors']\n") << "on a network";
        QTest::newRow("above the folder") << QByteArray("transcoders: [../x.safetensors]\n") << "not inside its folder";
        QTest::newRow("elsewhere") << QByteArray("transcoders: [/etc/passwd]\n") << "not inside its folder";
        QTest::newRow("missing") << QByteArray("transcoders: [x.safetensors]\n") << "x.safetensors is not there";
    }

    void refusesLayers()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, words);
        const FileMaker files;
        const QString said = errorOf([&] { dictionaryLayerFiles(parse(good + list), files.folder()); });
        QVERIFY2(said.contains(words), qPrintable("said: " + said));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &yaml, const char *words) { QTest::newRow(name) << yaml << words; };
        const auto without = [&](const char *key) {
            QByteArray left;
            for (const QByteArray &line : good.split('\n'))
                if (!line.startsWith(key))
                    left += line + '\n';
            QTest::newRow(qPrintable(QStringLiteral("without %1").arg(key))) << left << QStringLiteral("lacks \"%1\"").arg(key);
        };
        without("model_kind");
        without("feature_input_hook");
        without("feature_output_hook");

        const auto changed = [&](const char *name, const char *from, const char *to, const char *words) {
            row(name, QByteArray(good).replace(from, to), words);
        };
        changed("another kind", "transcoder_set", "sae_set", "\"sae_set\", which Penfield does not know");
        changed("unknown input", "mlp.hook_in", "hook_resid_post", "feature_input_hook: hook_resid_post");
        changed("unknown output", "hook_mlp_out", "hook_attn_out", "feature_output_hook: hook_attn_out");
        changed("an output as input", "mlp.hook_in", "hook_mlp_out", "It knows hook_resid_mid, ln2.hook_normalized, mlp.hook_in");
        changed("an input as output", "hook_mlp_out", "hook_resid_mid", "It knows mlp.hook_out, hook_mlp_out");
        changed("kind is a list", "transcoder_set", "[transcoder_set]", "\"model_kind\" is not a single value");
        row("unknown activation", good + "activation: gelu\n", "the activation \"gelu\"");
        row("topk without k", good + "activation: topk\n", "lacks \"k\"");
        row("k of 0", good + "activation: topk\nk: 0\n", "\"k\" is not a whole number");
        row("k in words", good + "activation: topk\nk: many\n", "\"k\" is not a whole number");
        row("k beyond all", good + "activation: topk\nk: 99999999999999999999\n", "\"k\" is not a whole number");
        row("one transcoder, no list", good + "transcoders: layer_0.safetensors\n", "\"transcoders\" is not a list");
        row("a list of objects", good + "transcoders:\n  - id: a\n    layer: 0\n", "\"transcoders\" is not a list of plain");
        row("a key twice", good + "model_kind: transcoder_set\n", "\"model_kind\" twice");
        row("only a list", "- a\n- b\n", "does not hold a list of \"key: value\"");
        row("only a word", "transcoder_set\n", "does not hold a list of \"key: value\"");
        row("only a comment", "# nothing\n", "does not hold a list of \"key: value\"");
        row("an open quote around the rest", QByteArray(good).replace("transcoder_set", "'transcoder_set"), "config.yaml");
        row("a tab as indentation", good + "x:\n\t- y\n", "not correct YAML");
        row("an open bracket", good + "x: [1, 2\n", "not correct YAML");
        row("a complex key", "? [a, b]\n: c\n", "a key that is not a plain word");
        row("an alias", good + "x: &a [1]\ny: *a\n", "uses YAML aliases");
        row("an alias that is not there", good + "y: *a\n", "config.yaml");
        row("a bomb of aliases", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n",
            "uses YAML aliases");
        row("deep", good + "x: " + QByteArray("[").repeated(100'000), "not correct YAML");
        row("deep, by braces", good + "x: " + QByteArray("{a: ").repeated(50'000), "not correct YAML");
        row("not UTF-8", good + "x: \xff\xfe\n", "not UTF-8");
        row("a zero byte", good + QByteArray("x: \0\n", 5), "not UTF-8");
        row("two megabytes", good + "x: " + QByteArray(2 << 20, 'x') + "\n", "at most 1048576");
        row("JSON of another kind", "{\"model_type\": \"gpt_neox\"}", "lacks \"model_kind\"");
        row("a tag of Python", "!!python/object/apply:os.system ['true']\n", "config.yaml");
    }

    void refuses()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, words);
        const std::string path = m_files.write("config.yaml", yaml);
        const QString said = errorOf([&] { readDictionaryConfig(path); });
        QVERIFY2(said.contains(words), qPrintable("said: " + said));
        QVERIFY2(said.contains("config.yaml"), qPrintable("said: " + said));
    }

    void aMissingFileIsNamed()
    {
        const QString said = errorOf([&] { readDictionaryConfig(m_files.path("nowhere.yaml")); });
        QVERIFY2(said.contains("nowhere.yaml is not there"), qPrintable(said));
    }

    void truncationNeverEscapesAsAnotherException()
    {
        const QByteArray whole = good + "activation: topk\nk: 12\ntranscoders: [\"a\", 'b', {c: d}]\n";
        for (int length = 1; length < whole.size(); ++length) {
            const QByteArray part = whole.first(length);
            const QString said = errorOf([&] { parse(part); });  // anything but an Error would end the test
            QVERIFY2(said.isEmpty() || said.contains("config.yaml"), qPrintable(said));
        }
    }

private:
    FileMaker m_files;
};

QTEST_APPLESS_MAIN(DictionaryConfigTest)
#include "tst_dictionary_config.moc"
