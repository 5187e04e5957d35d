// Dictionaries opened for a model: whole, in both orientations of W_dec, broken, and of another model.

#include "backend/dictionary/dictionary.h"
#include "tests/backend/model/model_files.h"
#include "tests/backend/model/random_model.h"
#include "tests/support/error_of.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros.h>

#include <QTemporaryDir>
#include <QTest>

using namespace penfield;
using dictionary::ActivationKind;

namespace {

struct Folder {
    explicit Folder(const test::DictionaryShape &shape = {})
        : set(test::randomDictionary(test::serialSpec(), shape, 4)), path(dir.path().toStdString())
    {
        test::writeDictionaryFolder(path, set);
    }

    dictionary::Dictionary open(const model::ModelSpec &spec = test::serialSpec()) const
    {
        JobContext job;
        return dictionary::Dictionary::open(path, spec, job);
    }

    /// Writes layer 1 again after `change`.
    void damage(const std::function<void(test::NamedTensors &)> &change) const
    {
        test::NamedTensors tensors = test::layerTensors(set.layer(1));
        change(tensors);
        test::writeTensors(path + "/layer_1.safetensors", tensors);
    }

    void writeYaml(const std::string &more, const std::string &hook = "mlp.hook_in", const std::string &kind = "transcoder_set",
                   const std::string &output = "hook_mlp_out") const
    {
        test::writeText(path + "/config.yaml", "model_name: m\nmodel_kind: " + kind + "\nfeature_input_hook: " + hook +
                                                   "\nfeature_output_hook: " + output + "\n" + more);
    }

    QString error() const
    {
        return errorOf([this] { open(); });
    }

    QTemporaryDir dir;
    dictionary::Dictionary set;
    std::string path;
};

}  // namespace

class DictionaryOpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenSetIsReadBack_data()
    {
        QTest::addColumn<int>("activation");
        QTest::addColumn<int>("hook");
        QTest::addColumn<QString>("name");
        QTest::newRow("relu") << int(ActivationKind::Relu) << int(HookPoint::ResidMid) << "relu";
        QTest::newRow("jumprelu") << int(ActivationKind::JumpRelu) << int(HookPoint::Ln2Normalized) << "jumprelu";
        QTest::newRow("topk") << int(ActivationKind::TopK) << int(HookPoint::MlpIn) << "topk";
    }
    void writtenSetIsReadBack()
    {
        QFETCH(int, activation);
        QFETCH(int, hook);
        QFETCH(QString, name);
        test::DictionaryShape shape;
        shape.activation = static_cast<ActivationKind>(activation);
        shape.hook = static_cast<HookPoint>(hook);
        shape.skip = true;
        const Folder folder(shape);
        const dictionary::Dictionary opened = folder.open();
        QCOMPARE(opened.layers(), 3);
        QCOMPARE(QString::fromStdString(opened.info().activation), name);
        QCOMPARE(opened.inputHook(), shape.hook);
        QCOMPARE(opened.info().featuresPerLayer, (std::vector<int>{40, 40, 40}));
        QCOMPARE(opened.info().hash.size(), std::size_t(32));
        const at::Tensor x = at::zeros({2, 16}).add_(0.3);
        for (int l = 0; l < 3; ++l) {
            QVERIFY(opened.layer(l).encodeDense(x).equal(folder.set.layer(l).encodeDense(x)));
            const dictionary::SparseActivations list = opened.layer(l).encode(x);
            QVERIFY(opened.layer(l).reconstruct(list, x).equal(folder.set.layer(l).reconstruct(list, x)));
        }
    }

    void decoderOfJune2025IsTurned()
    {
        const Folder folder;
        folder.damage([](test::NamedTensors &t) { t["W_dec"] = t["W_dec"].t(); });
        const dictionary::Dictionary opened = folder.open();
        QVERIFY(opened.layer(1).decoderRows({7, 0}).equal(folder.set.layer(1).decoderRows({7, 0})));
    }

    void ambiguousDecoderIsRefused()
    {
        test::DictionaryShape shape;
        shape.features = 16;
        const QString error = Folder(shape).error();
        QVERIFY2(error.contains("as many features as the model is wide (16)"), qPrintable(error));
    }

    void dictionaryOfAWiderModelIsRefusedWithBothWidths()
    {
        model::ModelSpec spec = test::serialSpec();
        spec.d_model = 32;
        const Folder folder;
        const QString error = errorOf([&] { folder.open(spec); });
        QVERIFY2(error.contains("read 16 numbers, but the open model's width is 32"), qPrintable(error));
    }

    void dictionaryOfADeeperModelIsRefusedWithBothDepths()
    {
        model::ModelSpec spec = test::serialSpec();
        spec.n_layers = 4;
        const Folder folder;
        const QString error = errorOf([&] { folder.open(spec); });
        QVERIFY2(error.contains("has 3 layers, but the open model has 4"), qPrintable(error));
    }

    void wrongShapesAreToldWithBothShapes_data()
    {
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("b_enc") << "b_enc"
                               << "[7], but [40] is needed";
        QTest::newRow("b_dec") << "b_dec"
                               << "[7], but [16] is needed";
        QTest::newRow("W_dec") << "W_dec"
                               << "[7], but [40, 16] is needed";
    }
    void wrongShapesAreToldWithBothShapes()
    {
        QFETCH(QString, tensor);
        QFETCH(QString, sentence);
        const Folder folder;
        folder.damage([&](test::NamedTensors &t) { t[tensor.toStdString()] = at::zeros({7}); });
        QVERIFY2(folder.error().contains(sentence), qPrintable(folder.error()));
    }

    void missingTensorIsNamed()
    {
        const Folder folder;
        folder.damage([](test::NamedTensors &t) { t.erase("b_dec"); });
        QVERIFY2(folder.error().contains("b_dec") && folder.error().contains("layer_1"), qPrintable(folder.error()));
    }

    void foreignTensorIsNamed()
    {
        const Folder folder;
        folder.damage([](test::NamedTensors &t) { t["b_gate"] = at::zeros({40}); });
        QVERIFY2(folder.error().contains("tensor b_gate"), qPrintable(folder.error()));
    }

    void savedTopKObjectNeedsItsLineInTheConfig()
    {
        const Folder folder;
        folder.damage([](test::NamedTensors &t) { t["k"] = at::zeros({}).add_(6); });
        QVERIFY2(folder.error().contains("activation: topk"), qPrintable(folder.error()));
        folder.writeYaml("activation: topk\nk: 6\n");
        QCOMPARE(folder.open().layer(1).rule().k, std::int64_t(6));
    }

    void thresholdsContradictAStatedActivation()
    {
        test::DictionaryShape shape;
        shape.activation = ActivationKind::JumpRelu;
        const Folder folder(shape);
        folder.writeYaml("activation: relu\n");
        QVERIFY2(folder.error().contains("thresholds"), qPrintable(folder.error()));
    }

    void hooksOutsideTheMlpAreRefused()
    {
        const Folder folder;
        folder.writeYaml("", "hook_mlp_out");
        QVERIFY(!folder.error().isEmpty());
        folder.writeYaml("", "hook_resid_pre");
        QVERIFY(folder.error().contains("hook_resid_pre"));
        folder.writeYaml("", "mlp.hook_in", "transcoder_set", "hook_resid_mid");
        QVERIFY(!folder.error().isEmpty());
    }

    void dictionariesAreDescribed()
    {
        test::DictionaryShape shape;
        shape.skip = true;
        const Folder folder(shape);
        const DictionaryInfo info = folder.open().info();
        QCOMPARE(QString::fromStdString(info.kind), "transcoder_set");
        QCOMPARE(QString::fromStdString(info.format), "circuit-tracer");
        QCOMPARE(QString::fromStdString(info.inputHook), "mlp.hook_in");
        QCOMPARE(QString::fromStdString(info.outputHook), "hook_mlp_out");
        QVERIFY(info.hasSkip && info.inGraph && info.notes.empty());
        QCOMPARE(info.layers.size(), std::size_t(3));
        QCOMPARE(info.layers[2].layer, 2);
        QCOMPARE(info.layers[2].features, 40);
        QVERIFY(info.layers[2].path.ends_with("layer_2.safetensors"));
        QVERIFY(info.bytesOnDisk > 3 * 4 * (2 * 40 * 16 + 40 + 16 + 16 * 16));
    }

    void shippedDictionariesOpenForAModelOfTheirSize_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("inGraph");
        QTest::newRow("ct-clt-jumprelu") << "ct-clt-jumprelu"
                                         << "cross_layer_transcoder" << true;
        QTest::newRow("gs2-clt-affine") << "gs2-clt-affine"
                                        << "cross_layer_transcoder" << true;
        QTest::newRow("gemma-scope-att") << "gemma-scope-att"
                                         << "sae_set" << false;
        QTest::newRow("gemma-scope-transcoders") << "gemma-scope-transcoders"
                                                 << "transcoder_set" << true;
        QTest::newRow("gs2-resid") << "gs2-resid"
                                   << "sae_set" << false;
        QTest::newRow("sl-gated") << "sl-gated"
                                  << "sae_set" << false;
        QTest::newRow("sl-transcoder") << "sl-transcoder"
                                       << "transcoder_set" << true;
        QTest::newRow("sl-skip-transcoder") << "sl-skip-transcoder"
                                            << "transcoder_set" << false;  // it normalises its input
        QTest::newRow("sparsify-groupmax") << "sparsify-groupmax"
                                           << "sae_set" << false;
        QTest::newRow("sparsify-transcode-skip") << "sparsify-transcode-skip"
                                                 << "transcoder_set" << true;
    }
    void shippedDictionariesOpenForAModelOfTheirSize()
    {
        QFETCH(QString, folder);
        QFETCH(QString, kind);
        QFETCH(bool, inGraph);
        const std::string path = PENFIELD_SOURCE_DIR "/resources/selfcheck/dictionaries/" + folder.toStdString();
        JobContext job;
        const DictionaryInfo info = dictionary::Dictionary::open(path, test::serialSpec(), job).info();
        QCOMPARE(QString::fromStdString(info.kind), kind);
        QCOMPARE(info.inGraph, inGraph);
        const bool whole = kind == "cross_layer_transcoder";
        QCOMPARE(info.featuresPerLayer, whole ? (std::vector<int>{24, 24, 24}) : (std::vector<int>{0, 24, 0}));
        model::ModelSpec narrow = test::serialSpec();
        narrow.d_model = 8;
        narrow.d_head = 2;
        QVERIFY(
            errorOf([&] { dictionary::Dictionary::open(path, narrow, job); }).contains("read 16 numbers, but the open model's width is 8"));
        model::ModelSpec shallow = test::serialSpec();
        shallow.n_layers = 1;
        const QString said = errorOf([&] { dictionary::Dictionary::open(path, shallow, job); });
        QVERIFY2(said.contains(whole ? "has 3 layers, but the open model has 1" : "layer 1, but the open model has 1 layers"),
                 qPrintable(said));
    }

    void placesThatTheModelLacksAreRefused()
    {
        JobContext job;
        model::ModelSpec spec = test::serialSpec();
        spec.d_mlp = 0;
        const std::string folder = PENFIELD_SOURCE_DIR "/resources/selfcheck/dictionaries/";
        QVERIFY(errorOf([&] { dictionary::Dictionary::open(folder + "sl-transcoder", spec, job); }).contains("attention only"));
        spec = test::serialSpec();
        spec.post_norms = true;
        QVERIFY(
            errorOf([&] { dictionary::Dictionary::open(folder + "sparsify-groupmax", spec, job); }).contains("attention module returns"));
    }

    void missingAndTruncatedFilesAreSentences()
    {
        const Folder folder;
        QFile file(folder.dir.filePath("layer_2.safetensors"));
        QVERIFY(file.resize(file.size() - 100));
        QVERIFY2(folder.error().contains("layer_2"), qPrintable(folder.error()));
        QVERIFY(file.remove());
        QVERIFY(!folder.error().isEmpty());
        QVERIFY(QFile::remove(folder.dir.filePath("config.yaml")));
        QVERIFY2(folder.error().contains("config.yaml"), qPrintable(folder.error()));
    }
};

QTEST_APPLESS_MAIN(DictionaryOpeningTest)
#include "dictionary_folder_test.moc"
