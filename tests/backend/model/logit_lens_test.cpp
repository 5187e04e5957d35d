// The logit lens on models whose answers are known, and what it refuses.

#include "backend/model/logit_lens.h"
#include "backend/types/error.h"
#include "tests/backend/model/random_model.h"
#include "tests/support/error_of.h"

#include <QTest>

#include <set>

using namespace penfield;

namespace {

struct Bench {
    explicit Bench(const model::ModelSpec &spec, std::int64_t positions = 6)
        : transformer(test::randomTransformer(spec, 5)), trace(transformer.run(test::randomTokens(spec, positions, 7), job))
    {
    }

    LogitLens lens(const LensOptions &options = {})
    {
        LogitLens lens = model::logitLens(transformer, trace, options, [](TokenId t) { return "t" + std::to_string(t.value); }, job);
        lens.prompt.tokens = trace.tokens;
        return lens;
    }

    JobContext job;
    model::Transformer transformer;
    model::Trace trace;
};

}  // namespace

class LogitLensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheComputation()
    {
        Bench bench(test::gatedSpec());
        const auto at = [](LensPlace place, int layer) { return LensRow{place, LayerIndex(layer)}; };
        QCOMPARE(bench.transformer.spec().n_layers, 3);
        QCOMPARE(bench.lens().rows, (std::vector{at(LensPlace::Embedding, -1), at(LensPlace::After, 0), at(LensPlace::After, 1), at(LensPlace::After, 2)}));
        QCOMPARE(bench.lens({.middles = true, .watched = {}}).rows,
                 (std::vector{at(LensPlace::Embedding, -1), at(LensPlace::Middle, 0), at(LensPlace::After, 0), at(LensPlace::Middle, 1),
                              at(LensPlace::After, 1), at(LensPlace::Middle, 2), at(LensPlace::After, 2)}));
    }

    void parallelBlocksHaveNoMiddle()
    {
        Bench bench(test::parallelSpec());
        QCOMPARE(bench.lens({.middles = true, .watched = {}}).rows, bench.lens().rows);
    }

    void aModelWithoutLayersOfItsOwnAnswersWithWhatTheEmbeddingSays()
    {
        // Without norms the embedding's row is W_U applied to W_E's: every row's answer can be computed by hand.
        Bench bench(test::bareSpec(), 3);
        const LogitLens lens = bench.lens({.topTokens = 1, .watched = {}});
        const model::Weights &w = bench.transformer.weights();
        for (int p = 0; p < 3; ++p) {
            const at::Tensor logits = w.W_E.select(0, bench.trace.tokens[static_cast<std::size_t>(p)].value).unsqueeze(0).mm(w.W_U);
            QCOMPARE(std::int64_t(lens.top[lens.topCell(0, p, 0)].value), logits.argmax().item<std::int64_t>());
        }
    }

    void positionsInSeveralStepsGiveWhatTheyGiveInOne()
    {
        model::ModelSpec spec = test::serialSpec();
        spec.d_vocab = 70'000;  // 29 positions at a time
        Bench bench(spec, 40);
        const LogitLens lens = bench.lens({.watched = {TokenId(69'999)}});
        const int last = static_cast<int>(lens.rows.size()) - 1;
        for (const int position : {0, 28, 29, 39}) {
            const model::Distribution own(bench.transformer.unembed(bench.trace.resid_final.narrow(0, position, 1)).squeeze(0));
            QCOMPARE(lens.top[lens.topCell(last, position, 0)], own.top(1)[0]);
            QVERIFY(std::abs(double(lens.watched[0].probability[lens.cell(last, position)]) - own.probability(TokenId(69'999))) < 1e-7);
            QCOMPARE(lens.watched[0].rank[lens.cell(last, position)], own.rank(TokenId(69'999)));
        }
    }

    void equalLogitsRankByTheirIds()
    {
        model::ModelSpec spec = test::bareSpec();
        model::Transformer random = test::randomTransformer(spec, 5);
        model::Weights weights = random.weights();
        weights.W_U = weights.W_U.clone().zero_();
        JobContext job;
        const model::Transformer indifferent(spec, weights);
        const model::Trace trace = indifferent.run(test::randomTokens(spec, 2, 1), job);
        const LogitLens lens = model::logitLens(indifferent, trace, {.watched = {TokenId(0), TokenId(9)}}, [](TokenId) { return ""; }, job);
        QCOMPARE(lens.watched[0].rank[0], 0);
        QCOMPARE(lens.watched[1].rank[0], 9);
    }

    void noMoreTokensThanTheVocabularyHas()
    {
        Bench bench(test::serialSpec());
        const LogitLens lens = bench.lens({.topTokens = 1000, .watched = {}});
        QCOMPARE(lens.topTokens, bench.transformer.spec().d_vocab);
        QCOMPARE(lens.texts.size(), std::size_t(lens.topTokens));
    }

    void aTokenThatIsNotThereIsASentence()
    {
        Bench bench(test::serialSpec());
        const QString error = errorOf([&] { bench.lens({.watched = {TokenId(4711)}}); });
        QVERIFY2(error.contains("no token 4711"), qPrintable(error));
    }

    void itStopsWhenAsked()
    {
        Bench bench(test::serialSpec());
        std::stop_source stop;
        stop.request_stop();
        JobContext stopped(stop.get_token(), {});
        QVERIFY_EXCEPTION_THROWN(model::logitLens(bench.transformer, bench.trace, {}, [](TokenId) { return ""; }, stopped), Cancelled);
    }
};

QTEST_APPLESS_MAIN(LogitLensTest)
#include "logit_lens_test.moc"
