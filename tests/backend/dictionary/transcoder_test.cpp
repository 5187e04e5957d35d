// Activation functions, decoding and sparse lists on numbers small enough to check by hand.

#include "backend/dictionary/transcoder_set.h"
#include "backend/model/norm.h"
#include "tests/backend/model/random_model.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTest>

using namespace penfield;
using dictionary::ActivationKind;
using dictionary::InputHook;

namespace {

at::Tensor row(std::initializer_list<double> values)
{
    return at::tensor(std::vector<double>(values), at::kFloat).unsqueeze(0);
}

dictionary::Transcoder withActivation(ActivationKind kind)
{
    dictionary::Transcoder t;
    t.activation = kind;
    return t;
}

model::Trace traceOf(const model::Transformer &transformer, std::int64_t n = 7)
{
    JobContext job;
    return transformer.run(test::randomTokens(transformer.spec(), n, 6), job);
}

}  // namespace

class TranscoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reluClamps() { QVERIFY(withActivation(ActivationKind::Relu).activate(row({-1, 0, 2})).equal(row({0, 0, 2}))); }

    void jumpReluIsStrictAndDoesNotClamp()
    {
        dictionary::Transcoder t = withActivation(ActivationKind::JumpRelu);
        t.threshold = row({1, 1, -2, -2}).squeeze(0);
        QVERIFY(t.activate(row({1, 1.5, -1, -3})).equal(row({0, 1.5, -1, 0})));
    }

    void topKKeepsTheLargestEvenWhenNegative()
    {
        dictionary::Transcoder t = withActivation(ActivationKind::TopK);
        t.k = 2;
        QVERIFY(t.activate(row({-3, -1, -2, -4})).equal(row({0, -1, -2, 0})));
        QVERIFY(t.activate(row({5, -1, 3, 4})).equal(row({5, 0, 0, 4})));
        t.k = 9;  // more than there are features
        QVERIFY(t.activate(row({5, -1, 3, 4})).equal(row({5, -1, 3, 4})));
    }

    void encodeAndDecodeFollowTheFormula()
    {
        dictionary::Transcoder t;
        t.W_enc = at::tensor({1.0, 0.0, 0.0, 2.0, 1.0, 1.0}, at::kFloat).view({3, 2});
        t.b_enc = row({0, -1, 0.5}).squeeze(0);
        t.W_dec = at::tensor({1.0, 1.0, 0.0, 2.0, 3.0, 0.0}, at::kFloat).view({3, 2});
        t.b_dec = row({10, 20}).squeeze(0);
        const at::Tensor x = row({2, -1});
        QVERIFY(t.encode(x).equal(row({2, 0, 1.5})));
        QVERIFY(t.decode(t.encode(x), x).equal(row({10 + 2 + 4.5, 20 + 2})));
        t.W_skip = at::tensor({0.0, 1.0, 0.0, 0.0}, at::kFloat).view({2, 2});  // out 0 reads in 1
        QVERIFY(t.decode(t.encode(x), x).equal(row({16.5 - 1, 22})));
    }

    void sparseDecodingEqualsDense_data()
    {
        QTest::addColumn<bool>("skip");
        QTest::newRow("plain") << false;
        QTest::newRow("skip") << true;
    }
    void sparseDecodingEqualsDense()
    {
        QFETCH(bool, skip);
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 1);
        test::DictionaryShape shape;
        shape.skip = skip;
        const dictionary::TranscoderSet set = test::randomDictionary(transformer.spec(), shape, 1);
        const at::Tensor x = traceOf(transformer).layers[1].mlp.mlp_in;
        at::Tensor dense = set.layer(1).encode(x);
        const dictionary::SparseActivations list = dictionary::sparse(dense);
        dense.narrow(0, 0, 1).zero_();  // the list leaves position 0 out
        QVERIFY(list.size() > 10);
        QVERIFY(set.layer(1).decode(list, x).allclose(set.layer(1).decode(dense, x), 1e-5, 1e-5));
    }

    void sparseListIsSortedAndSkipsTheFirstPosition()
    {
        at::Tensor dense = at::zeros({3, 4});
        dense[0][1] = 5;
        dense[1][3] = -2;
        dense[1][0] = 1;
        dense[2][2] = 4;
        const dictionary::SparseActivations whole = dictionary::sparse(dense);
        QCOMPARE(whole.position, (std::vector<std::int32_t>{1, 1, 2}));
        QCOMPARE(whole.feature, (std::vector<std::int32_t>{0, 3, 2}));
        QCOMPARE(whole.value, (std::vector<float>{1, -2, 4}));
        const dictionary::SparseActivations later = dictionary::sparse(dense, 5);
        QCOMPARE(later.position, (std::vector<std::int32_t>{5, 6, 6, 7}));
    }

    void hooksReadWhatTheirNamesSay()
    {
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 9);
        const model::MlpSite site = traceOf(transformer).layers[2].mlp;
        const auto input = [&](InputHook hook) {
            test::DictionaryShape shape;
            shape.hook = hook;
            return test::randomDictionary(transformer.spec(), shape, 1).input(transformer.spec(), site);
        };
        const model::NormWeights &ln2 = transformer.weights().layers[2].ln2;
        QVERIFY(input(InputHook::ResidMid).equal(site.resid_mid));
        QVERIFY(input(InputHook::MlpIn).equal(site.mlp_in));
        const at::Tensor normalised = input(InputHook::Ln2Normalized);
        QVERIFY(normalised.mul(ln2.w).add(ln2.b).allclose(site.mlp_in, 1e-5, 1e-5));
        QVERIFY(normalised.mean(-1).abs().max().item<double>() < 1e-6);
    }

    void errorIsWhatTheFeaturesLeaveOut()
    {
        const model::Transformer transformer = test::randomTransformer(test::parallelSpec(), 9);
        const dictionary::TranscoderSet set = test::randomDictionary(transformer.spec(), {}, 1);
        const model::Trace trace = traceOf(transformer);
        const dictionary::SparseActivations active = set.encode(transformer.spec(), trace, 1);
        const at::Tensor error = set.error(transformer.spec(), trace, 1, active);
        QVERIFY(error.select(0, 0).abs().max().item<double>() == 0);
        const at::Tensor sum = set.layer(1).decode(active, trace.layers[1].mlp.mlp_in).add(error);
        QVERIFY(sum.narrow(0, 1, 6).allclose(trace.layers[1].mlp.mlp_out.narrow(0, 1, 6), 1e-5, 1e-5));
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

QTEST_APPLESS_MAIN(TranscoderTest)
#include "transcoder_test.moc"
