// Folders as Hugging Face lays them out: whole, and broken in every way that matters.

#include "backend/model/model_folder.h"
#include "tests/backend/model/model_files.h"
#include "tests/backend/model/specs_data.h"
#include "tests/support/error_of.h"

#include <ATen/ops/zeros.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penfield;

namespace {

/// A folder with a written model; `change` may damage its tensors before they are written.
struct Folder {
    explicit Folder(const model::ModelSpec &spec, const std::function<void(test::NamedTensors &)> &change = {},
                    at::ScalarType type = at::kFloat)
        : transformer(test::randomTransformer(spec, 42)), path(dir.path().toStdString())
    {
        test::writeModelFolder(path, transformer, type);
        test::NamedTensors tensors = test::checkpointTensors(transformer);
        if (change) {
            change(tensors);
            test::writeTensors(path + "/model.safetensors", tensors, type);
        }
    }

    model::OpenedModel open() const
    {
        JobContext job;
        return model::openModel(path, job);
    }

    at::Tensor logits(const model::Transformer &of) const
    {
        JobContext job;
        return of.run(test::randomTokens(transformer.spec(), 12, 9), job).logits;
    }

    QTemporaryDir dir;
    model::Transformer transformer;
    std::string path;
};

}  // namespace

class ModelFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenModelComputesTheSameWhenReadBack_data()
    {
        QTest::addColumn<bool>("parallel");
        QTest::addColumn<bool>("tied");
        QTest::newRow("serial") << false << false;
        QTest::newRow("parallel") << true << false;
        QTest::newRow("tied") << false << true;
    }
    void writtenModelComputesTheSameWhenReadBack()
    {
        QFETCH(bool, parallel);
        QFETCH(bool, tied);
        model::ModelSpec spec = parallel ? test::parallelSpec() : test::serialSpec();
        spec.tied = tied;
        const Folder folder(spec);
        const model::OpenedModel opened = folder.open();
        QVERIFY(folder.logits(opened.transformer).allclose(folder.logits(folder.transformer), 1e-5, 1e-5));
    }

    void tyingThatNobodySpeaksOfIsNoted()
    {
        model::ModelSpec spec = test::serialSpec();
        spec.tied = true;
        const Folder folder(spec);
        QVERIFY(folder.open().info.notes.empty());
        QFile config(folder.dir.filePath("config.json"));
        QVERIFY(config.open(QIODevice::ReadWrite));
        const QByteArray silent = config.readAll().replace(", \"tie_word_embeddings\": true", "");
        QVERIFY(config.resize(0) && config.seek(0) && config.write(silent) == silent.size());
        config.close();
        const std::vector<Note> notes = folder.open().info.notes;
        QCOMPARE(notes.size(), std::size_t(1));
        QVERIFY2(notes.front().text().starts_with("embed_out.weight is not in the checkpoint"), notes.front().text().c_str());
    }

    void halfPrecisionIsConverted()
    {
        const Folder folder(test::serialSpec(), {}, at::kHalf);
        const model::OpenedModel opened = folder.open();
        QCOMPARE(opened.info.storageDtype, std::string("F16"));
        QCOMPARE(opened.transformer.weights().W_E.scalar_type(), at::kFloat);
        QVERIFY(opened.transformer.weights().W_E.equal(folder.transformer.weights().W_E.to(at::kHalf).to(at::kFloat)));
    }

    void infoSaysWhatWasOpened()
    {
        const Folder folder(test::parallelSpec());
        const ModelInfo info = folder.open().info;
        QCOMPARE(info.name, folder.dir.path().section('/', -1).toStdString());
        QCOMPARE(info.family, std::string("gpt_neox"));
        QCOMPARE(std::tuple(info.n_layers, info.d_model, info.n_heads, info.d_head, info.d_mlp, info.n_ctx, info.d_vocab),
                 std::tuple(3, 16, 4, 4, 24, 64, 29));
        const std::int64_t perLayer = 4 * 16 + 16 * 48 + 48 + 16 * 16 + 16 + 16 * 24 + 24 + 24 * 16 + 16;
        QCOMPARE(info.parameters, 2 * 29 * 16 + 2 * 16 + 3 * perLayer);
        QCOMPARE(info.bytesInMemory, 4 * info.parameters);
        QCOMPARE(info.hash.size(), std::size_t(32));
    }

    void hashDependsOnTheWeights()
    {
        const Folder a(test::serialSpec()),
            b(test::serialSpec(), [](test::NamedTensors &t) { t["gpt_neox.embed_in.weight"].mul_(1.0001); });
        QVERIFY(a.open().info.hash != b.open().info.hash);
        QCOMPARE(a.open().info.hash, a.open().info.hash);
    }

    void missingTensorIsNamed()
    {
        const Folder folder(test::serialSpec(), [](test::NamedTensors &t) { t.erase("gpt_neox.layers.1.mlp.dense_h_to_4h.bias"); });
        const QString error = errorOf([&] { folder.open(); });
        QVERIFY2(error.contains("lack gpt_neox.layers.1.mlp.dense_h_to_4h.bias."), qPrintable(error));
    }

    void manyMissingTensorsAreCounted()
    {
        const Folder folder(test::serialSpec(),
                            [](test::NamedTensors &t) { std::erase_if(t, [](const auto &e) { return e.first.ends_with("bias"); }); });
        QVERIFY(errorOf([&] { folder.open(); }).contains("… (19)"));
    }

    void foreignTensorIsNamed()
    {
        const Folder folder(test::serialSpec(),
                            [](test::NamedTensors &t) { t["gpt_neox.layers.0.attention.q_norm.weight"] = at::zeros({4}); });
        const QString error = errorOf([&] { folder.open(); });
        QVERIFY2(error.contains("gpt_neox does not have: gpt_neox.layers.0.attention.q_norm.weight."), qPrintable(error));
    }

    void buffersOfOldCheckpointsAreIgnored()
    {
        const Folder folder(test::serialSpec(), [](test::NamedTensors &t) {
            t["gpt_neox.layers.0.attention.bias"] = at::zeros({1, 1, 64, 64});
            t["gpt_neox.layers.0.attention.masked_bias"] = at::zeros({});
            t["gpt_neox.layers.2.attention.rotary_emb.inv_freq"] = at::zeros({2});
        });
        QVERIFY(folder.logits(folder.open().transformer).allclose(folder.logits(folder.transformer)));
    }

    void wrongShapeIsToldWithBothShapes()
    {
        const Folder folder(test::serialSpec(), [](test::NamedTensors &t) { t["embed_out.weight"] = at::zeros({30, 16}); });
        const QString error = errorOf([&] { folder.open(); });
        QVERIFY2(error.contains("embed_out.weight has the shape [30, 16], but [29, 16] is needed"), qPrintable(error));
    }

    void integerWeightsAreRefused()
    {
        const Folder folder(test::serialSpec());
        QFile file(QString::fromStdString(folder.path + "/model.safetensors"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace("\"F32\"", "\"I32\"");
        file.seek(0);
        file.write(bytes);
        file.close();
        QVERIFY(errorOf([&] { folder.open(); }).contains("stored as I32"));
    }

    void missingFilesAreSentences_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("config.json") << "config.json";
        QTest::newRow("model.safetensors") << "model.safetensors";
    }
    void missingFilesAreSentences()
    {
        QFETCH(QString, file);
        const Folder folder(test::serialSpec());
        QVERIFY(QFile::remove(folder.dir.filePath(file)));
        QVERIFY(errorOf([&] { folder.open(); }).contains(file));
    }

    void truncatedWeightsAreASentence()
    {
        const Folder folder(test::serialSpec());
        QFile file(folder.dir.filePath("model.safetensors"));
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(!errorOf([&] { folder.open(); }).isEmpty());
    }

    void stoppedOpeningThrowsCancelled()
    {
        const Folder folder(test::serialSpec());
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token(), {});
        QVERIFY_EXCEPTION_THROWN(model::openModel(folder.path, job), Cancelled);
    }

    void partsOfTheFusedWeightsAreTheirColumns()
    {
        const model::Transformer transformer = test::randomTransformer(test::gatedSpec(), 3);
        const model::LayerWeights &layer = transformer.weights().layers[1];
        QVERIFY(model::W_Q(transformer.spec(), layer)[2].equal(layer.W_QKV.narrow(1, 8, 4)));
        QVERIFY(model::W_K(transformer.spec(), layer)[1].equal(layer.W_QKV.narrow(1, 20, 4)));
        QVERIFY(model::W_V(transformer.spec(), layer)[0].equal(layer.W_QKV.narrow(1, 24, 4)));
    }
};

QTEST_APPLESS_MAIN(ModelFolderTest)
#include "model_folder_test.moc"
