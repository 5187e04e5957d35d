// Moving touches, and touching a group as one.

#include "widgets/interventions/intervention_list.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/interventions/touch_menu.h"
#include "widgets/models/intervention_model.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penfield;

namespace {

InterventionEntry entryFor(int feature, double intact = 4)
{
    InterventionEntry entry;
    entry.intervention = {{LayerIndex(0), FeatureIndex(feature)}, TokenPosition(2), TouchKind::Set, 0};
    entry.label = QString::number(feature);
    entry.tokenText = QStringLiteral(" Dallas");
    entry.intactActivation = intact;
    entry.maxActivation = 8;
    return entry;
}

Prompt prompt()
{
    Prompt prompt;
    prompt.pieces = {"<bos>", " of", " Dallas", " is", " in"};
    prompt.tokens.resize(5);
    prompt.bosPrepended = true;
    return prompt;
}

QAction *actionNamed(const QMenu &menu, const QString &beginning)
{
    for (QAction *action : menu.actions())
        if (action->text().startsWith(beginning))
            return action;
    return nullptr;
}

}  // namespace

class TestInterventionsOrder : public QObject {
    Q_OBJECT

    std::unique_ptr<InterventionModel> m_model;
    std::unique_ptr<InterventionsPanel> m_panel;

    InterventionList &list() const { return *m_panel->list(); }
    QString order() const
    {
        QString labels;
        for (const InterventionEntry &entry : m_model->entries())
            labels += entry.label;
        return labels;
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(list().viewport(), Qt::LeftButton, {}, from);
        for (const QPoint at : {from + (to - from) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, list().viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(list().viewport(), &move);
        }
        QTest::mouseRelease(list().viewport(), Qt::LeftButton, {}, to);
    }

private Q_SLOTS:
    void init()
    {
        m_panel.reset();
        m_model = std::make_unique<InterventionModel>();
        m_panel = std::make_unique<InterventionsPanel>(*m_model);
        m_panel->setPrompt(prompt());
        m_panel->resize(680, 360);
        m_panel->show();
        for (const int feature : {1, 2, 3})
            m_model->add(entryFor(feature));
        m_model->addGroup(QStringLiteral("Texas"), {entryFor(4, 2), entryFor(5, 6)});
        QCOMPARE(order(), QStringLiteral("12345"));
    }

    void altWithArrowsMoves()
    {
        list().setCurrentIndex(m_model->index(0, list().modelColumn()));
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("21345"));
        QCOMPARE(list().currentRow(), 1);
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("12345"));
        m_model->undoStack()->undo();
        QCOMPARE(order(), QStringLiteral("21345"));
    }

    void atItsGroupsEdgeARowTakesTheGroup()
    {
        list().setCurrentIndex(m_model->index(4, list().modelColumn()));
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("12354"));
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("12543"));
        QCOMPARE(list().currentRow(), 2);
    }

    void aRowIsDraggedByItsName()
    {
        drag(list().rowLayout(0).name.center(), list().rowLayout(2).name.center() + QPoint(0, 10));
        QCOMPARE(order(), QStringLiteral("23145"));
        QCOMPARE(m_model->undoStack()->undoText(), QStringLiteral("Move 1"));
    }

    void aGroupIsDraggedByItsHeader()
    {
        drag(list().rowLayout(3).groupName.center(), list().rowLayout(0).name.center() - QPoint(0, 10));
        QCOMPARE(order(), QStringLiteral("45123"));
    }

    void aClickMovesNothing()
    {
        const int steps = m_model->undoStack()->count();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().rowLayout(1).name.center());
        QCOMPARE(m_model->undoStack()->count(), steps);
        QCOMPARE(list().currentRow(), 1);
    }

    void theGroupsSliderSteersAllOfIt()
    {
        const QRect slider = list().rowLayout(3).groupSlider;
        const int steps = m_model->undoStack()->count();
        drag({RowLayout::xOf(0, groupRange(), slider), slider.center().y()},
             {RowLayout::xOf(1.5, groupRange(), slider), slider.center().y()});
        QCOMPARE(m_model->undoStack()->count(), steps + 1);
        const double first = m_model->entry(3).intervention.value, second = m_model->entry(4).intervention.value;
        QVERIFY(std::abs(first - 3) < 0.1);
        QVERIFY(std::abs(second - 3 * first) < 1e-9);  // 2 and 6 without a touch
        m_model->undoStack()->undo();
        QCOMPARE(m_model->entry(4).intervention.value, 0.0);
    }

    void theGroupGoesAtOnce()
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().rowLayout(3).groupRemove.center());
        QCOMPARE(order(), QStringLiteral("123"));
    }

    void kindsKeepTheEffect()
    {
        InterventionEntry entry = entryFor(1);
        entry.intervention.value = 6;
        QCOMPARE(convertedTo(TouchKind::Scale, entry).value, 1.5);
        QCOMPARE(convertedTo(TouchKind::Add, entry).value, 2.0);
        entry.intervention = convertedTo(TouchKind::Scale, entry);
        QCOMPARE(convertedTo(TouchKind::Set, entry).value, 6.0);
        QVERIFY(!hasValue(convertedTo(TouchKind::Mean, entry).kind));
    }

    void theReachIsChosenFromTheTokens()
    {
        InterventionEntry changed = entryFor(1);
        const EntryChange change = [&](const QString &, const auto &how) { how(changed); };
        const std::unique_ptr<QMenu> menu(reachMenu(changed, prompt(), change, nullptr));
        QMenu *range = actionNamed(*menu, QStringLiteral("From there to"))->menu();
        QCOMPARE(range->actions().size(), 2);
        range->actions().back()->trigger();
        QCOMPARE(changed.intervention.lastPosition, TokenPosition(4));
        QCOMPARE(changed.lastTokenText, QStringLiteral(" in"));
        actionNamed(*menu, QStringLiteral("From there on"))->trigger();
        QVERIFY(changed.intervention.openEnded && !changed.intervention.lastPosition.isValid());
        actionNamed(*menu, QStringLiteral("Every token"))->trigger();
        QVERIFY(!changed.intervention.position.isValid() && !changed.intervention.openEnded);
        QVERIFY(changed.tokenText.isEmpty());
    }

    void theEyeIsHeld()
    {
        QSignalSpy held(m_panel.get(), &InterventionsPanel::intactHeld);
        QToolButton *eye = nullptr;
        for (auto *button : m_panel->findChildren<QToolButton *>())
            if (button->accessibleName() == QLatin1String("Without touches"))
                eye = button;
        QVERIFY(eye);
        QTest::mousePress(eye, Qt::LeftButton);
        QCOMPARE(held.count(), 1);
        QTest::mouseRelease(eye, Qt::LeftButton);
        QCOMPARE(held[1][0].toBool(), false);
    }
};

QTEST_MAIN(TestInterventionsOrder)
#include "tst_interventions_order.moc"
