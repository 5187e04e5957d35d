// Transcoder sets as circuit-tracer lays them out: whole, in both orientations, and broken.

#include "backend/dictionary/transcoder_set.h"
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

    dictionary::TranscoderSet open(const model::ModelSpec &spec = test::serialSpec()) const
    {
        JobContext job;
        return dictionary::TranscoderSet::open(path, spec, job);
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
    dictionary::TranscoderSet set;
    std::string path;
};

}  // namespace

class TranscoderFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenSetIsReadBack_data()
    {
        QTest::addColumn<int>("activation");
        QTest::addColumn<int>("hook");
        QTest::addColumn<QString>("name");
        QTest::newRow("relu") << int(ActivationKind::Relu) << int(dictionary::InputHook::ResidMid) << "relu";
        QTest::newRow("jumprelu") << int(ActivationKind::JumpRelu) << int(dictionary::InputHook::Ln2Normalized) << "jumprelu";
        QTest::newRow("topk") << int(ActivationKind::TopK) << int(dictionary::InputHook::MlpIn) << "topk";
    }
    void writtenSetIsReadBack()
    {
        QFETCH(int, activation);
        QFETCH(int, hook);
        QFETCH(QString, name);
        test::DictionaryShape shape;
        shape.activation = static_cast<ActivationKind>(activation);
        shape.hook = static_cast<dictionary::InputHook>(hook);
        shape.skip = true;
        const Folder folder(shape);
        const dictionary::TranscoderSet opened = folder.open();
        QCOMPARE(opened.layers(), 3);
        QCOMPARE(QString::fromStdString(opened.info().activation), name);
        QCOMPARE(opened.inputHook(), shape.hook);
        QCOMPARE(opened.info().featuresPerLayer, (std::vector<int>{40, 40, 40}));
        QCOMPARE(opened.info().hash.size(), std::size_t(32));
        const at::Tensor x = at::zeros({2, 16}).add_(0.3);
        for (int l = 0; l < 3; ++l) {
            const at::Tensor a = folder.set.layer(l).encode(x);
            QVERIFY(opened.layer(l).encode(x).equal(a));
            QVERIFY(opened.layer(l).decode(a, x).equal(folder.set.layer(l).decode(a, x)));
        }
    }

    void decoderOfJune2025IsTurned()
    {
        const Folder folder;
        folder.damage([](test::NamedTensors &t) { t["W_dec"] = t["W_dec"].t(); });
        const dictionary::TranscoderSet opened = folder.open();
        QVERIFY(opened.layer(1).W_dec.equal(folder.set.layer(1).W_dec));
        QVERIFY(opened.layer(1).W_dec.is_contiguous());
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
        QCOMPARE(folder.open().layer(1).k, std::int64_t(6));
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

    void crossLayerTranscodersAreRefused()
    {
        const Folder folder;
        folder.writeYaml("", "hook_resid_mid", "cross_layer_transcoder");
        QVERIFY2(folder.error().contains("cross-layer"), qPrintable(folder.error()));
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

QTEST_APPLESS_MAIN(TranscoderFolderTest)
#include "transcoder_folder_test.moc"
