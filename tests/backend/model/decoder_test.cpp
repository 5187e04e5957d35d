// The fast decoder against the definition, written out in plain loops.

#include "tests/backend/model/naive_decoder.h"
#include "tests/backend/model/specs_data.h"

#include <QTest>

using namespace penfield;

namespace {

double furthest(const at::Tensor &fast, const test::Rows &slow)
{
    const at::Tensor c = fast.contiguous();
    double worst = 0;
    for (std::int64_t r = 0; r < c.size(0); ++r)
        for (std::int64_t d = 0; d < c.size(1); ++d)
            worst = std::max(
                worst, std::abs(c.data_ptr<float>()[r * c.size(1) + d] - slow[static_cast<std::size_t>(r)][static_cast<std::size_t>(d)]));
    return worst;
}

}  // namespace

class DecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDefinition_data() { test::addSpecRows(); }
    void agreesWithDefinition()
    {
        QFETCH(QString, kind);
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const model::Transformer transformer = test::randomTransformer(test::specNamed(kind), seed);
            const std::vector<TokenId> tokens = test::randomTokens(transformer.spec(), 9, seed);
            JobContext job;
            const model::Trace trace = transformer.run(tokens, job);
            const test::NaiveRun slow = test::naiveRun(transformer, tokens);
            for (std::size_t l = 0; l < trace.layers.size(); ++l) {
                QVERIFY(furthest(trace.layers[l].resid_pre, slow.layers[l].resid_pre) < 2e-5);
                QVERIFY(furthest(trace.layers[l].resid_mid, slow.layers[l].resid_mid) < 2e-5);
                QVERIFY(furthest(trace.layers[l].mlp_in, slow.layers[l].mlp_in) < 2e-5);
                QVERIFY(furthest(trace.layers[l].mlp_out, slow.layers[l].mlp_out) < 2e-5);
                for (int h = 0; h < transformer.spec().n_heads; ++h)
                    QVERIFY(furthest(trace.layers[l].pattern.select(0, h), slow.layers[l].pattern[static_cast<std::size_t>(h)]) < 2e-5);
            }
            QVERIFY(furthest(trace.resid_final, slow.resid_final) < 5e-5);
            QVERIFY(furthest(trace.logits.unsqueeze(0), {slow.logits.back()}) < 5e-5);
            QVERIFY(furthest(transformer.unembed(trace.resid_final), slow.logits) < 5e-5);
        }
    }

    void laterTokensDoNotChangeEarlierPositions_data() { test::addSpecRows(); }
    void laterTokensDoNotChangeEarlierPositions()
    {
        QFETCH(QString, kind);
        const model::Transformer transformer = test::randomTransformer(test::specNamed(kind), 11);
        std::vector<TokenId> tokens = test::randomTokens(transformer.spec(), 8, 3);
        JobContext job;
        const at::Tensor before = transformer.run(tokens, job).resid_final;
        tokens[5] = TokenId((tokens[5].value + 1) % transformer.spec().d_vocab);
        const at::Tensor after = transformer.run(tokens, job).resid_final;
        QVERIFY(after.narrow(0, 0, 5).equal(before.narrow(0, 0, 5)));
        QVERIFY(!after.narrow(0, 5, 3).equal(before.narrow(0, 5, 3)));
    }

    void denominatorsAreThoseOfTheNorms_data() { test::addSpecRows(); }
    void denominatorsAreThoseOfTheNorms()
    {
        QFETCH(QString, kind);
        const model::Transformer transformer = test::randomTransformer(test::specNamed(kind), 2);
        JobContext job;
        const model::Trace trace = transformer.run(test::randomTokens(transformer.spec(), 6, 2), job);
        const auto expected = [&](const at::Tensor &x) {
            if (transformer.spec().norm == model::NormKind::None)
                return x.mean(-1, true).zero_().add_(1);
            const at::Tensor centred = transformer.spec().centresNorm() ? x.sub(x.mean(-1, true)) : x;
            return centred.square().mean(-1, true).add(transformer.spec().norm_eps).sqrt();
        };
        for (const model::LayerTrace &layer : trace.layers) {
            QVERIFY(layer.ln1_scale.allclose(expected(layer.resid_pre)));
            QVERIFY(layer.ln2_scale.allclose(expected(layer.resid_mid)));
        }
        QVERIFY(trace.ln_final_scale.allclose(expected(trace.resid_final)));
    }
};

QTEST_APPLESS_MAIN(DecoderTest)
#include "decoder_test.moc"
