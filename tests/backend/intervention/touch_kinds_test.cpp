// Every kind of touch of every kind of unit, on a model whose answers are known by hand (hand_model.h).

#include "backend/intervention/intervention_runner.h"
#include "tests/backend/intervention/hand_model.h"
#include "tests/support/error_of.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <map>

using namespace penfield;

namespace {

using Logits = std::array<double, 4>;

std::vector<TokenId> tokensOf(std::initializer_list<int> ids)
{
    std::vector<TokenId> tokens;
    for (const int id : ids)
        tokens.emplace_back(id);
    return tokens;
}

struct Run {
    model::Trace trace;
    std::vector<dictionary::SparseActivations> activations;
};

struct Bench {
    explicit Bench(bool withDictionary = true) : open(withDictionary ? &dictionary : nullptr)
    {
        add("0 1 2", tokensOf({0, 1, 2}));
        add("0 2 2", tokensOf({0, 2, 2}));
        add("0", tokensOf({0}));
    }

    void add(const std::string &prompt, const std::vector<TokenId> &tokens)
    {
        JobContext job;
        Run run{transformer.run(tokens, job), std::vector<dictionary::SparseActivations>(1)};
        if (open)
            run.activations[0] = open->encode(transformer.spec(), run.trace, 0);
        runs.emplace(prompt, std::move(run));
    }

    Outcome touch(const std::vector<Intervention> &interventions, const InterventionOptions &options = {},
                  const std::string &prompt = "0 1 2") const
    {
        JobContext job;
        const intervention::InterventionRunner runner(transformer, open);
        const Run &run = runs.at(prompt);
        return runner.run(
            {run.trace, run.activations}, interventions, options, [](TokenId t) { return std::to_string(t.value); }, job,
            [&](const std::string &other) {
                return intervention::Baseline{runs.at(other).trace, runs.at(other).activations};
            });
    }

    model::Transformer transformer = test::handModel();
    dictionary::Dictionary dictionary = test::handDictionary();
    const dictionary::Dictionary *open;
    std::map<std::string, Run> runs;
};

Logits logitsOf(const Outcome &outcome)
{
    Logits logits{};
    for (const TokenProbability &t : outcome.after.top)
        logits[t.token.index()] = t.logit;
    return logits;
}

QString shown(const Logits &l)
{
    return QString("(%1, %2, %3, %4)").arg(l[0]).arg(l[1]).arg(l[2]).arg(l[3]);
}

bool close(const Logits &a, const Logits &b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        if (std::abs(a[i] - b[i]) > 1e-5)
            return false;
    return true;
}

Unit direction(HookPoint hook, std::vector<float> vector)
{
    return Unit::along(LayerIndex(0), std::make_shared<Direction>(Direction{hook, std::move(vector), "v"}));
}

Unit feature(int number)
{
    return {LayerIndex(0), FeatureIndex(number)};
}

Intervention touching(Unit unit, TouchKind kind, double value = 0, int position = 2)
{
    Intervention touch{std::move(unit), TokenPosition(position), kind, value};
    if (kind == TouchKind::Resample)
        touch.source = "0 2 2";
    return touch;
}

QString notesOf(const Outcome &outcome)
{
    QString all;
    for (const Note &note : outcome.notes)
        all += QString::fromStdString(note.text()) + '\n';
    return all.trimmed();
}

struct Case {
    const char *name;
    Intervention touch;
    Logits logits;
    double before, requested;
};

std::vector<Case> cases()
{
    const LayerIndex l(0);
    const Unit neuron = Unit::neuron(l, 0), head = Unit::head(l, 1), error = Unit::error(l), token = Unit::token();
    const Unit mid = direction(HookPoint::ResidMid, {0, 2, 0, 0});
    return {
        {"feature, ablated", touching(feature(0), TouchKind::Set), {1, 2, 1, 1}, 2, 0},
        {"feature, scaled", touching(feature(0), TouchKind::Scale, 2), {1, 2, 1, 7}, 2, 4},
        {"feature, added to", touching(feature(0), TouchKind::Add, 1), {1, 2, 1, 5.5}, 2, 3},
        {"feature, mean", touching(feature(0), TouchKind::Mean), {1, 2, 1, 3.25}, 2, 1.5},
        {"feature, resampled", touching(feature(0), TouchKind::Resample), {1, 2, 1, 7}, 2, 4},
        {"neuron, ablated", touching(neuron, TouchKind::Set), {1, 2, 1, 0}, 2, 0},
        {"neuron, scaled", touching(neuron, TouchKind::Scale, 2), {1, 2, 1, 8}, 2, 4},
        {"neuron, added to", touching(neuron, TouchKind::Add, 1), {1, 2, 1, 6}, 2, 3},
        {"neuron, mean", touching(neuron, TouchKind::Mean), {1, 2, 1, 3}, 2, 1.5},
        {"neuron, resampled", touching(neuron, TouchKind::Resample), {1, 2, 1, 8}, 2, 4},
        {"head, ablated", touching(head, TouchKind::Set), {1, 0, 1, 0}, 1, 0},
        {"head, scaled", touching(head, TouchKind::Scale, 2), {1, 4, 1, 8}, 1, 2},
        {"head, added to", touching(head, TouchKind::Add, 1), {1, 4, 1, 8}, 1, 2},
        {"head, mean", touching(head, TouchKind::Mean), {1, 1, 1, 2}, 0, 1},
        {"head, resampled", touching(head, TouchKind::Resample), {1, 4, 1, 8}, 0, 1},
        {"direction, ablated", touching(mid, TouchKind::Set), {1, 0, 1, 0}, 1, 0},
        {"direction, scaled", touching(mid, TouchKind::Scale, 2), {1, 4, 1, 8}, 1, 2},
        {"direction, added to", touching(mid, TouchKind::Add, 1), {1, 4, 1, 8}, 1, 2},
        {"direction, mean", touching(mid, TouchKind::Mean), {1, 1.5, 1, 3}, 1, 0.75},
        {"direction, resampled", touching(mid, TouchKind::Resample), {1, 4, 1, 8}, 1, 2},
        {"direction of the answer", touching(direction(HookPoint::ResidPost, {0, 0, 0, 1}), TouchKind::Set, 9), {1, 2, 1, 9}, 4, 9},
        {"token, ablated", touching(token, TouchKind::Set), {1, 0, 1, 0}, 1, 0},
        {"token, scaled", touching(token, TouchKind::Scale, 2), {1, 4, 2, 8}, 1, 2},
        {"token, mean", touching(token, TouchKind::Mean), {1.5, 1.5, 0.5, 3}, 0, 1},
        {"token, resampled", touching(token, TouchKind::Resample, 0, 1), {0, 4, 1, 8}, 0, 1},
        {"error, ablated", touching(error, TouchKind::Set), {1, 2, 1, 3}, 1, 0},
        {"error, scaled", touching(error, TouchKind::Scale, 2), {1, 2, 1, 5}, 1, 2},
        {"error, mean", touching(error, TouchKind::Mean), {1, 2, 1.75, 3.75}, 0, 1},
        {"error, resampled", touching(error, TouchKind::Resample), {1, 2, 1, 5}, 0, 1},
    };
}

}  // namespace

class TouchKindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untouchedModelAnswersAsByHand() { QVERIFY(close(logitsOf(Bench().touch({})), {1, 2, 1, 4})); }

    void everyTouchDoesWhatItSays_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const Case &c : cases())
            QTest::newRow(c.name) << number++;
    }
    void everyTouchDoesWhatItSays()
    {
        QFETCH(int, number);
        const Case c = cases()[static_cast<std::size_t>(number)];
        for (const bool activations : {true, false}) {
            InterventionOptions options;
            options.activations = activations;
            const Outcome outcome = Bench().touch({c.touch}, options);
            QVERIFY2(close(logitsOf(outcome), c.logits), qPrintable(shown(logitsOf(outcome))));
            QCOMPARE(outcome.readback.size(), std::size_t(1));
            const Readback &read = outcome.readback[0];
            QVERIFY(read.unit == c.touch.unit && read.position == c.touch.position);
            QVERIFY(std::abs(read.before - c.before) < 1e-5);
            QVERIFY(std::abs(read.requested - c.requested) < 1e-5);
            QVERIFY(std::abs(read.obtained - c.requested) < 1e-5);
            QVERIFY2(outcome.notes.empty(), qPrintable(notesOf(outcome)));
        }
    }

    void whatNeedsNoDictionaryWorksWithoutOne()
    {
        const Bench bench(false);
        for (const Case &c : cases())
            if (c.touch.unit.kind == UnitKind::Feature || c.touch.unit.kind == UnitKind::Error)
                QVERIFY(errorOf([&] { bench.touch({c.touch}); }).startsWith("No dictionary is open."));
            else
                QVERIFY2(close(logitsOf(bench.touch({c.touch})), c.logits), c.name);
    }

    void touchesOfOnePassBuildOnEachOther()
    {
        // Without head 1, x₁ is 0 after attention, so the neuron that reads it starts from 0, not from 2.
        const Outcome outcome = Bench().touch(
            {touching(Unit::neuron(LayerIndex(0), 0), TouchKind::Add, 1), touching(Unit::head(LayerIndex(0), 1), TouchKind::Set)});
        QVERIFY2(close(logitsOf(outcome), {1, 0, 1, 2}), qPrintable(shown(logitsOf(outcome))));
        QCOMPARE(outcome.readback.size(), std::size_t(2));
        QCOMPARE(outcome.readback[0].unit.kind, UnitKind::Head);  // in the order of computation
        QCOMPARE(outcome.readback[1].before, 0.0f);
    }

    void severalUnitsOfOnePlaceAreToldApart()
    {
        const Unit out = direction(HookPoint::MlpModuleOut, {0, 0, 0, 4});
        const Outcome outcome = Bench().touch({touching(Unit::neuron(LayerIndex(0), 0), TouchKind::Set), touching(out, TouchKind::Add, 1)});
        QVERIFY2(close(logitsOf(outcome), {1, 2, 1, 4}), qPrintable(shown(logitsOf(outcome))));  // −2·2 + 1·4
        for (const Readback &read : outcome.readback)
            QVERIFY(std::abs(read.obtained - read.requested) < 1e-5);
    }

    void rangesTouchEachOfTheirPositions()
    {
        Intervention range = touching(Unit::token(), TouchKind::Set, 0, 1);
        range.lastPosition = TokenPosition(2);
        const Outcome outcome = Bench().touch({range});
        QCOMPARE(outcome.readback.size(), std::size_t(2));
        QVERIFY2(close(logitsOf(outcome), {0, 0, 0, 0}), qPrintable(shown(logitsOf(outcome))));
        Intervention open = touching(Unit::token(), TouchKind::Set, 0, 1), everywhere = open;
        open.openEnded = true;
        everywhere.position = TokenPosition();
        QVERIFY(close(logitsOf(Bench().touch({open})), {0, 0, 0, 0}));
        QVERIFY(close(logitsOf(Bench().touch({everywhere})), {0, 0, 0, 0}));
    }

    void resamplingFollowsTheRange()
    {
        Intervention range = touching(Unit::token(), TouchKind::Resample, 0, 1);
        range.lastPosition = TokenPosition(2);
        range.sourcePosition = TokenPosition(1);
        const Outcome outcome = Bench().touch({range});  // 0 1 2 becomes 0 2 2
        QVERIFY2(close(logitsOf(outcome), {0, 4, 1, 8}), qPrintable(shown(logitsOf(outcome))));
    }

    void meansAreOverTheReferences()
    {
        InterventionOptions options;
        options.references = {"0 2 2", "0 1 2"};  // neuron 0: 0·3 + ... (2 and 4), (1 and 2)
        const Outcome outcome = Bench().touch({touching(Unit::neuron(LayerIndex(0), 0), TouchKind::Mean)}, options);
        // 0 2 2 at position 1: m₂ = ½, so x₁ = 3 and the neuron 3; at position 2 it is 4. 0 1 2: 1 and 2. The mean is 2.5.
        QVERIFY(std::abs(outcome.readback[0].requested - 2.5) < 1e-5);
        QVERIFY(close(logitsOf(outcome), {1, 2, 1, 5}));
    }

    void silentNoOpsAreSaid_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("note");
        QTest::newRow("inactive feature") << 0 << "0:1 is not active where it was touched, so the touch had no effect.";
        QTest::newRow("inactive neuron") << 1 << "L0N1 is not active where it was touched, so the touch had no effect.";
        QTest::newRow("turned on") << 2 << "0:1 was not active where it was touched: the touch turned it on.";
        QTest::newRow("same token") << 3 << "The touched token is the same in both prompts, so the touch had no effect.";
        QTest::newRow("intact") << 4 << "L0H1 already was what the touch asked for, so it had no effect.";
        QTest::newRow("nothing there") << 5 << "L0H1 holds nothing where it was touched, so the touch had no effect.";
        QTest::newRow("not carried") << 6 << "The touches do not reach the answer: nothing carries them to the last position.";
        QTest::newRow("after the prompt") << 7 << "Position 5 lies after the prompt: L0N0 is touched in generated tokens only.";
        QTest::newRow("range") << 8 << "Position 9 lies after the prompt: L0N0 is touched up to position 2.";
        QTest::newRow("no error") << 9 << "L0E holds nothing where it was touched, so the touch had no effect.";
    }
    void silentNoOpsAreSaid()
    {
        QFETCH(int, number);
        QFETCH(QString, note);
        const LayerIndex l(0);
        Intervention after = touching(Unit::neuron(l, 0), TouchKind::Set, 0, 5), range = touching(Unit::neuron(l, 0), TouchKind::Set, 0, 2);
        after.openEnded = true;
        range.lastPosition = TokenPosition(9);
        const std::vector<Intervention> touches{touching(feature(1), TouchKind::Set),
                                                touching(Unit::neuron(l, 1), TouchKind::Scale, 3),
                                                touching(feature(1), TouchKind::Set, 2),
                                                touching(Unit::token(), TouchKind::Resample),
                                                touching(Unit::head(l, 1), TouchKind::Scale, 1),
                                                touching(Unit::head(l, 1), TouchKind::Set, 0, 1),
                                                touching(Unit::neuron(l, 0), TouchKind::Set, 0, 1),
                                                after,
                                                range,
                                                touching(Unit::error(l), TouchKind::Set, 0, 0)};
        QCOMPARE(notesOf(Bench().touch({touches[static_cast<std::size_t>(number)]})), note);
    }

    void promptOfNothingButItsBeginningIsSaid()
    {
        Intervention everywhere = touching(Unit::neuron(LayerIndex(0), 0), TouchKind::Set);
        everywhere.position = TokenPosition();
        QCOMPARE(notesOf(Bench().touch({everywhere}, {}, "0")),
                 "The prompt has only its beginning-of-sequence token, at which L0N0 is left alone.");
    }

    void unitsThatAreNotThereAreSentences_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("neuron") << 0 << "There is no neuron 2 in layer 0: its neurons are 0 to 1.";
        QTest::newRow("head") << 1 << "There is no head 2 in layer 0: its heads are 0 to 1.";
        QTest::newRow("layer of a head") << 2 << "There is no layer 1: the model's layers are 0 to 0.";
        QTest::newRow("width") << 3 << "The direction \"v\" has 3 numbers, but hook_resid_mid is 4 wide. It does not belong to this place.";
        QTest::newRow("zero") << 4 << "The direction \"v\" is zero: it points nowhere. Take another one.";
        QTest::newRow("infinite") << 5 << "The direction \"v\" contains a number that is not finite. Take another one.";
        QTest::newRow("read only") << 6 << "Nothing can be added at mlp.hook_in: it is only read. Touch hook_resid_mid instead.";
        QTest::newRow("no vector") << 7 << "A direction without a vector cannot be touched.";
        QTest::newRow("position") << 8 << "There is no position 3 in this prompt: its positions are 0 to 2.";
        QTest::newRow("backwards") << 9 << "The range of positions from 2 to 1 is empty: its end lies before its beginning.";
        QTest::newRow("value") << 10 << "The value for L0N0 is not a finite number. Type another one.";
        QTest::newRow("no source") << 11 << "There is no other prompt to take values from. Name one.";
        QTest::newRow("source's position") << 12 << "There is no position 7 in the prompt \"0 2 2\": its positions are 0 to 2.";
        QTest::newRow("layer of an error") << 13 << "There is no layer 1: the model's layers are 0 to 0.";
    }
    void unitsThatAreNotThereAreSentences()
    {
        QFETCH(int, number);
        QFETCH(QString, sentence);
        const LayerIndex l(0);
        Intervention backwards = touching(Unit::neuron(l, 0), TouchKind::Set), sourceless = touching(Unit::head(l, 0), TouchKind::Resample),
                     far = sourceless;
        backwards.lastPosition = TokenPosition(1);
        sourceless.source.clear();
        far.sourcePosition = TokenPosition(7);
        const float infinity = std::numeric_limits<float>::infinity();
        const std::vector<Intervention> touches{touching(Unit::neuron(l, 2), TouchKind::Set),
                                                touching(Unit::head(l, 2), TouchKind::Set),
                                                touching(Unit::head(LayerIndex(1), 0), TouchKind::Set),
                                                touching(direction(HookPoint::ResidMid, {1, 2, 3}), TouchKind::Set),
                                                touching(direction(HookPoint::ResidMid, {0, 0, 0, 0}), TouchKind::Set),
                                                touching(direction(HookPoint::ResidMid, {0, infinity, 0, 0}), TouchKind::Set),
                                                touching(direction(HookPoint::MlpIn, {1, 0, 0, 0}), TouchKind::Set),
                                                touching(Unit::along(l, nullptr), TouchKind::Set),
                                                touching(Unit::neuron(l, 0), TouchKind::Set, 0, 3),
                                                backwards,
                                                touching(Unit::neuron(l, 0), TouchKind::Set, std::nan("")),
                                                sourceless,
                                                far,
                                                touching(Unit::error(LayerIndex(1)), TouchKind::Set)};
        QCOMPARE(errorOf([&] { Bench().touch({touches[static_cast<std::size_t>(number)]}); }), sentence);
    }

    void constrainedLayersHoldWhatFeaturesWriteTo()
    {
        InterventionOptions options;
        options.constrainedFrom = options.constrainedTo = LayerIndex(0);
        // Without head 1 the MLP would see x₁ = 0; held, it still writes 4 to x₃. Feature 0 starts from the intact 2.
        const Outcome head = Bench().touch({touching(Unit::head(LayerIndex(0), 1), TouchKind::Set)}, options);
        QVERIFY2(close(logitsOf(head), {1, 0, 1, 4}), qPrintable(shown(logitsOf(head))));
        const Outcome both =
            Bench().touch({touching(Unit::head(LayerIndex(0), 1), TouchKind::Set), touching(feature(0), TouchKind::Set)}, options);
        QVERIFY2(close(logitsOf(both), {1, 0, 1, 1}), qPrintable(shown(logitsOf(both))));
        QCOMPARE(both.readback[1].before, 2.0f);
        QVERIFY(errorOf([&] {
                    Bench().touch({touching(Unit::neuron(LayerIndex(0), 0), TouchKind::Set)}, options);
                }).startsWith("Touching L0N0 would do nothing, as hook_mlp_out is held"));
        options.constrainedTo = LayerIndex(1);
        QCOMPARE(errorOf([&] { Bench().touch({}, options); }), "Layers 0 to 1 cannot be constrained: the model's layers are 0 to 0.");
        QVERIFY(errorOf([&] { Bench(false).touch({}, options); }).contains("no dictionary is open"));
    }
};

QTEST_APPLESS_MAIN(TouchKindsTest)
#include "touch_kinds_test.moc"
