// One layer of a dictionary on numbers small enough to check by hand: activation functions, decoding, rows, and parts of stored tensors.

#include "backend/dictionary/layer.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTest>

#include <cstring>

using namespace penfield;
using dictionary::ActivationKind;
using dictionary::EncodingRule;
using dictionary::Layer;
using dictionary::LayerTensors;
using dictionary::StoredTensor;

namespace {

at::Tensor row(std::initializer_list<double> values)
{
    return at::tensor(std::vector<double>(values), at::kFloat).unsqueeze(0);
}

at::Tensor random(at::IntArrayRef shape, std::uint64_t seed)
{
    return at::randn(shape, at::detail::createCPUGenerator(seed), at::TensorOptions(at::kFloat));
}

EncodingRule ruleOf(ActivationKind kind, bool clamps, std::int64_t k = 0)
{
    EncodingRule rule;
    rule.activation = kind;
    rule.clamps = clamps;
    rule.k = k;
    return rule;
}

at::Tensor activated(const EncodingRule &rule, const at::Tensor &pre, const at::Tensor &threshold = {})
{
    return dictionary::activate(rule, pre, {threshold, {}, {}, {}});
}

LayerTensors randomTensors(std::int64_t F, std::int64_t d, std::uint64_t seed = 1)
{
    LayerTensors tensors;
    tensors.W_enc = StoredTensor(random({F, d}, seed));
    tensors.b_enc = StoredTensor(random({F}, seed + 1));
    tensors.W_dec = StoredTensor(random({F, d}, seed + 2));
    tensors.b_dec = StoredTensor(random({d}, seed + 3));
    return tensors;
}

/// A tensor's bytes at an odd address, as they may lie in an npz.
formats::HeldTensor misaligned(const at::Tensor &tensor, formats::DType dtype)
{
    const at::Tensor data = tensor.contiguous();
    const auto memory = std::make_shared<std::vector<std::byte>>(data.nbytes() + 1);
    std::memcpy(memory->data() + 1, data.data_ptr(), data.nbytes());
    formats::HeldTensor held;
    held.view = {"t", dtype, data.sizes().vec(), {memory->data() + 1, data.nbytes()}};
    held.keep = memory;
    return held;
}

}  // namespace

class LayerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reluClamps() { QVERIFY(activated(ruleOf(ActivationKind::Relu, true), row({-1, 0, 2})).equal(row({0, 0, 2}))); }

    void jumpReluIsStrictAndClampsOnlyWhenAsked()
    {
        const at::Tensor pre = row({1, 1.5, -1, -3}), threshold = row({1, 1, -2, -2}).squeeze(0);
        QVERIFY(activated(ruleOf(ActivationKind::JumpRelu, false), pre, threshold).equal(row({0, 1.5, -1, 0})));
        QVERIFY(activated(ruleOf(ActivationKind::JumpRelu, true), pre, threshold).equal(row({0, 1.5, 0, 0})));
    }

    void topKKeepsTheLargestEvenWhenNegativeUnlessItClamps()
    {
        QVERIFY(activated(ruleOf(ActivationKind::TopK, false, 2), row({-3, -1, -2, -4})).equal(row({0, -1, -2, 0})));
        QVERIFY(activated(ruleOf(ActivationKind::TopK, true, 2), row({-3, 1, -2, -4})).equal(row({0, 1, 0, 0})));
        QVERIFY(activated(ruleOf(ActivationKind::TopK, false, 2), row({5, -1, 3, 4})).equal(row({5, 0, 0, 4})));
        QVERIFY(activated(ruleOf(ActivationKind::TopK, false, 9), row({5, -1, 3, 4})).equal(row({5, -1, 3, 4})));  // more than there are
    }

    void groupMaxKeepsTheLargestOfNeighbours()
    {
        QVERIFY(activated(ruleOf(ActivationKind::GroupMax, true, 2), row({1, 3, 2, -4, -5, -6})).equal(row({0, 3, 0, 0, 0, 0})));
    }

    void gatedNeedsBothBranches()
    {
        const dictionary::ActivationVectors vectors{
            {}, row({0, -2, 0, 0}).squeeze(0), row({1, 1, 1, -9}).squeeze(0), row({2, 2, 2, 2}).squeeze(0)};
        QVERIFY(dictionary::activate(ruleOf(ActivationKind::Gated, true), row({1, 1, -1, 1}), vectors).equal(row({3, 0, 0, 0})));
    }

    void encodeAndDecodeFollowTheFormula()
    {
        LayerTensors t;
        t.W_enc = StoredTensor(at::tensor({1.0, 0.0, 0.0, 2.0, 1.0, 1.0}, at::kFloat).view({3, 2}));
        t.b_enc = StoredTensor(row({0, -1, 0.5}).squeeze(0));
        t.W_dec = StoredTensor(at::tensor({1.0, 1.0, 0.0, 2.0, 3.0, 0.0}, at::kFloat).view({3, 2}));
        t.b_dec = StoredTensor(row({10, 20}).squeeze(0));
        const at::Tensor x = row({2, -1});
        const Layer layer(t, {});
        QVERIFY(layer.encodeDense(x).equal(row({2, 0, 1.5})));
        const dictionary::SparseActivations list = dictionary::sparse(layer.encodeDense(x), 1);
        QVERIFY(layer.completed(layer.written(list, 1, 0, 1), x).equal(row({10 + 2 + 4.5, 20 + 2})));
        t.W_skip = StoredTensor(at::tensor({0.0, 1.0, 0.0, 0.0}, at::kFloat).view({2, 2}));  // out 0 reads in 1
        const Layer skipping(t, {});
        QVERIFY(skipping.completed(skipping.written(list, 1, 0, 1), x).equal(row({16.5 - 1, 22})));
        QVERIFY(skipping.pullThroughSkip(row({1, 0})).equal(row({0, 1})));
    }

    void manyFeaturesAreEncodedInPartsAndEqualTheWhole_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("local") << int(ActivationKind::Relu);
        QTest::newRow("topk") << int(ActivationKind::TopK);
    }
    void manyFeaturesAreEncodedInPartsAndEqualTheWhole()
    {
        QFETCH(int, kind);
        const std::int64_t F = 2'500, d = 4'096, n = 3;  // 1,024 at once
        const LayerTensors tensors = randomTensors(F, d);
        const Layer layer(tensors, ruleOf(static_cast<ActivationKind>(kind), true, 50));
        const at::Tensor x = random({n, d}, 9);
        const at::Tensor pre = at::matmul(x, tensors.W_enc.load().t()).add(tensors.b_enc.load());
        QVERIFY(layer.preactivations(x).allclose(pre, 1e-5, 1e-3));
        const dictionary::SparseActivations parts = layer.encode(x, 4), whole = dictionary::sparse(layer.encodeDense(x), 4);
        QVERIFY(parts.size() > 100);
        QCOMPARE(parts.position, whole.position);
        QCOMPARE(parts.feature, whole.feature);
        QCOMPARE(parts.value, whole.value);
    }

    void rowsExplainPreactivations_data()
    {
        QTest::addColumn<bool>("subtracts");
        QTest::addColumn<bool>("ranks");
        QTest::addColumn<bool>("turned");
        QTest::newRow("plain") << false << false << false;
        QTest::newRow("b_dec") << true << false << true;
        QTest::newRow("decoder norms") << true << true << false;
    }
    void rowsExplainPreactivations()
    {
        QFETCH(bool, subtracts);
        QFETCH(bool, ranks);
        QFETCH(bool, turned);
        LayerTensors tensors = randomTensors(12, 6);
        if (turned)
            tensors.W_enc = StoredTensor(tensors.W_enc.load().t().contiguous()).turned();
        EncodingRule rule = ruleOf(ActivationKind::TopK, true, 4);
        rule.subtractsDecoderBias = subtracts;
        rule.ranksByDecoderNorm = ranks;
        const Layer layer(tensors, rule);
        const at::Tensor x = random({5, 6}, 7);
        const std::vector<std::int64_t> some = {11, 3, 3, 0};
        const at::Tensor expected = layer.preactivations(x).index_select(1, at::tensor(some));
        const at::Tensor found = at::matmul(x, layer.encoderRows(some).t()).add(layer.encoderBias(some));
        QVERIFY(found.allclose(expected, 1e-5, 1e-5));
        const double norm = layer.decoderRows({3}).norm().item<double>();
        QVERIFY(!ranks || std::abs(norm - 1) < 1e-6);
    }

    void gatedRowsExplainTheMagnitude()
    {
        LayerTensors tensors = randomTensors(8, 6);
        tensors.b_enc = {};
        tensors.b_gate = StoredTensor(at::zeros({8}).add_(100));
        tensors.b_mag = StoredTensor(at::zeros({8}).add_(50));
        tensors.r_mag = StoredTensor(random({8}, 5));
        const Layer layer(tensors, ruleOf(ActivationKind::Gated, true));
        const at::Tensor x = random({2, 6}, 3);
        const std::vector<std::int64_t> all = {0, 1, 2, 3, 4, 5, 6, 7};
        QVERIFY(at::matmul(x, layer.encoderRows(all).t()).add(layer.encoderBias(all)).allclose(layer.encodeDense(x), 1e-5, 1e-4));
        QVERIFY(!layer.isLinear());
    }

    void scaledOutputIsWhatItsActivationsWrite()
    {
        for (const auto scaling : {dictionary::InputScaling::ConstantNorm, dictionary::InputScaling::LayerNorm}) {
            EncodingRule rule;
            rule.scaling = scaling;
            rule.rescalesOutput = true;
            const Layer layer(randomTensors(12, 6), rule);
            const at::Tensor x = random({3, 6}, 7);
            dictionary::SparseActivations list = layer.encode(x, 1);
            const at::Tensor before = layer.completed(layer.written(list, 3, 0, 1), x);
            list.value[0] += 2;
            const at::Tensor moved = layer.completed(layer.written(list, 3, 0, 1), x).sub(before);
            const std::int64_t position = list.position[0] - 1;
            const at::Tensor expected = layer.decoderRows({list.feature[0]})[0].mul(layer.outputScale(x)[position]).mul(2);
            QVERIFY(moved[position].allclose(expected, 1e-4, 1e-5));
        }
        QVERIFY(!Layer(randomTensors(12, 6), {}).outputScale(random({3, 6}, 7)).defined());
    }

    void crossLayerRowsAreTakenByOutput()
    {
        LayerTensors tensors = randomTensors(5, 4);
        const at::Tensor W_dec = random({5, 3, 4}, 8);
        tensors.W_dec = StoredTensor(W_dec);
        const Layer layer(tensors, {});
        QCOMPARE(layer.outputs(), 3);
        QVERIFY(layer.decoderRows({4, 1}, 2)[1].equal(W_dec[1][2]));
        tensors.W_dec = StoredTensor(W_dec).narrowed(1, 1, 2);
        QVERIFY(Layer(tensors, {}).decoderRows({4}, 0)[0].equal(W_dec[4][1]));
    }

    void bytesAtOddAddressesAreRead_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("dtype");
        QTest::newRow("float") << int(at::kFloat) << int(formats::DType::F32);
        QTest::newRow("half") << int(at::kHalf) << int(formats::DType::F16);
        QTest::newRow("bfloat") << int(at::kBFloat16) << int(formats::DType::BF16);
        QTest::newRow("double") << int(at::kDouble) << int(formats::DType::F64);
    }
    void bytesAtOddAddressesAreRead()
    {
        QFETCH(int, type);
        QFETCH(int, dtype);
        const at::Tensor expected = random({7, 5}, 2).to(static_cast<at::ScalarType>(type));
        formats::HeldTensor held = misaligned(expected, static_cast<formats::DType>(dtype));
        const StoredTensor stored(held);
        QVERIFY(stored.load().equal(expected.to(at::kFloat)));
        QVERIFY(stored.narrowed(0, 2, 3).load().equal(expected.narrow(0, 2, 3).to(at::kFloat)));
        QVERIFY(stored.rows(at::tensor({6, 0}, at::kLong))[0].equal(expected[6].to(at::kFloat)));
        held.turned = true;
        const StoredTensor turned(held);
        QCOMPARE(turned.size(0), std::int64_t(5));
        QCOMPARE(turned.dimensions(), 2);
        QVERIFY(turned.load().equal(expected.t().to(at::kFloat)));
        QVERIFY(turned.rows(at::tensor({3}, at::kLong))[0].equal(expected.t()[3].to(at::kFloat)));
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
};

QTEST_APPLESS_MAIN(LayerTest)
#include "layer_test.moc"
