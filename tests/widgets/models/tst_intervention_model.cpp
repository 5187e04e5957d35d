#include "widgets/models/intervention_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace penfield;

namespace {

InterventionEntry entryFor(int layer, int feature, double value = 0)
{
    InterventionEntry entry;
    entry.intervention = {{LayerIndex(layer), FeatureIndex(feature)}, TokenPosition(7), TouchKind::Set, value};
    entry.tokenText = QStringLiteral("Dallas");
    entry.intactActivation = 4;
    entry.maxActivation = 8;
    return entry;
}

InterventionModel::Entries threeUnits()
{
    return {entryFor(0, 1), entryFor(1, 2), entryFor(2, 3)};
}

double valueOf(const InterventionModel &model, int row)
{
    return model.entry(row).intervention.value;
}

}  // namespace

class TestInterventionModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void emptyListTouchesNothing();
    void addedTouchIsInForce();
    void addingTheSameUnitAgainReplacesIt();
    void sameUnitAtAnotherPositionIsAnotherTouch();
    void switchedOffTouchIsNotInForce();
    void groupIsOneUndoStep();
    void groupSwitchesTogether();
    void dragIsOneUndoStep();
    void twoDragsAreTwoUndoSteps();
    void dragBackToItsStartLeavesNoStep();
    void typedValuesNeverMerge();
    void everyChangeSpeaksOnce();
    void aChangeThatChangesNothingIsSilent();
    void undoingEverythingAndRedoingItGivesTheSameLists();
    void removingRowsKeepsTheOthers();
    void clearAndItsUndo();
    void ablateAllSetsEveryValueToZeroInOneStep();
    void forbiddingNegativeValuesLiftsTheValue();
    void valueChangeTouchesOneRowOnly();
    void resetForgetsTheHistory();
    void checkBoxAndValueAreEditable();
    void editingNonsenseIsRefused();
    void undoTextsSayWhatTheyUndo();
    void cellsReadWell();

private:
    std::unique_ptr<InterventionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;  // watches every change of every test
};

void TestInterventionModel::init()
{
    m_model = std::make_unique<InterventionModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestInterventionModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestInterventionModel::emptyListTouchesNothing()
{
    QVERIFY(m_model->activeInterventions().empty());
    QVERIFY(!m_model->undoStack()->canUndo());
}

void TestInterventionModel::addedTouchIsInForce()
{
    m_model->add(entryFor(1, 12, 3.5));
    const auto active = m_model->activeInterventions();
    QCOMPARE(active.size(), std::size_t(1));
    QVERIFY(active[0] == entryFor(1, 12, 3.5).intervention);
}

void TestInterventionModel::addingTheSameUnitAgainReplacesIt()
{
    m_model->add(entryFor(1, 12, 3.5));
    m_model->add(entryFor(1, 12, 0));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(valueOf(*m_model, 0), 0.0);
    m_model->undoStack()->undo();
    QCOMPARE(valueOf(*m_model, 0), 3.5);
}

void TestInterventionModel::sameUnitAtAnotherPositionIsAnotherTouch()
{
    m_model->add(entryFor(1, 12));
    InterventionEntry elsewhere = entryFor(1, 12);
    elsewhere.intervention.position = TokenPosition(2);
    m_model->add(elsewhere);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestInterventionModel::switchedOffTouchIsNotInForce()
{
    m_model->addGroup(QStringLiteral("Texas"), threeUnits());
    m_model->setEnabled({1}, false);
    const auto active = m_model->activeInterventions();
    QCOMPARE(active.size(), std::size_t(2));
    QCOMPARE(active[1].unit.layer.value, 2);
}

void TestInterventionModel::groupIsOneUndoStep()
{
    m_model->addGroup(QStringLiteral("Texas"), threeUnits());
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->entry(2).group, QStringLiteral("Texas"));
    QCOMPARE(m_model->undoStack()->count(), 1);
    m_model->undoStack()->undo();
    QCOMPARE(m_model->rowCount(), 0);
    m_model->undoStack()->redo();
    QCOMPARE(m_model->activeInterventions().size(), std::size_t(3));
}

void TestInterventionModel::groupSwitchesTogether()
{
    m_model->add(entryFor(3, 9));
    m_model->addGroup(QStringLiteral("Texas"), threeUnits());
    m_model->setGroupEnabled(QStringLiteral("Texas"), false);
    QCOMPARE(m_model->activeInterventions().size(), std::size_t(1));
    m_model->undoStack()->undo();
    QCOMPARE(m_model->activeInterventions().size(), std::size_t(4));
}

void TestInterventionModel::dragIsOneUndoStep()
{
    m_model->addGroup(QStringLiteral("Texas"), threeUnits());
    const int drag = m_model->newDrag();
    for (int step = 1; step <= 50; ++step)
        m_model->setValue(1, 0.1 * step, drag);
    QCOMPARE(m_model->undoStack()->count(), 2);
    m_model->undoStack()->undo();
    QCOMPARE(valueOf(*m_model, 1), 0.0);
    m_model->undoStack()->redo();
    QCOMPARE(valueOf(*m_model, 1), 5.0);
}

void TestInterventionModel::twoDragsAreTwoUndoSteps()
{
    m_model->add(entryFor(0, 1));
    for (double end : {3.0, 6.0}) {
        const int drag = m_model->newDrag();
        m_model->setValue(0, end - 1, drag);
        m_model->setValue(0, end, drag);
    }
    m_model->undoStack()->undo();
    QCOMPARE(valueOf(*m_model, 0), 3.0);
    m_model->undoStack()->undo();
    QCOMPARE(valueOf(*m_model, 0), 0.0);
}

void TestInterventionModel::dragBackToItsStartLeavesNoStep()
{
    m_model->add(entryFor(0, 1, 2));
    const int drag = m_model->newDrag();
    m_model->setValue(0, 5, drag);
    m_model->setValue(0, 2, drag);
    QCOMPARE(m_model->undoStack()->count(), 1);
    m_model->undoStack()->undo();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestInterventionModel::typedValuesNeverMerge()
{
    m_model->add(entryFor(0, 1));
    m_model->setValue(0, 1);
    m_model->setValue(0, 2);
    m_model->undoStack()->undo();
    QCOMPARE(valueOf(*m_model, 0), 1.0);
}

void TestInterventionModel::everyChangeSpeaksOnce()
{
    QSignalSpy changed(m_model.get(), &InterventionModel::interventionsChanged);
    m_model->addGroup(QStringLiteral("Texas"), threeUnits());
    QCOMPARE(changed.count(), 1);
    m_model->setGroupEnabled(QStringLiteral("Texas"), false);
    QCOMPARE(changed.count(), 2);
    m_model->ablateAll();
    QCOMPARE(changed.count(), 3);
    m_model->removeEntries({0, 2});
    QCOMPARE(changed.count(), 4);
    m_model->undoStack()->undo();
    QCOMPARE(changed.count(), 5);
    m_model->undoStack()->redo();
    QCOMPARE(changed.count(), 6);
    const int drag = m_model->newDrag();
    m_model->setValue(0, 1, drag);
    m_model->setValue(0, 2, drag);
    QCOMPARE(changed.count(), 8);  // continuously: the engine is asked at every step
}

void TestInterventionModel::aChangeThatChangesNothingIsSilent()
{
    m_model->add(entryFor(0, 1));
    QSignalSpy changed(m_model.get(), &InterventionModel::interventionsChanged);
    m_model->setValue(0, 0);
    m_model->setEnabled({0}, true);
    m_model->ablateAll();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_model->undoStack()->count(), 1);
}

void TestInterventionModel::undoingEverythingAndRedoingItGivesTheSameLists()
{
    std::vector<InterventionModel::Entries> states{m_model->entries()};
    const auto remember = [&] { states.push_back(m_model->entries()); };
    m_model->addGroup(QStringLiteral("Texas"), threeUnits()), remember();
    m_model->add(entryFor(3, 4, 2)), remember();
    m_model->setEnabled({0, 3}, false), remember();
    m_model->setValue(1, 7, m_model->newDrag()), remember();
    m_model->removeEntries({0, 2}), remember();
    m_model->setAllowNegative(0, true), remember();
    m_model->clear(), remember();
    m_model->add(entryFor(1, 1)), remember();

    for (std::size_t i = states.size() - 1; i-- > 0;) {
        m_model->undoStack()->undo();
        QVERIFY2(m_model->entries() == states[i], qPrintable(QStringLiteral("undo to state %1").arg(i)));
    }
    for (std::size_t i = 1; i < states.size(); ++i) {
        m_model->undoStack()->redo();
        QVERIFY2(m_model->entries() == states[i], qPrintable(QStringLiteral("redo to state %1").arg(i)));
    }
}

void TestInterventionModel::removingRowsKeepsTheOthers()
{
    m_model->addGroup(QStringLiteral("Texas"), threeUnits());
    m_model->removeEntries({0, 2});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->entry(0).intervention.unit.index, 2);
}

void TestInterventionModel::clearAndItsUndo()
{
    m_model->addGroup(QStringLiteral("Texas"), threeUnits());
    m_model->clear();
    QVERIFY(m_model->activeInterventions().empty());
    m_model->undoStack()->undo();
    QCOMPARE(m_model->activeInterventions().size(), std::size_t(3));
}

void TestInterventionModel::ablateAllSetsEveryValueToZeroInOneStep()
{
    InterventionEntry scaled = entryFor(0, 1, 1.5);
    scaled.intervention.kind = TouchKind::Scale;
    scaled.enabled = false;
    m_model->add(scaled);
    m_model->add(entryFor(1, 2, 6));
    m_model->ablateAll();
    for (const Intervention &touch : m_model->activeInterventions())
        QVERIFY(touch.kind == TouchKind::Set && touch.value == 0);
    QCOMPARE(m_model->activeInterventions().size(), std::size_t(2));
    m_model->undoStack()->undo();
    QVERIFY(m_model->entry(0) == scaled);
}

void TestInterventionModel::forbiddingNegativeValuesLiftsTheValue()
{
    m_model->add(entryFor(0, 1));
    m_model->setAllowNegative(0, true);
    m_model->setValue(0, -3);
    m_model->setAllowNegative(0, false);
    QCOMPARE(valueOf(*m_model, 0), 0.0);
    m_model->undoStack()->undo();
    QCOMPARE(valueOf(*m_model, 0), -3.0);
}

void TestInterventionModel::valueChangeTouchesOneRowOnly()
{
    m_model->addGroup(QStringLiteral("Texas"), threeUnits());
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged), resets(m_model.get(), &QAbstractItemModel::modelReset),
        layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
    m_model->setValue(1, 3);
    QCOMPARE(data.count(), 1);
    QCOMPARE(data[0][0].toModelIndex().row(), 1);
    QCOMPARE(data[0][1].toModelIndex().row(), 1);
    QCOMPARE(resets.count() + layouts.count(), 0);
}

void TestInterventionModel::resetForgetsTheHistory()
{
    m_model->add(entryFor(0, 1));
    QSignalSpy changed(m_model.get(), &InterventionModel::interventionsChanged);
    m_model->reset(threeUnits());
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(!m_model->undoStack()->canUndo());
    QCOMPARE(changed.count(), 1);
}

void TestInterventionModel::checkBoxAndValueAreEditable()
{
    m_model->add(entryFor(0, 1));
    QVERIFY(m_model->setData(m_model->index(0, InterventionModel::Enabled), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(m_model->activeInterventions().empty());
    QVERIFY(m_model->setData(m_model->index(0, InterventionModel::Value), 2.5, Qt::EditRole));
    QCOMPARE(valueOf(*m_model, 0), 2.5);
}

void TestInterventionModel::editingNonsenseIsRefused()
{
    m_model->add(entryFor(0, 1, 2));
    QVERIFY(!m_model->setData(m_model->index(0, InterventionModel::Value), QStringLiteral("a lot"), Qt::EditRole));
    QVERIFY(!m_model->setData(m_model->index(0, InterventionModel::Name), QStringLiteral("Rome"), Qt::EditRole));
    QVERIFY(!m_model->setData(QModelIndex(), 1.0, Qt::EditRole));
    QCOMPARE(valueOf(*m_model, 0), 2.0);
}

void TestInterventionModel::undoTextsSayWhatTheyUndo()
{
    InterventionEntry texas = entryFor(0, 1);
    texas.label = QStringLiteral("Texas");
    m_model->add(texas);
    QCOMPARE(m_model->undoStack()->undoText(), QStringLiteral("Ablate Texas"));
    m_model->setValue(0, 3);
    QCOMPARE(m_model->undoStack()->undoText(), QStringLiteral("Steer Texas"));
    m_model->setEnabled({0}, false);
    QCOMPARE(m_model->undoStack()->undoText(), QStringLiteral("Switch off Texas"));
}

void TestInterventionModel::cellsReadWell()
{
    InterventionEntry entry = entryFor(2, 77, 1.5);
    entry.intervention.kind = TouchKind::Scale;
    m_model->add(entry);
    const auto text = [&](int column) { return m_model->index(0, column).data().toString(); };
    QCOMPARE(text(InterventionModel::Name), QStringLiteral("L2 · 77"));
    QCOMPARE(text(InterventionModel::Token), QStringLiteral("at “Dallas”"));
    QCOMPARE(text(InterventionModel::Value), QStringLiteral("× 1.50"));
    QVERIFY(!m_model->headerData(InterventionModel::Value, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Dallas")));
}

QTEST_GUILESS_MAIN(TestInterventionModel)
#include "tst_intervention_model.moc"
