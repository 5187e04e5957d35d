// Previewing, devices, closing and the self-check: the requests that are about the engine rather than about a prompt.

#include "backend/service/backend_service.h"
#include "backend/types/error.h"
#include "tests/support/await.h"
#include "tests/support/fake_engine.h"

#include <QSignalSpy>
#include <QtTest>

using namespace penfield;

class EngineCareTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeEngineControl> m_engine;
    std::unique_ptr<BackendService> m_service;

    using Calls = std::vector<std::string>;

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_shared<FakeEngineControl>();
        m_service = std::make_unique<BackendService>([control = m_engine] { return std::make_unique<FakeEngine>(control); });
    }
    void cleanup() { m_service.reset(); }

    void aPreviewIsAnswered()
    {
        m_engine->preview.bytesNeeded = 5;
        m_engine->preview.bytesFree = 3;
        Await previewed(m_service.get(), &BackendService::modelPreviewed);
        m_service->previewModel("/m");
        QVERIFY(previewed.once());
        QVERIFY(!previewed.last().fits());
    }

    void anOpeningSupersedesAPreview()
    {
        Await previewed(m_service.get(), &BackendService::modelPreviewed);
        Await opened(m_service.get(), &BackendService::modelOpened);
        m_engine->hold("previewModel");
        m_service->previewModel("/m");
        QVERIFY(m_engine->waitUntilHeld("previewModel"));
        m_service->openModel("/n");
        m_engine->release("previewModel");
        QVERIFY(opened.once());
        QCOMPARE(previewed.count(), 0);
    }

    void aChosenDeviceIsTold()
    {
        Await chosen(m_service.get(), &BackendService::deviceChosen);
        m_service->useDevice("cuda:0");
        QVERIFY(chosen.once());
        QCOMPARE(chosen.last().device, std::string("cuda:0"));
    }

    void aDeviceThatIsNotThereIsASentence()
    {
        m_engine->failNext("useDevice", std::make_exception_ptr(Error("There is no device %1 here.", {"cuda:7"})));
        Await failed(m_service.get(), &BackendService::failed);
        m_service->useDevice("cuda:7");
        QVERIFY(failed.once());
        QCOMPARE(failed.last<0>(), JobKind::UseDevice);
        QVERIFY(failed.last<1>().contains("cuda:7"));
    }

    void aChosenDeviceHoldsWhateverElseIsAsked()
    {
        Await chosen(m_service.get(), &BackendService::deviceChosen);
        m_engine->hold("trace");
        m_service->trace("a");
        QVERIFY(m_engine->waitUntilHeld("trace"));
        m_service->useDevice("cuda:0");
        m_service->openModel("/m");
        m_service->cancelAll();
        m_engine->release("trace");
        QVERIFY(chosen.once());
    }

    void closingMakesANewEngineOnTheSameDevice()
    {
        Await closed(m_service.get(), &BackendService::modelClosed);
        Await opened(m_service.get(), &BackendService::modelOpened);
        m_service->useDevice("cuda:0");
        m_service->openModel("/m");
        QVERIFY(opened.once());
        m_service->closeModel();
        QVERIFY(closed.once());
        QCOMPARE(m_engine->calls(), (Calls{"create", "useDevice", "openModel", "create", "useDevice"}));
    }

    void closingSupersedesAllThatIsAboutTheModel()
    {
        Await closed(m_service.get(), &BackendService::modelClosed);
        Await traced(m_service.get(), &BackendService::traced);
        m_engine->hold("trace");
        m_service->trace("a");
        QVERIFY(m_engine->waitUntilHeld("trace"));
        m_service->attribute("a");
        m_service->closeModel();
        QVERIFY(closed.once());
        QCOMPARE(traced.count(), 0);
        QCOMPARE(m_engine->count("attribute"), std::size_t{0});
    }

    void aDictionaryAskedForAfterClosingIsNotHeldBackByAnOlderFailure()
    {
        m_engine->failNext("openModel", std::make_exception_ptr(Error("Broken.")));
        Await failed(m_service.get(), &BackendService::failed);
        Await opened(m_service.get(), &BackendService::dictionaryOpened);
        m_service->openModel("/m");
        QVERIFY(failed.once());
        m_service->closeModel();
        m_service->openDictionary("/d");
        QVERIFY(opened.once());
    }

    void aSelfCheckReportsItsRowsAndItsProgress()
    {
        m_engine->selfCheck.rows = {{"model", "gpt2", "logits", 1e-7, 1e-5, "absolute", true, {}}};
        Await checked(m_service.get(), &BackendService::selfChecked);
        Await progress(m_service.get(), &BackendService::progress);
        m_service->selfCheck("/goldens");
        QVERIFY(checked.once());
        QVERIFY(checked.last().passed());
        QCOMPARE(progress.value<0>(), JobKind::SelfCheck);
    }

    void aTouchDoesNotWaitForASelfCheck()
    {
        Await checked(m_service.get(), &BackendService::selfChecked);
        Await intervened(m_service.get(), &BackendService::intervened);
        m_engine->hold("selfCheck");
        m_service->selfCheck("/goldens");
        QVERIFY(m_engine->waitUntilHeld("selfCheck"));
        m_service->intervene("a", {});
        QVERIFY(intervened.once());
        m_engine->release("selfCheck");
        QVERIFY(checked.once());
        QCOMPARE(m_engine->count("selfCheck"), std::size_t{2});
    }

    void openingAndCancellingLeaveASelfCheckAlone()
    {
        Await checked(m_service.get(), &BackendService::selfChecked);
        Await opened(m_service.get(), &BackendService::modelOpened);
        m_engine->hold("selfCheck");
        m_service->selfCheck("/goldens");
        QVERIFY(m_engine->waitUntilHeld("selfCheck"));
        m_service->openModel("/m");
        QVERIFY(opened.once());
        m_service->cancelAll();
        m_engine->release("selfCheck");
        QVERIFY(checked.once());
    }

    void aSelfCheckCanBeCancelledAlone()
    {
        Await checked(m_service.get(), &BackendService::selfChecked);
        Await started(m_service.get(), &BackendService::jobStarted);
        Await finished(m_service.get(), &BackendService::jobFinished);
        m_engine->hold("selfCheck");
        m_service->selfCheck("/goldens");
        QVERIFY(started.once());
        QVERIFY(m_engine->waitUntilHeld("selfCheck"));
        m_service->cancel(JobKind::SelfCheck);
        QVERIFY(finished.once());
        QTRY_COMPARE(m_engine->cancelled(), Calls{"selfCheck"});
        QCOMPARE(checked.count(), 0);
    }
};

QTEST_GUILESS_MAIN(EngineCareTest)
#include "engine_care_test.moc"
