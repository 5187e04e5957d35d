#include "backend/formats/dictionary_config.h"

#include "tests/backend/formats/dictionary_files.h"
#include "tests/backend/formats/file_maker.h"
#include "tests/support/error_of.h"

#include <QtTest>

using namespace penfield;
using namespace penfield::formats;

namespace {

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
        const DictionaryConfig config = readDictionaryConfig(m_files.write("config.yaml", goodSet));
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
        const DictionaryConfig config = parse(goodSet + "activation: topk\nk: 128\n");
        QCOMPARE(config.activation, DictionaryActivation::TopK);
        QCOMPARE(config.k, 128);
        QCOMPARE(parse(goodSet + "activation: relu\n").activation, DictionaryActivation::Relu);
    }

    void nullIsAsIfNotThere()
    {
        const DictionaryConfig config = parse(goodSet + "activation: null\ntranscoders: ~\n");
        QCOMPARE(config.activation, DictionaryActivation::FromTensors);
        QVERIFY(config.transcoders.empty());
    }

    void ignoresKeysOfOthers()
    {
        QCOMPARE(parse(goodSet + "scan: demo\nextra: {a: [1, {b: 2}]}\nlist: [[1], 2]\n").modelName, std::string("penfield/demo"));
    }

    void findsNumberedLayers()
    {
        const FileMaker files;
        for (const char *name : {"layer_0.safetensors", "layer_1.safetensors", "layer_2.safetensors"})
            files.write(name, "x");
        const auto found = dictionaryLayerFiles(parse(goodSet), files.folder());
        QCOMPARE(found, (std::vector<std::string>{files.path("layer_0.safetensors"), files.path("layer_1.safetensors"),
                                                  files.path("layer_2.safetensors")}));
    }

    void aGapInTheLayersIsNoticed()
    {
        const FileMaker files;
        files.write("layer_0.safetensors", "x");
        files.write("layer_2.safetensors", "x");
        const QString said = errorOf([&] { dictionaryLayerFiles(parse(goodSet), files.folder()); });
        QVERIFY2(said.contains("layer_1.safetensors is missing"), qPrintable(said));
    }

    void listedLayersKeepTheirOrder()
    {
        const FileMaker files;
        files.write("b.safetensors", "x");
        files.write("sub/a.safetensors", "x");
        const auto config = parse(goodSet + "transcoders:\n  - sub/a.safetensors\n  - b.safetensors\n");
        QCOMPARE(dictionaryLayerFiles(config, files.folder()),
                 (std::vector<std::string>{files.path("sub/a.safetensors"), files.path("b.safetensors")}));
    }

    void aMissingFileIsNamed()
    {
        const QString said = errorOf([&] { readDictionaryConfig(m_files.path("nowhere.yaml")); });
        QVERIFY2(said.contains("nowhere.yaml is not there"), qPrintable(said));
    }

    void truncationNeverEscapesAsAnotherException()
    {
        const QByteArray whole = goodSet + "activation: topk\nk: 12\ntranscoders: [\"a\", 'b', {c: d}]\n";
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
