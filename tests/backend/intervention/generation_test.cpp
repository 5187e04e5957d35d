// Going on with kept keys and values is computing everything anew, at every step.

#include "backend/intervention/generation.h"
#include "tests/backend/intervention/random_touches.h"
#include "tests/support/error_of.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace penfield;

namespace {

std::string text(TokenId token)
{
    return std::to_string(token.value);
}

Continuation goOn(const test::TouchSubject &subject, const std::vector<Intervention> &touches, const GenerationOptions &options,
                  const TokenListener &listener = {}, const std::function<bool(TokenId)> &isSpecial = {})
{
    JobContext job;
    return intervention::generate(subject.subject(), subject.run("0"), touches, {}, options, {text, isSpecial}, listener, job,
                                  [&](const std::string &prompt) { return subject.run(prompt); });
}

std::vector<int> idsOf(const std::vector<GeneratedToken> &tokens)
{
    std::vector<int> ids;
    for (const GeneratedToken &token : tokens)
        ids.push_back(token.token.value);
    return ids;
}

/// What the touched model says next after the prompt and `generated`, everything computed from the first token on.
TokenDistribution recomputed(const test::TouchSubject &subject, const std::vector<Intervention> &touches,
                             const std::vector<GeneratedToken> &generated, std::size_t steps)
{
    std::vector<TokenId> tokens = subject.run("0").trace.tokens;
    for (std::size_t i = 0; i < steps; ++i)
        tokens.push_back(generated[i].token);
    JobContext job;
    const intervention::Subject model = subject.subject();
    const model::Trace trace = model.transformer.run(tokens, job);
    std::vector<dictionary::SparseActivations> activations;
    for (int l = 0; l < model.spec().n_layers; ++l)
        activations.push_back(model.dictionary->encode(model.spec(), trace, l));
    InterventionOptions options;
    options.topTokens = model.spec().vocabOut();
    return intervention::InterventionRunner(model.transformer, model.dictionary)
        .run({trace, activations}, touches, options, text, job)
        .after;
}

/// Touches that act on generated tokens too, and at least one that does not.
std::vector<Intervention> touchesToGoOnWith(const test::TouchSubject &subject, std::mt19937_64 &random)
{
    std::vector<Intervention> touches;
    while (touches.size() < 5)
        for (Intervention touch : subject.randomTouches(random)) {
            if (touch.kind == TouchKind::Mean || touch.kind == TouchKind::Resample || touch.unit.kind == UnitKind::Error)
                continue;  // longer prompts have other means and errors
            if (touches.size() % 2 == 0) {
                touch.lastPosition = TokenPosition();
                touch.openEnded = touch.position.isValid();
            }
            touches.push_back(touch);
        }
    return touches;
}

}  // namespace

class GenerationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptKeysAndValuesGiveWhatRecomputingGives_data()
    {
        QTest::addColumn<int>("family");
        for (int family = 0; family < test::kTouchFamilies; ++family)
            QTest::addRow("%d, %s", family, test::touchFamily(family).family.c_str()) << family;
    }
    void keptKeysAndValuesGiveWhatRecomputingGives()
    {
        QFETCH(int, family);
        std::mt19937_64 random(static_cast<std::uint64_t>(family) + 3);
        for (std::uint64_t seed = 0; seed < 4; ++seed) {
            const test::TouchSubject subject(test::touchFamily(family), seed);
            const std::vector<Intervention> touches = touchesToGoOnWith(subject, random);
            GenerationOptions options;
            options.tokens = 10;
            options.temperature = seed % 2 == 0 ? 0 : 1;
            const Continuation result = goOn(subject, touches, options);
            QCOMPARE(result.intact.size(), std::size_t(10));
            QCOMPARE(result.touched.size(), std::size_t(10));
            for (const auto &[side, applied] : {std::pair(&result.intact, std::vector<Intervention>()), {&result.touched, touches}})
                for (std::size_t step = 0; step < 10; ++step) {
                    const TokenDistribution expected = recomputed(subject, applied, *side, step);
                    const GeneratedToken &token = (*side)[step];
                    const auto found = std::find_if(expected.top.begin(), expected.top.end(),
                                                    [&](const TokenProbability &t) { return t.token == token.token; });
                    QVERIFY(std::abs(std::log(found->probability) - std::log(token.probability)) < 1e-4);
                    if (options.temperature == 0)
                        QVERIFY(expected.top.front().logit - found->logit < 1e-4);
                }
        }
    }

    void sidesAreTheSameWhereNothingIsTouched()
    {
        const test::TouchSubject subject(test::serialSpec(), 4);
        GenerationOptions options;
        options.temperature = 1;
        options.seed = 9;
        const Intervention nothing{Unit::head(LayerIndex(1), 0), TokenPosition(), TouchKind::Scale, 1};
        const Continuation result = goOn(subject, {nothing}, options);
        QCOMPARE(idsOf(result.touched), idsOf(result.intact));
        QVERIFY(goOn(subject, {}, options).touched.empty());
    }

    void seedsDecideWhatIsDrawn()
    {
        const test::TouchSubject subject(test::serialSpec(), 4);
        GenerationOptions options;
        options.temperature = 2;
        options.seed = 1;
        const std::vector<int> first = idsOf(goOn(subject, {}, options).intact);
        QCOMPARE(idsOf(goOn(subject, {}, options).intact), first);
        options.seed = 2;
        QVERIFY(idsOf(goOn(subject, {}, options).intact) != first);
        const std::vector<int> greedy = idsOf(goOn(subject, {}, {}).intact);
        options.topK = 1;
        QCOMPARE(idsOf(goOn(subject, {}, options).intact), greedy);
        options.topK = 0;
        options.topP = 1e-9;
        QCOMPARE(idsOf(goOn(subject, {}, options).intact), greedy);
    }

    void tokensAreToldAsTheyCome()
    {
        const test::TouchSubject subject(test::gatedSpec(), 4);
        const Intervention touch{Unit::token(), TokenPosition(), TouchKind::Scale, 2};
        std::vector<GeneratedToken> told;
        const Continuation result = goOn(subject, {touch}, {}, [&](const GeneratedToken &token) { told.push_back(token); });
        QCOMPARE(told.size(), result.intact.size() + result.touched.size());
        for (std::size_t i = 0; i < told.size(); ++i) {
            QCOMPARE(told[i].isTouched, i % 2 == 1);
            QVERIFY(told[i].token == (i % 2 == 1 ? result.touched : result.intact)[i / 2].token);
        }
    }

    void endsAtTheContextAndAtSpecialTokens()
    {
        const test::TouchSubject subject(test::learnedSpec(), 4);
        GenerationOptions options;
        options.tokens = 1000;
        const Continuation whole = goOn(subject, {}, options);
        QCOMPARE(whole.intact.size(), std::size_t(64 - 9));
        const TokenId end = whole.intact[3].token;
        const Continuation ended = goOn(subject, {}, options, {}, [&](TokenId token) { return token == end; });
        QVERIFY(ended.intact.size() <= 3);
        options.stopAtSpecial = false;
        QCOMPARE(goOn(subject, {}, options, {}, [&](TokenId token) { return token == end; }).intact.size(), std::size_t(64 - 9));
    }

    void errorsOfGeneratedTokensAreSaidToBeLeftAlone()
    {
        const test::TouchSubject subject(test::serialSpec(), 4);
        const Continuation result = goOn(subject, {{Unit::error(LayerIndex(1)), TokenPosition(), TouchKind::Set, 0}}, {});
        QCOMPARE(result.notes.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(result.notes[0].text()),
                 "L1E is touched in the prompt only: the intact run has no errors of generated tokens.");
    }

    void senselessOptionsAreSentences()
    {
        const test::TouchSubject subject(test::serialSpec(), 4);
        GenerationOptions options;
        options.tokens = 0;
        QVERIFY(errorOf([&] { goOn(subject, {}, options); }).startsWith("Nothing is to be generated."));
        options = {};
        options.temperature = -1;
        QVERIFY(errorOf([&] { goOn(subject, {}, options); }).startsWith("The temperature must be"));
        options = {};
        options.topP = 0;
        QVERIFY(errorOf([&] { goOn(subject, {}, options); }).startsWith("The share of probability"));
    }

    void isCancelledBetweenTokens()
    {
        const test::TouchSubject subject(test::serialSpec(), 4);
        std::stop_source stop;
        int tokens = 0;
        JobContext job(stop.get_token(), {});
        QVERIFY_EXCEPTION_THROWN(intervention::generate(
                                     subject.subject(), subject.run("0"), {}, {}, {}, {text, {}},
                                     [&](const GeneratedToken &) {
                                         if (++tokens == 3)
                                             stop.request_stop();
                                     },
                                     job),
                                 Cancelled);
        QCOMPARE(tokens, 3);
    }
};

QTEST_APPLESS_MAIN(GenerationTest)
#include "generation_test.moc"
