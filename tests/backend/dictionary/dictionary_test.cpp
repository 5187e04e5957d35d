// A dictionary on a trace: which tensors it reads and stands in for, what it leaves unexplained, and features that write to later layers.

#include "backend/dictionary/dictionary.h"
#include "backend/model/norm.h"
#include "tests/backend/model/random_model.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTest>

using namespace penfield;

namespace {

model::Trace traceOf(const model::Transformer &transformer, std::int64_t n = 7)
{
    JobContext job;
    return transformer.run(test::randomTokens(transformer.spec(), n, 6), job);
}

std::vector<dictionary::SparseActivations> encoded(const dictionary::Dictionary &set, const model::ModelSpec &spec,
                                                   const model::Trace &trace)
{
    std::vector<dictionary::SparseActivations> all;
    for (int l = 0; l < spec.n_layers; ++l)
        all.push_back(set.encode(spec, trace, l));
    return all;
}

double largest(const at::Tensor &tensor)
{
    return tensor.abs().max().item<double>();
}

}  // namespace

class DictionaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hooksReadWhatTheirNamesSay()
    {
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 9);
        const model::LayerTrace layer = traceOf(transformer).layers[2];
        const auto input = [&](HookPoint hook) {
            test::DictionaryShape shape;
            shape.hook = hook;
            return test::randomDictionary(transformer.spec(), shape, 1).input(transformer.spec(), layer);
        };
        const model::NormWeights &ln2 = transformer.weights().layers[2].ln2;
        QVERIFY(input(HookPoint::ResidMid).equal(layer.resid_mid));
        QVERIFY(input(HookPoint::MlpIn).equal(layer.mlp_in));
        QVERIFY(input(HookPoint::AttnZ).equal(layer.z));
        const at::Tensor normalised = input(HookPoint::Ln2Normalized);
        QVERIFY(normalised.mul(ln2.w).add(ln2.b).allclose(layer.mlp_in, 1e-5, 1e-5));
        QVERIFY(largest(normalised.mean(-1)) < 1e-6);
    }

    void errorIsWhatTheFeaturesLeaveOut_data()
    {
        QTest::addColumn<int>("hook");
        QTest::addColumn<int>("output");
        QTest::addColumn<bool>("skip");
        const auto row = [](const char *name, HookPoint hook, HookPoint output, bool skip = false) {
            QTest::newRow(name) << int(hook) << int(output) << skip;
        };
        row("transcoder", HookPoint::MlpIn, HookPoint::MlpContribution);
        row("skip transcoder", HookPoint::ResidMid, HookPoint::MlpModuleOut, true);
        for (const HookPoint hook : {HookPoint::ResidPre, HookPoint::AttnZ, HookPoint::AttnOut, HookPoint::ResidMid,
                                     HookPoint::MlpModuleOut, HookPoint::MlpContribution, HookPoint::ResidPost})
            row(std::string(hookName(hook)).c_str(), hook, hook);
    }
    void errorIsWhatTheFeaturesLeaveOut()
    {
        QFETCH(int, hook);
        QFETCH(int, output);
        QFETCH(bool, skip);
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 9);
        test::DictionaryShape shape;
        shape.hook = static_cast<HookPoint>(hook);
        shape.output = static_cast<HookPoint>(output);
        shape.skip = skip;
        const dictionary::Dictionary set = test::randomDictionary(transformer.spec(), shape, 1);
        const model::Trace trace = traceOf(transformer);
        const auto active = encoded(set, transformer.spec(), trace);
        const at::Tensor error = set.error(transformer.spec(), trace, 1, active);
        QVERIFY(largest(error.select(0, 0)) == 0);
        const model::LayerTrace &layer = trace.layers[1];
        const at::Tensor x = model::tensorAt(transformer.spec(), layer, shape.hook),
                         y = model::tensorAt(transformer.spec(), layer, shape.output);
        const dictionary::LayerTensors &t = set.layer(1).tensors();
        const at::Tensor a = at::matmul(x, t.W_enc.load().t()).add(t.b_enc.load()).relu();
        at::Tensor expected = y.sub(at::matmul(a, t.W_dec.load())).sub(t.b_dec.load());
        if (skip)
            expected = expected.sub(at::matmul(x, t.W_skip.load().t()));
        QVERIFY(error.narrow(0, 1, 6).allclose(expected.narrow(0, 1, 6), 1e-4, 1e-5));
        const double left = dictionary::unexplainedVariance(error, set.target(transformer.spec(), layer));
        const at::Tensor rows = y.narrow(0, 1, 6);
        const double whole = rows.sub(rows.mean(0, true)).square().sum().item<double>();
        QVERIFY(std::abs(left - expected.narrow(0, 1, 6).square().sum().item<double>() / whole) < 1e-4 * left);
    }

    void crossLayerFeaturesWriteToLaterLayers()
    {
        const model::Transformer transformer = test::randomTransformer(test::gatedSpec(), 9);
        test::DictionaryShape shape;
        shape.hook = HookPoint::ResidMid;
        shape.crossLayer = true;
        const dictionary::Dictionary set = test::randomDictionary(transformer.spec(), shape, 1);
        QVERIFY(set.writes(0, 2) && set.writes(2, 2) && !set.writes(2, 1));
        const model::Trace trace = traceOf(transformer);
        const auto active = encoded(set, transformer.spec(), trace);
        at::Tensor expected = set.target(transformer.spec(), trace.layers[2]).sub(set.layer(2).b_dec());
        for (int source = 0; source < 3; ++source) {
            const dictionary::LayerTensors &t = set.layer(source).tensors();
            const at::Tensor a = at::matmul(trace.layers[std::size_t(source)].resid_mid, t.W_enc.load().t()).add(t.b_enc.load()).relu();
            expected = expected.sub(at::matmul(a, t.W_dec.load().select(1, 2 - source)));
        }
        const at::Tensor error = set.error(transformer.spec(), trace, 2, active);
        QVERIFY(error.narrow(0, 1, 6).allclose(expected.narrow(0, 1, 6), 1e-4, 1e-5));
    }

    void layerWithoutADictionaryHasNoFeaturesAndIsAllError()
    {
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 9);
        test::DictionaryShape shape;
        shape.missing = 1;
        const dictionary::Dictionary set = test::randomDictionary(transformer.spec(), shape, 1);
        const model::Trace trace = traceOf(transformer);
        const auto active = encoded(set, transformer.spec(), trace);
        QVERIFY(!set.has(1) && set.features(1) == 0 && active[1].size() == 0);
        const at::Tensor error = set.error(transformer.spec(), trace, 1, active);
        QVERIFY(error.narrow(0, 1, 6).equal(trace.layers[1].mlp_out.narrow(0, 1, 6)));
    }

    void unexplainedVarianceIsOneForNoReconstructionAndZeroForAll()
    {
        const at::Tensor y = at::tensor({100.0, 1.0, 3.0}, at::kFloat).view({3, 1});  // position 0 does not count; mean 2
        QCOMPARE(dictionary::unexplainedVariance(at::zeros({3, 1}), y), 0.0);
        QCOMPARE(dictionary::unexplainedVariance(y.sub(2), y), 1.0);
        QCOMPARE(dictionary::unexplainedVariance(at::tensor({9.0, 1.0, 0.0}, at::kFloat).view({3, 1}), y), 0.5);
        QCOMPARE(dictionary::unexplainedVariance(y.narrow(0, 0, 1), y.narrow(0, 0, 1)), 0.0);
    }
};

QTEST_APPLESS_MAIN(DictionaryTest)
#include "dictionary_test.moc"
