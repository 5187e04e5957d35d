#include "widgets/models/touch_history.h"

#include "widgets/models/intervention_model.h"

#include <QTest>

using namespace penfield;

namespace {

InterventionEntry entryFor(int feature, double value = 0)
{
    InterventionEntry entry;
    entry.intervention = {{LayerIndex(0), FeatureIndex(feature)}, TokenPosition(3), TouchKind::Set, value};
    return entry;
}

TokenDistribution intact()
{
    TokenDistribution distribution;
    distribution.top = {{TokenId(1), " Austin", 0.9, 5}, {TokenId(2), " Dallas", 0.1, 3}};
    return distribution;
}

}  // namespace

class TestTouchHistory : public QObject {
    Q_OBJECT

    std::unique_ptr<InterventionModel> m_model;
    std::unique_ptr<TouchHistory> m_history;

    /// The engine answers what is touched now.
    void answer(double probability)
    {
        auto outcome = std::make_shared<Outcome>();
        outcome->interventions = m_model->activeInterventions();
        outcome->shifts = {{TokenId(2), " Dallas", 0.1, 1 - probability, 0, 0, 1, 0},
                           {TokenId(1), " Austin", 0.9, probability, 0, 0, 0, 1}};
        outcome->klDivergence = 2;
        m_history->setOutcome(outcome);
    }
    HistoryStep step(int index) const { return m_history->history().steps[static_cast<std::size_t>(index)]; }

private Q_SLOTS:
    void init()
    {
        m_history.reset();
        m_model = std::make_unique<InterventionModel>();
        m_history = std::make_unique<TouchHistory>(*m_model);
        m_history->setIntact(intact());
    }

    void beginsWithTheIntactAnswer()
    {
        const History history = m_history->history();
        QCOMPARE(history.steps.size(), std::size_t(1));
        QCOMPARE(history.answer, QStringLiteral("Austin"));
        QCOMPARE(step(0).probability, std::optional(0.9));
    }

    void aTouchIsAStepWithItsEffect()
    {
        m_model->add(entryFor(1));
        QVERIFY(!step(1).probability);  // not answered yet
        answer(0.2);
        QCOMPARE(step(1).probability, std::optional(0.2));
        QCOMPARE(step(1).divergence, std::optional(2.0));
        QCOMPARE(step(0).probability, std::optional(0.9));
        QCOMPARE(m_history->history().current, 1);
    }

    void aDragIsOneStepWithItsLastEffect()
    {
        m_model->add(entryFor(1));
        const int drag = m_model->newDrag();
        for (const double value : {1.0, 2.0, 3.0}) {
            m_model->setValue(0, value, drag);
            answer(value / 10);
        }
        QCOMPARE(m_history->history().steps.size(), std::size_t(3));
        QCOMPARE(step(2).probability, std::optional(0.3));
    }

    void undoneStepsKeepTheirEffects()
    {
        m_model->add(entryFor(1));
        answer(0.2);
        m_model->undoStack()->undo();
        m_history->setOutcome(nullptr);
        QCOMPARE(m_history->history().current, 0);
        QCOMPARE(step(1).probability, std::optional(0.2));
        QCOMPARE(step(0).probability, std::optional(0.9));
    }

    void anotherWayOnForgetsTheOldOne()
    {
        m_model->add(entryFor(1));
        answer(0.2);
        m_model->undoStack()->undo();
        m_model->add(entryFor(2));
        QCOMPARE(m_history->history().steps.size(), std::size_t(2));
        QVERIFY(!step(1).probability);
    }

    void anAnswerToOlderTouchesIsNotThisStates()
    {
        m_model->add(entryFor(1));
        auto late = std::make_shared<Outcome>();
        late->interventions = {entryFor(7).intervention};
        late->shifts = {{TokenId(1), " Austin", 0.9, 0.5, 0, 0, 0, 0}};
        m_history->setOutcome(late);
        QVERIFY(!step(1).probability);
    }

    void anotherPromptForgetsWhatWasMeasured()
    {
        m_model->add(entryFor(1));
        answer(0.2);
        m_history->setIntact(intact());
        QVERIFY(!step(1).probability);
        QCOMPARE(m_history->history().steps.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestTouchHistory)
#include "tst_touch_history.moc"
