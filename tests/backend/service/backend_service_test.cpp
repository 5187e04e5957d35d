#include "backend/service/backend_service.h"

#include "backend/types/error.h"
#include "tests/support/await.h"
#include "tests/support/fake_engine.h"

#include <QTranslator>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace penfield;

namespace {

Intervention touch(double value)
{
    return {{LayerIndex(0), FeatureIndex(1)}, TokenPosition(2), TouchKind::Set, value};
}

std::exception_ptr sentence(const char *text, std::vector<std::string> arguments = {})
{
    return std::make_exception_ptr(Error(text, std::move(arguments)));
}

}  // namespace

class BackendServiceTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeEngineControl> m_engine;
    std::unique_ptr<BackendService> m_service;

    void start(EngineFactory factory = {})
    {
        if (!factory)
            factory = [control = m_engine] { return std::make_unique<FakeEngine>(control); };
        m_service = std::make_unique<BackendService>(std::move(factory));
    }

    /// Asks for something that is answered after everything that was asked for before.
    void settle()
    {
        Await controlled(m_service.get(), &BackendService::controlled);
        m_engine->matched.clear();
        m_service->control("the last prompt", {});
        QVERIFY(controlled.once());
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_shared<FakeEngineControl>();
        start();
    }
    void cleanup() { m_service.reset(); }

    void theEngineIsMadeUsedAndDestroyedInOneOtherThread()
    {
        Await traced(m_service.get(), &BackendService::traced);
        m_service->trace("a b");
        QVERIFY(traced.once());
        m_service.reset();
        const auto threads = m_engine->threads();
        QCOMPARE(threads.size(), std::size_t{3});
        QCOMPARE((std::set<std::thread::id>(threads.begin(), threads.end()).size()), std::size_t{1});
        QVERIFY(threads.front() != std::this_thread::get_id());
    }

    void theEngineSaysWhatItIs()
    {
        Await ready(m_service.get(), &BackendService::engineReady);
        QVERIFY(ready.once());
        QCOMPARE(ready.last().library, std::string("fake 1.0"));
    }

    void anEngineThatCannotBeLoadedIsToldAndEveryRequestSaysSo()
    {
        start([]() -> std::unique_ptr<Engine> { throw Error(PENFIELD_SENTENCE("The engine %1 is not there."), {"x.so"}); });
        Await engineFailed(m_service.get(), &BackendService::engineFailed);
        Await failed(m_service.get(), &BackendService::failed);
        m_service->trace("a");
        QVERIFY(engineFailed.once() && failed.once());
        QCOMPARE(engineFailed.last(), QString("The engine x.so is not there."));
        QCOMPARE(failed.last<0>(), JobKind::Trace);
        QCOMPARE(failed.last<1>(), QString("The engine x.so is not there."));
    }

    void aModelAndItsDictionaryOpenInOrder()
    {
        Await model(m_service.get(), &BackendService::modelOpened);
        Await dictionary(m_service.get(), &BackendService::dictionaryOpened);
        m_service->openModel("/demo/model");
        m_service->openDictionary("/demo/transcoders");
        QVERIFY(model.once() && dictionary.once());
        QCOMPARE(model.last().path, std::string("/demo/model"));
        QCOMPARE(dictionary.last().path, std::string("/demo/transcoders"));
        QCOMPARE(m_engine->calls(), (std::vector<std::string>{"create", "openModel", "openDictionary"}));
    }

    void everyQuestionGetsItsAnswer()
    {
        m_engine->matched = {touch(7)};
        Await traced(m_service.get(), &BackendService::traced);
        Await attributed(m_service.get(), &BackendService::attributed);
        Await intervened(m_service.get(), &BackendService::intervened);
        Await controlled(m_service.get(), &BackendService::controlled);
        m_service->trace("a b c");
        m_service->attribute("a b c");
        m_service->intervene("a b c", {touch(1)});
        m_service->control("a b c", {touch(1)});
        QVERIFY(traced.once() && attributed.once() && intervened.once() && controlled.once());
        QCOMPARE(traced.last()->prompt.text, std::string("a b c"));
        QCOMPARE(attributed.last()->prompt.text, std::string("a b c"));
        QCOMPARE(intervened.last()->interventions, std::vector{touch(1)});
        QCOMPARE(controlled.last()->interventions, std::vector{touch(7)});
    }

    void looksIntoTheRunAreAnswered()
    {
        Await surveyed(m_service.get(), &BackendService::attentionSurveyed);
        Await read(m_service.get(), &BackendService::attentionRead);
        Await lens(m_service.get(), &BackendService::lensRead);
        m_service->attentionOverview("a b");
        m_service->attentionLayer("a b", LayerIndex(3));
        m_service->logitLens("a b", {.watched = {TokenId(7)}});
        QVERIFY(surveyed.once() && read.once() && lens.once());
        QCOMPARE(surveyed.last()->prompt.text, std::string("a b"));
        QCOMPARE(read.last()->layer, LayerIndex(3));
        QCOMPARE(lens.last()->watched.at(0).token, TokenId(7));
    }

    void aLogitLensMakesWayForATouchAndForANewPrompt()
    {
        Await lens(m_service.get(), &BackendService::lensRead);
        Await intervened(m_service.get(), &BackendService::intervened);
        m_engine->hold("logitLens");
        m_service->logitLens("old");
        QVERIFY(m_engine->waitUntilHeld("logitLens"));
        m_service->intervene("old", {touch(1)});
        QVERIFY(intervened.once());
        QVERIFY(m_engine->waitUntilHeld("logitLens"));  // started anew
        m_service->trace("new");
        m_engine->release("logitLens");
        settle();
        QCOMPARE(lens.count(), 0);
        QCOMPARE(m_engine->cancelled(), (std::vector<std::string>{"logitLens", "logitLens"}));
    }

    void aControlThatDoesNotExistIsNothing()
    {
        Await controlled(m_service.get(), &BackendService::controlled);
        m_service->control("a", {touch(1)});
        QVERIFY(controlled.once());
        QVERIFY(!controlled.last());
        QCOMPARE(m_engine->count("intervene"), std::size_t{0});
    }

    void ofABurstOfTouchesTheLastIsAnsweredAndNoneAfterIt()
    {
        Await intervened(m_service.get(), &BackendService::intervened);
        m_engine->hold("intervene");
        for (int i = 0; i < 200; ++i) {
            m_service->intervene("a", {touch(i)});
            if (i == 0)
                QVERIFY(m_engine->waitUntilHeld("intervene"));
        }
        m_engine->release("intervene");
        QVERIFY(intervened.once());
        settle();
        QCOMPARE(intervened.count(), 1);
        QCOMPARE(intervened.last()->interventions, std::vector{touch(199)});
        QVERIFY(m_engine->count("intervene") < 200);
    }

    void anAnswerOnItsWayIsDroppedWhenANewerQuestionIsAsked()
    {
        Await intervened(m_service.get(), &BackendService::intervened);
        m_service->intervene("a", {touch(1)});
        m_engine->hold("trace");
        m_service->trace("a");
        QVERIFY(m_engine->waitUntilHeld("trace"));  // so the touch's answer was posted, and this thread did not take it yet
        m_service->intervene("a", {touch(2)});
        m_engine->release("trace");
        QVERIFY(intervened.once());
        settle();
        QCOMPARE(intervened.count(), 1);
        QCOMPARE(intervened.last()->interventions, std::vector{touch(2)});
    }

    void aNewPromptDropsEverythingAboutTheOldOne()
    {
        Await traced(m_service.get(), &BackendService::traced);
        Await attributed(m_service.get(), &BackendService::attributed);
        Await intervened(m_service.get(), &BackendService::intervened);
        m_engine->hold("trace");
        m_service->trace("old");
        QVERIFY(m_engine->waitUntilHeld("trace"));
        m_service->attribute("old");
        m_service->intervene("old", {touch(1)});
        m_service->trace("new");
        m_engine->release("trace");
        QVERIFY(traced.once());
        settle();
        QCOMPARE(traced.count(), 1);
        QCOMPARE(traced.last()->prompt.text, std::string("new"));
        QCOMPARE(attributed.count(), 0);
        QCOMPARE(intervened.count(), 0);
        QCOMPARE(m_engine->cancelled(), std::vector<std::string>{"trace"});
    }

    void questionsAboutTheSamePromptDoNotDropEachOther()
    {
        Await traced(m_service.get(), &BackendService::traced);
        Await attributed(m_service.get(), &BackendService::attributed);
        m_engine->hold("trace");
        m_service->trace("same");
        QVERIFY(m_engine->waitUntilHeld("trace"));
        m_service->attribute("same");
        m_engine->release("trace");
        QVERIFY(traced.once() && attributed.once());
    }

    void aTouchDoesNotWaitForAnAttribution()
    {
        Await attributed(m_service.get(), &BackendService::attributed);
        Await intervened(m_service.get(), &BackendService::intervened);
        m_engine->hold("attribute");
        m_service->attribute("a");
        QVERIFY(m_engine->waitUntilHeld("attribute"));
        m_service->intervene("a", {touch(1)});
        QVERIFY(intervened.once());  // while attributions are still held
        QCOMPARE(attributed.count(), 0);
        m_engine->release("attribute");
        QVERIFY(attributed.once());
        settle();
        QCOMPARE(attributed.count(), 1);
        QCOMPARE(m_engine->cancelled(), std::vector<std::string>{"attribute"});
    }

    void aWaitingTouchGoesBeforeAWaitingAttribution()
    {
        Await attributed(m_service.get(), &BackendService::attributed);
        m_engine->hold("trace");
        m_service->trace("a");
        QVERIFY(m_engine->waitUntilHeld("trace"));
        m_service->attribute("a");
        m_service->intervene("a", {touch(1)});
        m_engine->release("trace");
        QVERIFY(attributed.once());
        QCOMPARE(m_engine->calls(), (std::vector<std::string>{"create", "trace", "intervene", "attribute"}));
    }

    void openingAModelCancelsEverything()
    {
        Await model(m_service.get(), &BackendService::modelOpened);
        Await traced(m_service.get(), &BackendService::traced);
        Await dictionary(m_service.get(), &BackendService::dictionaryOpened);
        m_engine->hold("trace");
        m_service->trace("a");
        QVERIFY(m_engine->waitUntilHeld("trace"));
        m_service->openDictionary("/old");
        m_service->openModel("/new");
        QVERIFY(model.once());
        settle();
        QCOMPARE(traced.count(), 0);
        QCOMPARE(dictionary.count(), 0);
    }

    void aDictionaryIsDroppedWhenItsModelCouldNotBeOpened()
    {
        m_engine->failNext("openModel", sentence("The model is damaged."));
        Await failed(m_service.get(), &BackendService::failed);
        m_service->openModel("/bad");
        m_service->openDictionary("/for the bad model");
        QVERIFY(failed.once());
        settle();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_engine->count("openDictionary"), std::size_t{0});

        Await dictionary(m_service.get(), &BackendService::dictionaryOpened);
        m_service->openDictionary("/for the model that is still open");
        QVERIFY(dictionary.once());
    }

    void anErrorIsToldAndTheNextQuestionAnswered()
    {
        m_engine->failNext("trace", sentence("The prompt has %1 tokens.", {"10000"}));
        Await failed(m_service.get(), &BackendService::failed);
        Await traced(m_service.get(), &BackendService::traced);
        m_service->trace("long");
        QVERIFY(failed.once());
        QCOMPARE(failed.last<0>(), JobKind::Trace);
        QCOMPARE(failed.last<1>(), QString("The prompt has 10000 tokens."));
        m_service->trace("short");
        QVERIFY(traced.once());
    }

    void anErrorOfASupersededQuestionIsNotTold()
    {
        m_engine->failNext("intervene", sentence("old"));
        Await failed(m_service.get(), &BackendService::failed);
        Await intervened(m_service.get(), &BackendService::intervened);
        m_service->intervene("a", {touch(1)});
        m_engine->hold("trace");
        m_service->trace("a");
        QVERIFY(m_engine->waitUntilHeld("trace"));
        m_service->intervene("a", {touch(2)});
        m_engine->release("trace");
        QVERIFY(intervened.once());
        QCOMPARE(failed.count(), 0);
    }

    void cancellingIsSilentAndTheServiceGoesOn()
    {
        Await failed(m_service.get(), &BackendService::failed);
        Await attributed(m_service.get(), &BackendService::attributed);
        m_engine->hold("attribute");
        m_service->attribute("a");
        QVERIFY(m_engine->waitUntilHeld("attribute"));
        m_service->cancelAll();
        settle();
        QCOMPARE(m_engine->cancelled(), std::vector<std::string>{"attribute"});
        QCOMPARE(failed.count(), 0);
        QCOMPARE(attributed.count(), 0);
        m_engine->release("attribute");
        m_service->attribute("a");
        QVERIFY(attributed.once());
    }

    void askingReturnsWhileTheEngineIsBusy()
    {
        m_service.reset();
        m_engine->hold("create");
        start();
        QVERIFY(m_engine->waitUntilHeld("create"));
        m_service->openModel("/demo");
        m_service->trace("a");
        m_service->attribute("a");
        m_service->cancelAll();
        m_service->trace("b");
        Await traced(m_service.get(), &BackendService::traced);
        m_engine->release("create");  // only reached because none of the calls above waited
        QVERIFY(traced.once());
        QCOMPARE(traced.last()->prompt.text, std::string("b"));
    }

    void itMayGoDuringAJob_data()
    {
        QTest::addColumn<QByteArray>("call");
        for (const char *call : {"openModel", "trace", "attribute", "intervene"})
            QTest::newRow(call) << QByteArray(call);
    }
    void itMayGoDuringAJob()
    {
        QFETCH(QByteArray, call);
        m_engine->hold(call.toStdString());
        m_service->openModel("/demo");
        if (call != "openModel") {
            Await opened(m_service.get(), &BackendService::modelOpened);
            QVERIFY(opened.once());
            m_service->trace("a");
            m_service->attribute("a");
            m_service->intervene("a", {});
        }
        QVERIFY(m_engine->waitUntilHeld(call.toStdString()));
        m_service.reset();
        QCOMPARE(m_engine->cancelled().back(), call.toStdString());
    }

    void startAndEndOfAJobAreTold()
    {
        QStringList told;
        const auto name = [](JobKind kind) { return QString::number(static_cast<int>(kind)); };
        connect(m_service.get(), &BackendService::jobStarted, this, [&](JobKind kind) { told << "started " + name(kind); });
        connect(m_service.get(), &BackendService::traced, this, [&] { told << "answer"; });
        connect(m_service.get(), &BackendService::jobFinished, this, [&](JobKind kind) { told << "finished " + name(kind); });
        m_service->trace("a");
        QTRY_COMPARE(told, (QStringList{"started " + name(JobKind::Trace), "answer", "finished " + name(JobKind::Trace)}));
    }

    void progressIsToldInTheUsersLanguage()
    {
        class Dutch : public QTranslator {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return QByteArray(context) == "Error" && QByteArray(source) == "Working" ? QString("Bezig") : QString();
            }
        } dutch;
        QCoreApplication::installTranslator(&dutch);
        Await progress(m_service.get(), &BackendService::progress);
        m_service->trace("a");
        QVERIFY(progress.once());
        QCoreApplication::removeTranslator(&dutch);
        QCOMPARE(progress.last<0>(), JobKind::Trace);
        QCOMPARE(progress.last<1>(), QString("Bezig"));
        QCOMPARE(progress.last<2>(), 0.5);
    }

    void tokensComeOneByOneAndThenTheContinuation()
    {
        QList<int> tokens;
        connect(m_service.get(), &BackendService::generated, this, [&](const GeneratedToken &token) { tokens.append(token.token.value); });
        Await continued(m_service.get(), &BackendService::continued);
        GenerationOptions options;
        options.tokens = 3;
        m_service->generate("a b", {}, {}, options);
        QVERIFY(continued.once());
        QCOMPARE(tokens, (QList<int>{0, 1, 2}));
        QCOMPARE(continued.last()->prompt.text, std::string("a b"));
    }

    void sweepsAndPatchesAreAnswered()
    {
        Await swept(m_service.get(), &BackendService::swept);
        SweepRequest request;
        request.groups.resize(4);
        m_service->sweep("a b", request);
        QVERIFY(swept.once());
        QCOMPARE(swept.last()->measured.size(), std::size_t(4));
        Await patched(m_service.get(), &BackendService::patched);
        m_service->patch({"a b", "a c"});
        QVERIFY(patched.once());
        QCOMPARE(patched.last()->corrupted.text, std::string("a c"));
    }

    void aTouchDoesNotWaitForASweep()
    {
        m_engine->hold("sweep");
        Await swept(m_service.get(), &BackendService::swept);
        Await intervened(m_service.get(), &BackendService::intervened);
        m_service->sweep("a b", {});
        QVERIFY(m_engine->waitUntilHeld("sweep"));
        m_service->intervene("a b", {});
        QVERIFY(intervened.once());
        m_engine->release("sweep");
        QVERIFY(swept.once());
        QCOMPARE(m_engine->count("sweep"), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(BackendServiceTest)
#include "backend_service_test.moc"
