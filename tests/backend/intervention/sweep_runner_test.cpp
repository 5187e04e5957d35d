// A sweep's answers are those of its touches one by one, and patching's are known by hand.

#include "backend/intervention/patch_runner.h"
#include "backend/intervention/sweep_runner.h"
#include "backend/model/distribution.h"
#include "tests/backend/intervention/hand_model.h"
#include "tests/backend/intervention/random_touches.h"
#include "tests/support/error_of.h"

#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

std::vector<TokenId> tokensOf(std::initializer_list<int> ids)
{
    std::vector<TokenId> tokens;
    for (const int id : ids)
        tokens.emplace_back(id);
    return tokens;
}

double oneByOne(const test::TouchSubject &subject, const std::vector<Intervention> &group, InterventionOptions options,
                const AnswerMeasure &measure)
{
    options.topTokens = 1 << 20;
    const Outcome outcome = subject.touch(group, options);
    double answer = 0, other = 0;
    for (const TokenProbability &t : outcome.after.top) {
        if (t.token == measure.answer)
            answer = measure.kind == MeasureKind::Probability ? t.probability : t.logit;
        if (t.token == measure.other)
            other = t.logit;
    }
    switch (measure.kind) {
    case MeasureKind::LogitDifference:
        return answer - other;
    case MeasureKind::Probability:
        return answer;
    case MeasureKind::KlDivergence:
        return outcome.klDivergence;
    }
    return 0;
}

PatchMatrix patched(PatchedPlace place, TokenPosition position = {}, MeasureKind kind = MeasureKind::LogitDifference)
{
    JobContext job;
    const model::Transformer transformer = test::handModel();
    const model::Trace clean = transformer.run(tokensOf({0, 1, 2}), job), corrupted = transformer.run(tokensOf({0, 2, 2}), job);
    PatchRequest request;
    request.place = place;
    request.position = position;
    request.measure = {kind, TokenId(3), TokenId(1)};
    return intervention::patch(transformer, clean, corrupted, request, job);
}

}  // namespace

class SweepRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchesAnswerAsSingleTouchesDo_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<int>("measure");
        for (int family = 0; family < test::kTouchFamilies; ++family)
            QTest::addRow("%d", family) << family << family % 3;
    }
    void batchesAnswerAsSingleTouchesDo()
    {
        QFETCH(int, family);
        QFETCH(int, measure);
        std::mt19937_64 random(static_cast<std::uint64_t>(family) + 31);
        for (std::uint64_t seed = 0; seed < 3; ++seed) {
            const test::TouchSubject subject(test::touchFamily(family), seed);
            SweepRequest request;
            request.measure.kind = static_cast<MeasureKind>(measure);
            request.options = subject.randomOptions(random);
            request.groups.resize(1);  // nothing is touched: the intact answer
            for (int i = 0; i < 60; ++i)
                request.groups.push_back(subject.randomTouches(random));
            JobContext job;
            const Sweep sweep = intervention::sweep(subject.subject(), subject.run("0"), request, job,
                                                    [&](const std::string &prompt) { return subject.run(prompt); });
            QCOMPARE(sweep.measured.size(), std::size_t(61));
            QVERIFY(std::abs(sweep.effect(0)) < 1e-9);
            for (std::size_t i = 0; i < sweep.measured.size(); ++i) {
                const double alone = oneByOne(subject, request.groups[i], request.options, sweep.measure);
                QVERIFY2(std::abs(sweep.measured[i] - alone) <= 2e-5 * std::max(1.0, std::abs(alone)),
                         qPrintable(QString("%1: %2 and %3").arg(i).arg(sweep.measured[i]).arg(alone)));
            }
            const std::vector<std::size_t> ranked = sweep.ranked();
            QCOMPARE(ranked.size(), std::size_t(61));
            for (std::size_t i = 1; i < ranked.size(); ++i)
                QVERIFY(std::abs(sweep.effect(ranked[i])) <= std::abs(sweep.effect(ranked[i - 1])));
        }
    }

    void constrainedSweepsAnswerAsSingleTouchesDo()
    {
        const test::TouchSubject subject(test::serialSpec(), 1);  // cross-layer
        SweepRequest request;
        request.options.constrainedFrom = LayerIndex(1);
        request.options.constrainedTo = LayerIndex(2);
        for (int f = 0; f < 40; ++f)
            request.groups.push_back({{{LayerIndex(f % 3), FeatureIndex(f)}, TokenPosition(1 + f % 8), TouchKind::Set, 2}});
        JobContext job;
        const Sweep sweep = intervention::sweep(subject.subject(), subject.run("0"), request, job);
        for (std::size_t i = 0; i < sweep.measured.size(); ++i)
            QVERIFY(std::abs(sweep.measured[i] - oneByOne(subject, request.groups[i], request.options, sweep.measure)) < 2e-5);
    }

    void dosesAreACurve()
    {
        const test::TouchSubject subject(test::serialSpec(), 2);
        SweepRequest request;
        request.groups = doses({Unit::neuron(LayerIndex(2), 3), TokenPosition(8), TouchKind::Add, 0}, {-2, -1, 0, 1, 2});
        JobContext job;
        const Sweep sweep = intervention::sweep(subject.subject(), subject.run("0"), request, job);
        QVERIFY(std::abs(sweep.effect(2)) < 1e-9);
        QVERIFY(sweep.effect(0) * sweep.effect(4) < 0);
        QVERIFY(std::abs(sweep.effect(4)) > std::abs(sweep.effect(3)));
    }

    void sweepIsCancelledBetweenBatches()
    {
        const test::TouchSubject subject(test::serialSpec(), 2);
        SweepRequest request;
        for (int i = 0; i < 400; ++i)
            request.groups.push_back({{Unit::head(LayerIndex(0), i % 4), TokenPosition(1), TouchKind::Set, 0}});
        std::stop_source stop;
        int reports = 0;
        JobContext job(stop.get_token(), [&](const Progress &) {
            if (++reports == 2)
                stop.request_stop();
        });
        QVERIFY_EXCEPTION_THROWN(intervention::sweep(subject.subject(), subject.run("0"), request, job), Cancelled);
        QCOMPARE(reports, 2);
    }

    void tokensThatAreNotThereCannotBeMeasured()
    {
        const test::TouchSubject subject(test::serialSpec(), 2);
        SweepRequest request;
        request.measure.answer = TokenId(29);
        JobContext job;
        QCOMPARE(errorOf([&] { intervention::sweep(subject.subject(), subject.run("0"), request, job); }),
                 "There is no token 29 to measure: the model's vocabulary has 29 entries.");
    }

    void patchesAreWhatTheyAreByHand()
    {
        // Clean: logits (1,2,1,4), corrupted: (0,4,1,8); the measure is x₃ − x₁, 2 and 4.
        const PatchMatrix residual = patched(PatchedPlace::Residual);
        QCOMPARE(residual.layers, 1);
        QCOMPARE(residual.columns, 3);
        QVERIFY(std::abs(residual.cleanMeasure - 2) < 1e-5 && std::abs(residual.corruptedMeasure - 4) < 1e-5);
        QVERIFY(std::abs(residual.normalised(0, 0)) < 1e-5);
        QVERIFY(std::abs(residual.normalised(0, 1) - 1) < 1e-5);  // the only token that differs
        QVERIFY(std::abs(residual.normalised(0, 2)) < 1e-5);
        const PatchMatrix attention = patched(PatchedPlace::AttentionOut);
        QVERIFY(std::abs(attention.normalised(0, 1)) < 1e-5 && std::abs(attention.normalised(0, 2) - 1) < 1e-5);
        QVERIFY(std::abs(patched(PatchedPlace::MlpOut).at(0, 2)) < 1e-5);  // (0,4,1,4)
        for (const TokenPosition position : {TokenPosition(), TokenPosition(2)}) {
            const PatchMatrix heads = patched(PatchedPlace::Heads, position);
            QCOMPARE(heads.columns, 2);
            QVERIFY(std::abs(heads.normalised(0, 0)) < 1e-5);      // (1,4,1,8)
            QVERIFY(std::abs(heads.normalised(0, 1) - 1) < 1e-5);  // (0,2,1,4)
        }
        QVERIFY(std::abs(patched(PatchedPlace::Heads, TokenPosition(1)).normalised(0, 1)) < 1e-5);
        QVERIFY(std::abs(patched(PatchedPlace::Residual, {}, MeasureKind::KlDivergence).at(0, 1)) < 1e-6);
    }

    void patchingTheFirstResidualEverywhereIsTheCleanRun()
    {
        // A prompt that differs in one token: its column of layer 0 restores everything, and no other column of layer 0 does anything.
        JobContext job;
        for (int family = 0; family < test::kTouchFamilies; ++family) {
            const model::ModelSpec spec = test::touchFamily(family);
            const model::Transformer transformer = test::randomTransformer(spec, 7);
            std::vector<TokenId> tokens = test::randomTokens(spec, 30, 7), other = tokens;
            other[11] = TokenId((other[11].value + 1) % spec.d_vocab);
            const model::Trace clean = transformer.run(tokens, job), corrupted = transformer.run(other, job);
            PatchRequest request;
            request.measure.kind = MeasureKind::Probability;
            const PatchMatrix matrix = intervention::patch(transformer, clean, corrupted, request, job);
            for (int p = 0; p < 30; ++p)
                QVERIFY(std::abs(matrix.at(0, p) - (p == 11 ? matrix.cleanMeasure : matrix.corruptedMeasure)) < 1e-5);
            QVERIFY(std::abs(matrix.at(1, 11) - matrix.corruptedMeasure) > 0);
        }
    }

    void promptsOfDifferentLengthsCannotBePatched()
    {
        JobContext job;
        const model::Transformer transformer = test::handModel();
        const model::Trace three = transformer.run(tokensOf({0, 1, 2}), job), two = transformer.run(tokensOf({0, 2}), job);
        QCOMPARE(errorOf([&] { intervention::patch(transformer, three, two, {}, job); }),
                 "Patching needs two prompts of equally many tokens: the clean one has 3, the corrupted one 2.");
        PatchRequest far;
        far.position = TokenPosition(3);
        QVERIFY(errorOf([&] { intervention::patch(transformer, three, three, far, job); }).startsWith("There is no position 3"));
    }
};

QTEST_APPLESS_MAIN(SweepRunnerTest)
#include "sweep_runner_test.moc"
