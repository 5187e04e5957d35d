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

    void explore(const QString &prompt)
    {
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
};

QTEST_GUILESS_MAIN(ExplorerTest)
#include "tst_explorer.moc"
