// Resuming, limits, cancelling.

#include "backend/types/error.h"
#include "tests/backend/model/naive_decoder.h"
#include "tests/backend/model/specs_data.h"
#include "tests/support/error_of.h"

#include <ATen/ops/equal.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTest>

#include <random>

using namespace penfield;

namespace {

/// A vector to add to the MLP output of one layer and position.
struct Edit {
    int layer;
    std::int64_t position;
    at::Tensor vector;  // [d_model]
};

model::ResumePlan planOf(const Edit &edit, int fromLayer, std::int64_t fromPosition)
{
    model::ResumePlan plan{fromLayer, HookPoint::MlpModuleOut, fromPosition, false, {}};
    plan.edit = [=](int layer, HookPoint hook, const model::LayerTrace &rows) -> at::Tensor {
        if (layer != edit.layer || hook != HookPoint::MlpModuleOut)
            return {};
        at::Tensor added = at::zeros(rows.mlp_module_out.sizes());
        added.select(0, edit.position - fromPosition).copy_(edit.vector);
        return added;
    };
    return plan;
}

/// Not a constant one: LayerNorm takes constants away.
test::Vector ramp()
{
    test::Vector vector;
    for (int i = 0; i < 16; ++i)
        vector.push_back(0.15 * i - 0.9);
    return vector;
}

double distance(const at::Tensor &a, const at::Tensor &b)
{
    return a.sub(b).abs().max().item<double>();
}

model::Trace run(const model::Transformer &transformer, const std::vector<TokenId> &tokens, const model::TraceOptions &options = {})
{
    JobContext job;
    return transformer.run(tokens, job, options);
}

}  // namespace

class TransformerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resumingEqualsRunningEverything_data() { test::addSpecRows(); }
    void resumingEqualsRunningEverything()
    {
        QFETCH(QString, kind);
        std::mt19937 random(7);
        JobContext job;
        for (int round = 0; round < 60; ++round) {  // 5 kinds: 300 cases
            const model::Transformer transformer = test::randomTransformer(test::specNamed(kind), random());
            const int P = 2 + static_cast<int>(random() % 11);
            const model::Trace trace = run(transformer, test::randomTokens(transformer.spec(), P, random()));
            const Edit edit{static_cast<int>(random() % 3), static_cast<std::int64_t>(random() % static_cast<unsigned>(P)),
                            trace.layers[0].mlp_in.select(0, static_cast<std::int64_t>(random() % static_cast<unsigned>(P))).mul(2)};
            const model::Resumed little = transformer.resume(trace, planOf(edit, edit.layer, edit.position), job);
            const model::Resumed all = transformer.resume(trace, planOf(edit, 0, 0), job);
            QVERIFY(distance(little.logits, all.logits) < 1e-5);
            QVERIFY(distance(little.resid_final, all.resid_final.narrow(0, edit.position, P - edit.position)) < 1e-5);
        }
    }

    void aResumedRunIsAWholeOneAgain_data() { test::addSpecRows(); }
    void aResumedRunIsAWholeOneAgain()
    {
        QFETCH(QString, kind);
        std::mt19937 random(19);
        JobContext job;
        for (int round = 0; round < 20; ++round) {
            const model::Transformer transformer = test::randomTransformer(test::specNamed(kind), random());
            const int P = 2 + static_cast<int>(random() % 11);
            const model::Trace trace = run(transformer, test::randomTokens(transformer.spec(), P, random()));
            const Edit edit{static_cast<int>(random() % 3), static_cast<std::int64_t>(random() % static_cast<unsigned>(P)),
                            trace.layers[0].mlp_in.select(0, static_cast<std::int64_t>(random() % static_cast<unsigned>(P))).mul(2)};
            const model::Trace little = model::wholeRun(trace, transformer.resume(trace, planOf(edit, edit.layer, edit.position), job));
            const model::Trace all = model::wholeRun(trace, transformer.resume(trace, planOf(edit, 0, 0), job));
            QVERIFY(distance(little.logits, all.logits) < 1e-5);
            for (std::size_t l = 0; l < all.layers.size(); ++l) {
                QCOMPARE(little.layers[l].pattern.sizes(), trace.layers[l].pattern.sizes());
                QVERIFY(distance(little.layers[l].pattern, all.layers[l].pattern) < 1e-5);
                QVERIFY(distance(little.layers[l].resid_pre, all.layers[l].resid_pre) < 1e-4);
                QVERIFY(distance(little.layers[l].resid_post, all.layers[l].resid_post) < 1e-4);
            }
            QVERIFY(distance(little.resid_final, trace.resid_final) > 1e-3);  // something was edited
        }
    }

    void resumingAgreesWithTheDefinition_data() { test::addSpecRows(); }
    void resumingAgreesWithTheDefinition()
    {
        QFETCH(QString, kind);
        const model::Transformer transformer = test::randomTransformer(test::specNamed(kind), 5);
        const std::vector<TokenId> tokens = test::randomTokens(transformer.spec(), 7, 5);
        const model::Trace trace = run(transformer, tokens);
        for (int layer = 0; layer < 3; ++layer)
            for (int position : {0, 3, 6}) {
                const Edit edit{layer, position, at::tensor(ramp(), at::kFloat)};
                JobContext job;
                const model::Resumed fast = transformer.resume(trace, planOf(edit, layer, position), job);
                const test::NaiveRun slow = test::naiveRun(transformer, tokens, layer, position, ramp());
                for (std::size_t v = 0; v < slow.logits.back().size(); ++v)
                    QVERIFY(std::abs(fast.logits[static_cast<std::int64_t>(v)].item<double>() - slow.logits.back()[v]) < 5e-5);
            }
    }

    void resumingWithoutAnEditChangesNothing()
    {
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 8);
        const model::Trace trace = run(transformer, test::randomTokens(transformer.spec(), 9, 1));
        JobContext job;
        model::ResumePlan plan{1, HookPoint::AttnOut, 4, false, [](int, HookPoint, const model::LayerTrace &) { return at::Tensor(); }};
        QVERIFY(distance(transformer.resume(trace, plan, job).logits, trace.logits) < 1e-6);
        plan.freezeAttention = true;
        QVERIFY(distance(transformer.resume(trace, plan, job).logits, trace.logits) < 1e-6);
    }

    void frozenAttentionKeepsPatternsButMovesValues_data() { test::addSpecRows(); }
    void frozenAttentionKeepsPatternsButMovesValues()
    {
        QFETCH(QString, kind);
        const model::Transformer transformer = test::randomTransformer(test::specNamed(kind), 21);
        const model::Trace trace = run(transformer, test::randomTokens(transformer.spec(), 6, 4));
        const Edit edit{0, 1, at::tensor(ramp(), at::kFloat)};
        JobContext job;
        model::ResumePlan plan = planOf(edit, 0, 1);
        const at::Tensor free = transformer.resume(trace, plan, job).logits;
        plan.freezeAttention = true;
        const at::Tensor frozen = transformer.resume(trace, plan, job).logits;
        const test::NaiveRun intact = test::naiveRun(transformer, trace.tokens);
        const test::Vector expected = test::naiveRun(transformer, trace.tokens, 0, 1, ramp(), &intact).logits.back();
        for (std::size_t v = 0; v < expected.size(); ++v)
            QVERIFY(std::abs(frozen[static_cast<std::int64_t>(v)].item<double>() - expected[v]) < 5e-5);
        QVERIFY(distance(free, frozen) > 1e-3);
    }

    void severalRunsInOnePassEqualThemOneByOne_data() { test::addSpecRows(); }
    void severalRunsInOnePassEqualThemOneByOne()
    {
        QFETCH(QString, kind);
        constexpr std::int64_t P = 7, from = 2, n = P - from;
        const model::Transformer transformer = test::randomTransformer(test::specNamed(kind), 31);
        std::vector<model::Trace> traces;
        for (unsigned prompt : {1U, 2U, 3U, 1U})
            traces.push_back(run(transformer, test::randomTokens(transformer.spec(), P, prompt)));
        const at::Tensor amounts = at::tensor({1.0F, -2.0F, 0.5F, 3.0F});  // each run its own touch
        for (const HookPoint hook :
             {HookPoint::ResidPre, HookPoint::AttnZ, HookPoint::AttnOut, HookPoint::MlpModuleOut, HookPoint::ResidPost})
            for (const bool frozen : {false, true}) {
                const auto planFor = [&](std::int64_t firstRun, std::int64_t runs) {
                    model::ResumePlan plan{1, hook, from, frozen};
                    plan.edit = [=, &transformer](int layer, HookPoint at, const model::LayerTrace &rows) -> at::Tensor {
                        if (layer != 1 || at != hook)
                            return {};
                        const at::Tensor site = model::tensorAt(transformer.spec(), rows, hook);
                        return site.view({runs, n, -1}).mul(amounts.narrow(0, firstRun, runs).view({runs, 1, 1})).view(site.sizes());
                    };
                    return plan;
                };
                JobContext job;
                std::vector<const model::Trace *> all;
                for (const model::Trace &trace : traces)
                    all.push_back(&trace);
                const model::Resumed together = transformer.resume(all, planFor(0, 4), job);
                for (std::int64_t r = 0; r < 4; ++r) {
                    const model::Resumed alone = transformer.resume(traces[static_cast<std::size_t>(r)], planFor(r, 1), job);
                    QVERIFY(distance(together.logits[r], alone.logits) < 1e-5);
                    QVERIFY(distance(together.layer(2).resid_mid.narrow(0, r * n, n), alone.layer(2).resid_mid) < 1e-5);
                }
                model::ResumePlan plan = planFor(0, 4);
                plan.keepLayers = false;
                const model::Resumed answers = transformer.resume(all, plan, job);
                QVERIFY(answers.layers.empty());
                QVERIFY(at::equal(answers.logits, together.logits));
            }
    }

    void whatWasAddedCanBeReadBack()
    {
        const model::Transformer transformer = test::randomTransformer(test::parallelSpec(), 3);
        const model::Trace trace = run(transformer, test::randomTokens(transformer.spec(), 5, 3));
        const Edit edit{1, 2, at::tensor(ramp(), at::kFloat)};
        JobContext job;
        const model::Resumed resumed = transformer.resume(trace, planOf(edit, 1, 2), job);
        const at::Tensor change = resumed.layer(1).mlp_out.sub(model::rowsFrom(trace.layers[1], 2).mlp_out);
        QVERIFY(distance(change.select(0, 0), edit.vector) < 1e-6);
        QVERIFY(change.narrow(0, 1, 2).abs().max().item<double>() == 0);
    }

    void sizeIsKnownBeforehand_data() { test::addSpecRows(); }
    void sizeIsKnownBeforehand()
    {
        QFETCH(QString, kind);
        const model::Transformer transformer = test::randomTransformer(test::specNamed(kind), 1);
        for (const std::int64_t P : {1, 7, 33})
            for (const bool patterns : {true, false}) {
                model::TraceOptions options;
                options.keepPatterns = patterns;
                options.allLogits = P == 7;
                const model::Trace trace = run(transformer, test::randomTokens(transformer.spec(), P, 1), options);
                QCOMPARE(trace.bytes(), model::traceBytes(transformer.spec(), P, options));
                QCOMPARE(trace.layers[0].pattern.defined(), patterns);
                QCOMPARE(trace.all_logits.defined(), options.allLogits);
            }
    }

    void tooLongAPromptIsRefusedWithBothNumbers()
    {
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 1);
        QCOMPARE(errorOf([&] { run(transformer, test::randomTokens(transformer.spec(), 10000, 1)); }),
                 QString("The prompt has 10000 tokens; this model reads at most 64. Shorten it."));
        QCOMPARE(run(transformer, test::randomTokens(transformer.spec(), 64, 1)).positions(), std::int64_t(64));
    }

    void tooLargeATraceIsRefusedBeforeItIsMade()
    {
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 1);
        model::TraceOptions options;
        options.maxBytes = 10000;
        QVERIFY(errorOf([&] { run(transformer, test::randomTokens(transformer.spec(), 40, 1), options); }).contains("memory"));
    }

    void emptyPromptIsRefused()
    {
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 1);
        QCOMPARE(errorOf([&] { run(transformer, {}); }), QString("The prompt is empty. Type at least one word."));
    }

    void tokenBeyondTheVocabularyIsRefused()
    {
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 1);
        QVERIFY(errorOf([&] { run(transformer, {TokenId(0), TokenId(29)}); }).contains("token 29"));
        QVERIFY(errorOf([&] { run(transformer, {TokenId()}); }).contains("token -1"));
    }

    void stoppedRunThrowsCancelled()
    {
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 1);
        const model::Trace trace = run(transformer, test::randomTokens(transformer.spec(), 5, 1));
        std::stop_source stop;
        JobContext job(stop.get_token(), {});
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(transformer.run(trace.tokens, job), Cancelled);
        QVERIFY_EXCEPTION_THROWN(transformer.resume(trace, planOf({0, 1, at::zeros({16})}, 0, 1), job), Cancelled);
    }

    void progressIsToldPerLayer()
    {
        const model::Transformer transformer = test::randomTransformer(test::serialSpec(), 1);
        std::vector<double> fractions;
        JobContext job({}, [&](const Progress &p) { fractions.push_back(p.fraction); });
        transformer.run(test::randomTokens(transformer.spec(), 5, 1), job);
        QCOMPARE(fractions, (std::vector<double>{0, 1.0 / 3, 2.0 / 3}));
    }
};

QTEST_APPLESS_MAIN(TransformerTest)
#include "transformer_test.moc"
