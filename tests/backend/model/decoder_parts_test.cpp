// Norm, rotary positions and attention on numbers small enough to check by hand.

#include "backend/model/attention.h"
#include "backend/model/norm.h"
#include "backend/model/rotary.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

at::Tensor row(std::initializer_list<double> values)
{
    return at::tensor(std::vector<double>(values), at::kFloat).unsqueeze(0);
}

bool close(const at::Tensor &a, const at::Tensor &b)
{
    return a.allclose(b, 1e-6, 1e-6);
}

model::ModelSpec twoHeads()
{
    model::ModelSpec spec;
    spec.d_model = 4;
    spec.n_heads = spec.n_kv_heads = 2;
    spec.d_head = 2;
    spec.attention_scale = 1;
    return spec;
}

}  // namespace

class DecoderPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layerNormCentresAndDividesByThePopulationDeviation()
    {
        model::ModelSpec spec;
        spec.norm_eps = 0;
        const model::NormWeights weights{row({1, 1, 2, 1}).squeeze(0), row({0, 0, 0, 10}).squeeze(0)};
        const model::Normalised result = model::normalise(spec, weights, row({1, 3, 5, 7}));  // mean 4, variance 5
        const double s = std::sqrt(5.0);
        QVERIFY(close(result.out, row({-3 / s, -1 / s, 2 / s, 10 + 3 / s})));
        QVERIFY(close(result.scale, row({s})));
        QVERIFY(close(model::normalisedBeforeGain(spec, row({1, 3, 5, 7}), result.scale), row({-3 / s, -1 / s, 1 / s, 3 / s})));
    }

    void rmsNormDividesByTheRootMeanSquare()
    {
        model::ModelSpec spec;
        spec.norm = model::NormKind::RmsNorm;
        spec.norm_eps = 3;
        const model::Normalised result = model::normalise(spec, {row({1, 2}).squeeze(0), {}}, row({1, 5}));  // mean square 13, + 3
        QVERIFY(close(result.out, row({0.25, 2.5})));
        QVERIFY(close(result.scale, row({4})));
    }

    void rotaryTurnsPairsByThePosition()
    {
        model::RotarySpec rotary;
        rotary.dim = 4;
        rotary.base = 100;  // frequencies 1 and 1/10
        const auto [cos, sin] = model::rotaryTable(rotary, 3);
        QVERIFY(close(cos, at::stack({row({1, 1}), row({std::cos(1), std::cos(0.1)}), row({std::cos(2), std::cos(0.2)})}).squeeze(1)));
        at::Tensor x = row({1, 2, 3, 4, 9}).unsqueeze(0).expand({3, 1, 5}).contiguous();
        model::rotate_(x, cos, sin);
        QVERIFY(close(x.select(0, 0), row({1, 2, 3, 4, 9})));
        const double c = std::cos(2), s = std::sin(2), c2 = std::cos(0.2), s2 = std::sin(0.2);
        QVERIFY(close(x.select(0, 2), row({c - 3 * s, 2 * c2 - 4 * s2, 3 * c + s, 4 * c2 + 2 * s2, 9})));
    }

    void windowAndCausalityHideKeys()
    {
        const at::Tensor hidden = model::hiddenKeys(2, 1, 4);  // queries 1, 2, 3
        const at::Tensor expected = at::tensor({0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0}, at::kInt).view({3, 4}).to(at::kBool);
        QVERIFY(hidden.equal(expected));
    }

    void patternIsTheSoftmaxOfVisibleScores()
    {
        const model::ModelSpec spec = twoHeads();
        at::Tensor Q = at::zeros({2, 2, 2}), K = at::zeros({2, 2, 2});
        Q[1][1][0] = std::log(3.0);  // head 1's second query prefers the second key, 3 to 1
        K[1][1][0] = 1;
        const at::Tensor pattern = model::attentionPattern(spec, 1, Q, K, model::hiddenKeys(0, 0, 2));
        QVERIFY(close(pattern, at::tensor({1.0, 0.0, 0.5, 0.5, 1.0, 0.0, 0.25, 0.75}, at::kFloat).view({2, 2, 2})));
    }

    void softCapBoundsScores()
    {
        model::ModelSpec spec = twoHeads();
        spec.attention_soft_cap = std::log(2.0);
        at::Tensor Q = at::zeros({2, 2, 2}), K = at::zeros({2, 2, 2});
        Q[0][1][0] = 1e6;
        K[0][1][0] = 1;
        const at::Tensor pattern = model::attentionPattern(spec, 1, Q, K, model::hiddenKeys(0, 0, 2));
        QVERIFY(close(pattern[0][1].unsqueeze(0), row({1.0 / 3, 2.0 / 3})));
    }

    void queryHeadsShareKeyValueHeadsInOrder()
    {
        model::ModelSpec spec = twoHeads();
        spec.n_heads = 4;
        spec.d_head = 1;
        const at::Tensor V = at::tensor({7.0, 9.0}, at::kFloat).view({2, 1, 1});  // key/value heads 0 and 1, one position
        QVERIFY(close(model::weightedValues(spec, at::zeros({4, 1, 1}).add_(1), V), row({7, 7, 9, 9})));
    }
};

QTEST_APPLESS_MAIN(DecoderPartsTest)
#include "decoder_parts_test.moc"
