// When the views about a run may ask, with an engine whose every call is held or let go.

#include "app/gui/run_reader.h"

#include "app/gui/explorer.h"
#include "backend/service/backend_service.h"
#include "backend/service/feature_library.h"
#include "tests/support/await.h"
#include "tests/support/fake_engine.h"

#include <QtTest>

using namespace penfield;

class RunReaderTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeEngineControl> m_engine;
    std::unique_ptr<BackendService> m_service;
    std::unique_ptr<FeatureLibrary> m_library;
    std::unique_ptr<Explorer> m_explorer;
    std::unique_ptr<RunReader> m_reader;

    void explore(const QString &prompt)
    {
        Await graph(m_explorer.get(), &Explorer::graphChanged);
        m_explorer->open({"model", "dictionary", {}}, prompt);
        QVERIFY(graph.once());
        QVERIFY(QTest::qWaitFor([&] { return !m_explorer->isBusy(); }));
    }

private Q_SLOTS:
    void init()
    {
        m_engine = std::make_shared<FakeEngineControl>();
        m_service = std::make_unique<BackendService>([control = m_engine] { return std::make_unique<FakeEngine>(control); });
        m_library = std::make_unique<FeatureLibrary>();
        m_explorer = std::make_unique<Explorer>(*m_service, *m_library);
        m_reader = std::make_unique<RunReader>(*m_explorer, *m_service);
    }
    void cleanup()
    {
        m_reader.reset();
        m_explorer.reset();
        m_library.reset();
        m_service.reset();
    }

    void nothingIsAskedWithoutARun()
    {
        m_reader->readLens({});
        m_reader->surveyAttention();
        m_reader->readAttention(LayerIndex(0));
        explore("a b");  // answered after anything that was asked before
        QCOMPARE(m_engine->count("logitLens") + m_engine->count("attentionOverview") + m_engine->count("attentionLayer"), std::size_t(0));
    }

    void everyQuestionIsAboutTheExploredPrompt()
    {
        explore("a b");
        Await lens(m_reader.get(), &RunReader::lensRead);
        Await overview(m_reader.get(), &RunReader::attentionSurveyed);
        Await layer(m_reader.get(), &RunReader::attentionRead);
        m_reader->readLens({.watched = {TokenId(3)}});
        m_reader->surveyAttention();
        m_reader->readAttention(LayerIndex(2));
        QVERIFY(lens.once() && overview.once() && layer.once());
        QCOMPARE(lens.last()->prompt.text, std::string("a b"));
        QCOMPARE(lens.last()->watched.at(0).token, TokenId(3));
        QCOMPARE(overview.last()->prompt.text, std::string("a b"));
        QCOMPARE(layer.last()->layer, LayerIndex(2));
    }

    void aQuestionDoesNotTakeTheNewPromptsPlace()
    {
        explore("old");
        m_engine->hold("trace");
        m_explorer->explore("new");
        QVERIFY(m_engine->waitUntilHeld("trace"));
        m_reader->readLens({});
        Await trace(m_explorer.get(), &Explorer::traceChanged);
        m_engine->release("trace");
        QVERIFY(trace.once());
        QCOMPARE(m_explorer->promptText(), QString("new"));
        QVERIFY(QTest::qWaitFor([&] { return !m_explorer->isBusy(); }));
        QCOMPARE(m_engine->count("logitLens"), std::size_t(0));  // it was about the old one; the views ask anew
    }

    void aQuestionIsAskedAfterAllWhenTheNewPromptIsCancelled()
    {
        explore("old");
        Await lens(m_reader.get(), &RunReader::lensRead);
        m_engine->hold("trace");
        m_explorer->explore("new");
        QVERIFY(m_engine->waitUntilHeld("trace"));
        m_reader->readLens({});
        m_explorer->cancel();
        m_reader->keepPrompt();
        QVERIFY(lens.once());
        QCOMPARE(lens.last()->prompt.text, std::string("old"));
        m_engine->release("trace");
    }

    void beingBusyIsToldByKind()
    {
        explore("a b");
        Await busy(m_reader.get(), &RunReader::busyChanged);
        m_reader->readLens({});
        QVERIFY(busy.atLeast(2));
        QCOMPARE(busy.value<0>(0), JobKind::LogitLens);
        QVERIFY(busy.value<1>(0));
        QVERIFY(!busy.value<1>(1));
    }
};

QTEST_MAIN(RunReaderTest)
#include "tst_run_reader.moc"
