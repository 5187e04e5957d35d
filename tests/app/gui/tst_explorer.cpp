// The order of questions and answers, with an engine whose every call is held or let go.

#include "app/gui/explorer.h"

#include "backend/service/backend_service.h"
#include "backend/service/feature_library.h"
#include "backend/types/error.h"
#include "tests/support/await.h"
#include "tests/support/fake_engine.h"

#include <QSignalSpy>
#include <QtTest>

using namespace penfield;

namespace {
Intervention touchAt(double value)
{
    return {{LayerIndex(0), FeatureIndex(1)}, TokenPosition(1), TouchKind::Set, value};
}
}  // namespace

class ExplorerTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeEngineControl> m_engine;
    std::unique_ptr<BackendService> m_service;
    std::unique_ptr<FeatureLibrary> m_library;
    std::unique_ptr<Explorer> m_explorer;

    void open(const Sources &sources = {"model", "dictionary", {}})
    {
        Await opened(&m_explorer->sources(), &OpenSources::opened);
        m_explorer->open(sources, {});
        QVERIFY(opened.once());
    }

    /// On a model with a dictionary.
    void explore(const QString &prompt)
    {
        if (!m_explorer->sources().hasModel())
            open();
        Await graph(m_explorer.get(), &Explorer::graphChanged);
        m_explorer->explore(prompt);
        QVERIFY(graph.once());
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_shared<FakeEngineControl>();
        m_service = std::make_unique<BackendService>([control = m_engine] { return std::make_unique<FakeEngine>(control); });
        m_library = std::make_unique<FeatureLibrary>();
        m_explorer = std::make_unique<Explorer>(*m_service, *m_library);
    }
    void cleanup()
    {
        m_explorer.reset();
        m_library.reset();
        m_service.reset();
    }

    void openingLeadsToTheGraphOfThePrompt()
    {
        Await graph(m_explorer.get(), &Explorer::graphChanged);
        m_explorer->open({"model", "dictionary", {}}, "hello there");
        QVERIFY(graph.once());
        QCOMPARE(m_explorer->promptText(), QString("hello there"));
        const auto calls = m_engine->calls();
        QVERIFY(std::find(calls.begin(), calls.end(), "openModel") < std::find(calls.begin(), calls.end(), "trace"));
    }

    void aModelThatCannotBeOpenedAsksNothingMore()
    {
        m_engine->failNext("openModel", std::make_exception_ptr(Error("It is broken. Mend it.")));
        QSignalSpy failed(m_explorer.get(), &Explorer::failed);
        m_explorer->open({"model", "dictionary", {}}, "hello there");
        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().toString(), QString("It is broken. Mend it."));
        QCOMPARE(m_engine->count("trace"), std::size_t{0});
    }

    void aModelAloneIsTracedAndNotAttributed()
    {
        Await trace(m_explorer.get(), &Explorer::traceChanged);
        m_explorer->open({"model", {}, {}}, "a b");
        QVERIFY(trace.once());
        QVERIFY(!m_explorer->sources().makesGraphs());
        QVERIFY(QTest::qWaitFor([&] { return !m_explorer->isBusy(); }));
        QCOMPARE(m_engine->count("attribute"), std::size_t{0});
        QVERIFY(!m_explorer->graph());
    }

    void aDictionaryThatIsNotInGraphsIsTracedAndNotAttributed()
    {
        m_engine->dictionary.inGraph = false;
        Await trace(m_explorer.get(), &Explorer::traceChanged);
        m_explorer->open({"model", "sae", {}}, "a b");
        QVERIFY(trace.once());
        QVERIFY(m_explorer->sources().hasDictionary());
        QCOMPARE(m_engine->count("attribute"), std::size_t{0});
    }

    void withoutAModelAPromptIsASentence()
    {
        QSignalSpy failed(m_explorer.get(), &Explorer::failed);
        m_explorer->explore("a b");
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_engine->count("trace"), std::size_t{0});
    }

    void aPromptAskedForWhileAModelOpensFollowsIt()
    {
        m_engine->hold("openModel");
        m_explorer->open({"model", "dictionary", {}}, "old words");
        QVERIFY(QTest::qWaitFor([&] { return m_engine->count("openModel") == 1; }));  // the preview's answer comes first
        m_explorer->explore("new words");
        Await graph(m_explorer.get(), &Explorer::graphChanged);
        m_engine->release("openModel");
        QVERIFY(graph.once());
        QCOMPARE(m_explorer->promptText(), QString("new words"));
        QCOMPARE(m_engine->count("trace"), std::size_t{1});
    }

    void anotherModelForgetsWhatBelongedToTheFirst()
    {
        explore("a b");
        open({"other", {}, {}});
        QVERIFY(!m_explorer->trace());
        QVERIFY(!m_explorer->graph());
        QVERIFY(!m_explorer->sources().hasDictionary());
    }

    void aDictionaryAddedLaterMakesTheGraph()
    {
        Await trace(m_explorer.get(), &Explorer::traceChanged);
        m_explorer->open({"model", {}, {}}, "a b");
        QVERIFY(trace.once());
        Await graph(m_explorer.get(), &Explorer::graphChanged);
        m_explorer->sources().openDictionary("dictionary");
        QVERIFY(graph.once());
        QVERIFY(m_explorer->graph());
        QCOMPARE(m_explorer->sources().paths(), (Sources{"model", "dictionary", {}}));
    }

    void aFailedModelLeavesWhatWasOpen()
    {
        explore("a b");
        m_engine->failNext("openModel", std::make_exception_ptr(Error("It is broken. Mend it.")));
        QSignalSpy failed(m_explorer.get(), &Explorer::failed);
        m_explorer->open({"other", {}, {}}, {});
        QVERIFY(failed.wait());
        QCOMPARE(m_explorer->sources().paths().model, QString("model"));
        QVERIFY(m_explorer->graph());
        QVERIFY(!m_explorer->sources().isOpening());
    }

    void aFailedDictionaryLeavesTheModelAndTheSentence()
    {
        m_engine->failNext("openDictionary", std::make_exception_ptr(Error("It does not belong. Choose another.")));
        QSignalSpy failed(m_explorer.get(), &Explorer::failed);
        QSignalSpy told(m_explorer.get(), &Explorer::recovered);
        Await trace(m_explorer.get(), &Explorer::traceChanged);
        m_explorer->open({"model", "dictionary", {}}, "a b");
        QVERIFY(trace.once());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(told.size(), 1);  // at the start, and not again by the trace
        QVERIFY(m_explorer->sources().hasModel() && !m_explorer->sources().hasDictionary());
    }

    void whatDoesNotFitIsNotOpened()
    {
        m_engine->preview.name = "big";
        m_engine->preview.bytesNeeded = 20'000'000'000;
        m_engine->preview.bytesFree = 8'000'000'000;
        Await tooLarge(&m_explorer->sources(), &OpenSources::tooLarge);
        m_explorer->open({"/models/big", {}, {}}, "a b");
        QVERIFY(tooLarge.once());
        QVERIFY2(tooLarge.last().contains("20.0") && tooLarge.last().contains("8.0"), qPrintable(tooLarge.last()));
        QCOMPARE(m_engine->count("openModel"), std::size_t{0});
        Await trace(m_explorer.get(), &Explorer::traceChanged);
        m_explorer->sources().openAnyway();
        QVERIFY(trace.once());
        QCOMPARE(m_explorer->sources().paths().model, QString("/models/big"));
    }

    void thePriceIsSaidWhileItOpens()
    {
        m_engine->preview.parameters = 2'614'341'888;
        m_engine->preview.bytesNeeded = 10'500'000'000;
        m_engine->preview.bytesFree = 18'000'000'000;
        QSignalSpy progress(m_explorer.get(), &Explorer::progress);
        open({"/models/gemma-2-2b", {}, {}});
        const QString said = progress.back().front().toString();
        QVERIFY2(said.contains("gemma-2-2b") && said.contains("10.5") && said.contains("18.0") && said.contains("2.61"), qPrintable(said));
    }

    void anOpeningCanBeCancelled()
    {
        explore("a b");
        m_engine->hold("openModel");
        m_explorer->open({"other", {}, {}}, {});
        QVERIFY(QTest::qWaitFor([&] { return m_engine->count("openModel") == 2; }));
        m_explorer->cancel();
        QVERIFY(QTest::qWaitFor([&] { return !m_explorer->isBusy(); }));
        QVERIFY(!m_explorer->sources().isOpening());
        QCOMPARE(m_explorer->sources().paths().model, QString("model"));
        QVERIFY(m_explorer->graph());
    }

    void closingForgetsEverything()
    {
        explore("a b");
        m_explorer->sources().close();
        QVERIFY(!m_explorer->sources().hasModel());
        QVERIFY(!m_explorer->trace());
        QVERIFY(!m_explorer->graph());
        QVERIFY(QTest::qWaitFor([&] { return m_engine->count("create") == 2; }));
        open();
        QVERIFY(m_explorer->sources().hasModel());
    }

    void anotherDeviceOpensTheModelAnew()
    {
        explore("a b");
        Await graph(m_explorer.get(), &Explorer::graphChanged);
        m_engine->model.device = "cuda:0";
        m_explorer->sources().useDevice("cuda:0");
        QVERIFY(QTest::qWaitFor([&] { return m_explorer->model().device == "cuda:0" && m_explorer->graph() && !m_explorer->isBusy(); }));
        QCOMPARE(m_engine->count("openModel"), std::size_t{2});
        QCOMPARE(m_explorer->promptText(), QString("a b"));
        QCOMPARE(m_explorer->model().device, std::string("cuda:0"));
    }

    void aTouchThatWasTakenBackIsNeverShown()
    {
        explore("a b");
        m_engine->hold("intervene");
        m_explorer->touch({touchAt(0)});
        QVERIFY(m_engine->waitUntilHeld("intervene"));
        m_explorer->touch({});
        m_engine->release("intervene");
        explore("a b c");
        QVERIFY(!m_explorer->outcome());
    }

    void theNewestTouchWins()
    {
        explore("a b");
        QSignalSpy outcomes(m_explorer.get(), &Explorer::outcomeChanged);
        for (int i = 0; i < 50; ++i)
            m_explorer->touch({touchAt(i)});
        QVERIFY(QTest::qWaitFor([&] { return m_explorer->outcome() && m_explorer->outcome()->interventions.front().value == 49; }));
        QVERIFY(outcomes.size() <= 50);
    }

    void askingTheSameTwiceIsAskedOnce()
    {
        explore("a b");
        Await outcome(m_explorer.get(), &Explorer::outcomeChanged);
        m_explorer->touch({touchAt(1)});
        m_explorer->touch({touchAt(1)});
        QVERIFY(outcome.once());
        QCOMPARE(m_engine->count("intervene"), std::size_t{1});
    }

    void aNewPromptForgetsTouchesAndTheirAnswers()
    {
        explore("a b");
        Await outcome(m_explorer.get(), &Explorer::outcomeChanged);
        m_explorer->touch({touchAt(1)});
        QVERIFY(outcome.once());
        explore("c d");
        QVERIFY(!m_explorer->outcome());
        QVERIFY(!m_explorer->control());
    }

    void aControlFollowsOnceTheHandRests()
    {
        m_engine->matched = {touchAt(3)};
        explore("a b");
        Await control(m_explorer.get(), &Explorer::controlChanged);
        m_explorer->touch({touchAt(1)});
        QVERIFY(control.once());
        QVERIFY(m_explorer->control());
    }

    void aFailedPromptKeepsTheGraphThatWasThere()
    {
        explore("a b");
        const auto before = m_explorer->graph();
        m_engine->failNext("trace", std::make_exception_ptr(Error("Too long. Shorten it.")));
        m_engine->failNext("attribute", std::make_exception_ptr(Error("Too long. Shorten it.")));
        QSignalSpy failed(m_explorer.get(), &Explorer::failed);
        m_explorer->explore("x");
        QVERIFY(QTest::qWaitFor([&] { return failed.size() >= 1 && !m_explorer->isBusy(); }));
        QCOMPARE(m_explorer->graph(), before);
        QCOMPARE(m_explorer->promptText(), QString("a b"));
    }

    void cancellingLeavesWhatWasThere()
    {
        explore("a b");
        const auto before = m_explorer->graph();
        m_engine->hold("trace");
        m_explorer->explore("c d");
        QVERIFY(m_engine->waitUntilHeld("trace"));
        m_explorer->cancel();
        QVERIFY(QTest::qWaitFor([&] { return !m_explorer->isBusy(); }));
        QCOMPARE(m_explorer->graph(), before);
    }

    void componentsNeedNoDictionaryAndTakeTheGraphsPlace()
    {
        Await trace(m_explorer.get(), &Explorer::traceChanged);
        m_explorer->open({"model", {}, {}}, "a b");
        QVERIFY(trace.once());
        Await graph(m_explorer.get(), &Explorer::graphChanged);
        m_explorer->explainComponents("a c");
        QVERIFY(graph.once());
        QCOMPARE(m_explorer->graph()->components->counterfactual.text, std::string("a c"));
        QCOMPARE(m_engine->count("attributeComponents"), std::size_t{1});
    }

    /// The graph's own, else the prompt before if it is as long, else the prompt itself.
    void aCounterfactualIsOffered()
    {
        explore("a b c");
        QCOMPARE(m_explorer->offeredCounterfactual(), QString("a b c"));
        explore("d e");
        QCOMPARE(m_explorer->offeredCounterfactual(), QString("d e"));
        Await graph(m_explorer.get(), &Explorer::graphChanged);
        m_explorer->explainComponents("d f");
        QVERIFY(graph.once());
        QCOMPARE(m_explorer->offeredCounterfactual(), QString("d f"));
    }

    void anotherAnswerOfAComparisonIsComparedToo()
    {
        explore("a b");
        Await graph(m_explorer.get(), &Explorer::graphChanged);
        m_explorer->explainComponents("a c");
        QVERIFY(graph.once());
        m_explorer->explain({AttributionTarget{}});
        QVERIFY(graph.atLeast(2));
        QCOMPARE(m_engine->count("attributeComponents"), std::size_t{2});
        m_explorer->explain({});  // all likely answers: of features
        QVERIFY(graph.atLeast(3));
        QVERIFY(!m_explorer->graph()->components);
    }

    void componentsCanBeCancelled()
    {
        explore("a b");
        m_engine->hold("attributeComponents");
        m_explorer->explainComponents("a c");
        QVERIFY(m_engine->waitUntilHeld("attributeComponents"));
        m_explorer->cancel();
        QVERIFY(QTest::qWaitFor([&] { return !m_engine->cancelled().empty(); }));
        QCOMPARE(m_engine->cancelled(), std::vector<std::string>{"attributeComponents"});
    }

    void tokensOfInterestAreAskedForWithoutTouches()
    {
        explore("a b");
        Await known(m_explorer.get(), &Explorer::intactShiftsChanged);
        m_explorer->setTokensOfInterest({TokenId(5)});
        QVERIFY(known.once());
        QCOMPARE(m_explorer->intactShifts().size(), std::size_t(1));
        QCOMPARE(m_explorer->intactShifts().front().token, TokenId(5));
        QVERIFY(!m_explorer->outcome());
    }

    void tokensOfInterestComeWithEveryTouch()
    {
        explore("a b");
        m_explorer->setTokensOfInterest({TokenId(5)});
        Await touched(m_explorer.get(), &Explorer::outcomeChanged);
        m_explorer->touch({touchAt(1)});
        QVERIFY(touched.once());
        QCOMPARE(m_explorer->outcome()->watched.size(), std::size_t(1));
        QCOMPARE(m_explorer->intactShifts().front().probabilityAfter, m_explorer->intactShifts().front().probabilityBefore);
    }

    void whileIntactIsShownNothingSeemsTouched()
    {
        explore("a b");
        m_explorer->showIntact(true);
        QVERIFY(!m_explorer->isIntactShown());  // there is nothing to hide
        Await touched(m_explorer.get(), &Explorer::outcomeChanged);
        m_explorer->touch({touchAt(1)});
        QVERIFY(touched.once());
        m_explorer->showIntact(true);
        QVERIFY(!m_explorer->outcome() && m_explorer->latestOutcome());
        QCOMPARE(touched.count(), 2);
        m_explorer->showIntact(false);
        QVERIFY(m_explorer->outcome());
        QCOMPARE(touched.count(), 3);
    }
};

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale::c());
    QCoreApplication application(argc, argv);
    ExplorerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_explorer.moc"
