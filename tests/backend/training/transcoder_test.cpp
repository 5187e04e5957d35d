// Transcoders: JumpReLU as the format says, training explains more, files hold what memory held.

#include "backend/training/fidelity.h"
#include "backend/training/transcoder.h"
#include "backend/training/transcoder_trainer.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTemporaryDir>
#include <QTest>

using namespace penfield::training;

namespace {

// A layer that a sparse dictionary can explain: y = relu(x A) B.
TranscoderData sparseLayer()
{
    at::Generator generator = at::detail::createCPUGenerator(2);
    const at::Tensor x = at::randn({2000, 16}, generator);
    const at::Tensor hidden = at::relu(at::matmul(x, at::randn({16, 24}, generator)) - 4.0);
    return {x, at::matmul(hidden, at::randn({24, 16}, generator)), at::ones(2000)};
}

double unexplained(const TranscoderData &data, const Transcoder &transcoder)
{
    const at::Tensor error = data.y - transcoder.decode(transcoder.encode(data.x));
    return error.square().sum().item<double>() / (data.y - data.y.mean(0)).square().sum().item<double>();
}

TranscoderSettings smallSettings(int steps)
{
    TranscoderSettings settings;
    settings.features = 64;
    settings.k = 6;
    settings.firstK = 12;
    settings.steps = steps;
    settings.batch = 256;
    return settings;
}

}  // namespace

class TrainingTranscoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thresholdsAreStrict()
    {
        Transcoder transcoder{at::ones({3, 1}), at::zeros(3), at::ones({3, 1}), at::zeros(1), at::tensor({1.0F, 2.0F, 3.0F})};
        const at::Tensor z = transcoder.encode(at::tensor({2.0F}).unsqueeze(0))[0];
        QCOMPARE(z[0].item<float>(), 2.0F);
        QCOMPARE(z[1].item<float>(), 0.0F);  // not above its threshold
        QCOMPARE(z[2].item<float>(), 0.0F);
    }

    void trainingExplainsMore()
    {
        const TranscoderData data = sparseLayer();
        const double early = unexplained(data, trainTranscoder(data, smallSettings(5)));
        const double late = unexplained(data, trainTranscoder(data, smallSettings(300)));
        QVERIFY2(late < 0.6 * early, qPrintable(QString("%1 after %2").arg(late).arg(early)));
    }

    void aboutKFeaturesAreActive()
    {
        const TranscoderData data = sparseLayer();
        const Transcoder transcoder = trainTranscoder(data, smallSettings(300));
        const double active = (transcoder.encode(data.x) != 0).sum().item<double>() / 2000.0;
        QVERIFY2(active > 3.0 && active < 10.0, qPrintable(QString::number(active)));
    }

    void decoderRowsHaveLengthOne()
    {
        const Transcoder transcoder = trainTranscoder(sparseLayer(), smallSettings(20));
        QVERIFY((transcoder.W_dec.norm(2, {1}) - 1).abs().max().item<double>() < 1e-4);
    }

    void theFilesHoldTheRoundedSet()
    {
        QTemporaryDir folder;
        const TranscoderSet set(2, trainTranscoder(sparseLayer(), smallSettings(5)));
        saveTranscoders(folder.path().toStdString(), set);
        const TranscoderSet read = loadTranscoders(folder.path().toStdString(), 2);
        QVERIFY(read[1].W_enc.equal(roundedToHalf(set[1]).W_enc));
        QVERIFY(read[1].threshold.equal(roundedToHalf(set[1]).threshold));
        QVERIFY(QFileInfo::exists(folder.filePath("config.yaml")));
    }
};

QTEST_APPLESS_MAIN(TrainingTranscoderTest)
#include "transcoder_test.moc"
