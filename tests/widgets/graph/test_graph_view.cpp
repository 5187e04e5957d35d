#include "tests/support/await.h"
#include "tests/widgets/common/widget_checks.h"
#include "tests/widgets/graph/synthetic_graphs.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/graph/graph_canvas.h"
#include "widgets/graph/graph_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace penfield;
using namespace penfield::test;

class TestGraphView : public QObject {
    Q_OBJECT

    std::unique_ptr<GraphView> m_view;
    std::unique_ptr<Selection> m_selection;

    GraphCanvas *canvas() const { return m_view->canvas(); }
    QPoint placeOf(const NodeKey &key) const { return canvas()->placeOfNode(key).toPoint(); }
    void click(const NodeKey &key, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(canvas(), Qt::LeftButton, modifiers, placeOf(key)); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(canvas(), static_cast<Qt::Key>(key), modifiers); }

    bool settle()
    {
        canvas()->grab();  // asks for the edges
        return m_view->isSettled() || Await(m_view.get(), &GraphView::settled).once();
    }

    bool show(std::shared_ptr<const AttributionGraph> graph, const PruneOptions &prune = {1, 1})
    {
        m_view->setPruneOptions(prune);
        Await settled(m_view.get(), &GraphView::settled);
        m_view->setGraph(std::move(graph));
        return settled.once();
    }

    QSlider *slider(const QString &name) const
    {
        for (QSlider *s : m_view->findChildren<QSlider *>())
            if (s->accessibleName() == name)
                return s;
        return nullptr;
    }

    QToolButton *button(const QString &text) const
    {
        for (QToolButton *b : m_view->findChildren<QToolButton *>())
            if (QString(b->text()).remove(u'&') == text)
                return b;
        return nullptr;
    }

    QMenu *openMenu() const
    {
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

private Q_SLOTS:
    void init()
    {
        m_selection = std::make_unique<Selection>();
        m_view = std::make_unique<GraphView>();
        m_view->setSelection(m_selection.get());
        m_view->resize(900, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void startsByAskingForAPrompt()
    {
        auto *empty = m_view->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->hint().contains(QStringLiteral("prompt")));
        Await asked(m_view.get(), &GraphView::promptHelpRequested);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void aGraphReplacesTheEmptyStateAndNoGraphBringsItBack()
    {
        QVERIFY(show(tinyGraph()));
        QVERIFY(canvas()->isVisible());
        m_view->setGraph(nullptr);
        QVERIFY(m_view->findChild<EmptyState *>()->isVisible());
        QVERIFY(!m_view->scene().arrangement());
    }

    void clickSelectsTheNodeUnderThePointer()
    {
        QVERIFY(show(tinyGraph()));
        for (const NodeKey &key : {tinyA(), tinyB(), tinyC(), tinyAnswer(), tinyToken(0)}) {
            click(key);
            QVERIFY(m_selection->current() == key);
        }
    }

    void clickOnNothingLetsGo()
    {
        QVERIFY(show(tinyGraph()));
        click(tinyA());
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, placeOf(tinyA()) + QPoint(60, -60));
        QVERIFY(!m_selection->current());
    }

    void hoverFindsTheNearestNodeWithinThirtyPixels()
    {
        QVERIFY(show(tinyGraph()));
        QTest::mouseMove(canvas(), placeOf(tinyC()) + QPoint(20, 15));
        QVERIFY(m_selection->hovered() == tinyC());
        QTest::mouseMove(canvas(), placeOf(tinyC()) + QPoint(40, 20));
        QVERIFY(!m_selection->hovered());
    }

    void hoverOfAnotherPanelLightsTheNodeHere()
    {
        QVERIFY(show(tinyGraph()));
        m_selection->setHovered(tinyB());
        QVERIFY(!canvas()->displayList().litEdges.empty());
    }

    void selectionOfAnotherPanelIsToldToScreenReaders()
    {
        QVERIFY(show(tinyGraph()));
        m_selection->setCurrent(tinyC());
        QVERIFY(canvas()->accessibleDescription().contains(QStringLiteral("strongest source")));
    }

    void escapeLetsGoOfTheSelectionThenOfThePins()
    {
        QVERIFY(show(tinyGraph()));
        click(tinyB(), Qt::ControlModifier);
        click(tinyA());
        press(Qt::Key_Escape);
        QVERIFY(!m_selection->current());
        QCOMPARE(m_view->pinned().size(), std::size_t(1));
        press(Qt::Key_Escape);
        QVERIFY(m_view->pinned().empty());
    }

    void controlClickPinsAndUnpins()
    {
        QVERIFY(show(tinyGraph()));
        Await pins(m_view.get(), &GraphView::pinsChanged);
        click(tinyA(), Qt::ControlModifier);
        click(tinyC(), Qt::ControlModifier);
        QVERIFY((m_view->pinned() == std::set<NodeKey>{tinyA(), tinyC()}));
        QVERIFY(!m_selection->current());
        click(tinyA(), Qt::ControlModifier);
        QVERIFY((m_view->pinned() == std::set<NodeKey>{tinyC()}));
        QCOMPARE(pins.count(), 3);
    }

    void arrowsWalkAlongTheStrongestEdges()
    {
        QVERIFY(show(tinyGraph()));
        press(Qt::Key_Up);
        QVERIFY(m_selection->current() == tinyAnswer());  // nothing selected: begin at the answer
        press(Qt::Key_Down);
        QVERIFY(m_selection->current() == tinyC());
        press(Qt::Key_Down);
        QVERIFY(m_selection->current() == tinyA());
        press(Qt::Key_Right);
        QVERIFY(m_selection->current() == tinyB());
        press(Qt::Key_Up);
        QVERIFY(m_selection->current() == tinyC());
    }

    void theKeyAAsksToAblateOnlyFeatures()
    {
        QVERIFY(show(tinyGraph()));
        QSignalSpy ablate(m_view.get(), &GraphView::ablateRequested);
        click(tinyAnswer());
        press(Qt::Key_A);
        QCOMPARE(ablate.size(), 0);
        click(tinyC());
        press(Qt::Key_A);
        QCOMPARE(ablate.size(), 1);
        QVERIFY(ablate[0][0].value<NodeKey>() == tinyC());
    }

    void doubleClickAsksToAblate()
    {
        QVERIFY(show(tinyGraph()));
        QSignalSpy ablate(m_view.get(), &GraphView::ablateRequested);
        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, placeOf(tinyB()));
        QCOMPARE(ablate.size(), 1);
        QVERIFY(ablate[0][0].value<NodeKey>() == tinyB());
    }

    void theMenuIsReachableByKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Menu") << int(Qt::Key_Menu) << int(Qt::NoModifier);
        QTest::newRow("Shift+F10") << int(Qt::Key_F10) << int(Qt::ShiftModifier);
    }
    void theMenuIsReachableByKeyboard()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QVERIFY(show(tinyGraph()));
        click(tinyC());
        press(key, Qt::KeyboardModifiers(modifiers));
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QSignalSpy steer(m_view.get(), &GraphView::steerRequested);
        QTest::keyClick(menu, Qt::Key_S);
        QCOMPARE(steer.size(), 1);
    }

    void theMenuCopiesTheLabelAndPins()
    {
        QVERIFY(show(tinyGraph()));
        auto labels = std::make_shared<LabelMap>();
        (*labels)[tinyC().featureId()] = {tinyC().featureId(), "say a capital", 0.9};
        m_view->setLabels(labels);
        click(tinyC());
        press(Qt::Key_Menu);
        QTest::keyClick(openMenu(), Qt::Key_C);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("say a capital"));
        press(Qt::Key_Menu);
        QTest::keyClick(openMenu(), Qt::Key_P);
        QVERIFY(m_view->pinned().contains(tinyC()));
    }

    void theNodeSliderChangesWhatIsKept()
    {
        QVERIFY(show(capitalGraph(), {0.8, 0.98}));
        const int before = m_view->scene().arrangement()->kept.size();
        Await settled(m_view.get(), &GraphView::settled);
        QSignalSpy changed(m_view.get(), &GraphView::pruneOptionsChanged);
        slider(QStringLiteral("Nodes"))->setValue(40);
        QVERIFY(settled.once());
        QVERIFY(m_view->scene().arrangement()->kept.size() < before);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_view->pruneOptions().nodeThreshold, 0.4);
    }

    void theErrorsButtonHidesErrorNodes()
    {
        QVERIFY(show(capitalGraph(), {0.9, 0.98}));
        Await settled(m_view.get(), &GraphView::settled);
        QTest::mouseClick(button(QStringLiteral("Errors")), Qt::LeftButton);
        QVERIFY(settled.once());
        for (int slot = 0; slot < m_view->scene().arrangement()->kept.size(); ++slot)
            QVERIFY(m_view->scene().arrangement()->node(slot).key.kind != NodeKind::Error);
    }

    void theLegendButtonShowsTheLegend()
    {
        QVERIFY(show(tinyGraph()));
        QTest::mouseClick(button(QStringLiteral("Legend")), Qt::LeftButton);
        QVERIFY(!canvas()->displayList().legend.empty());
    }

    void theWheelZoomsAboutThePointer()
    {
        QVERIFY(show(tinyGraph()));
        const QPointF at = canvas()->placeOfNode(tinyC());
        QWheelEvent wheel(at, canvas()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas(), &wheel);
        QVERIFY(canvas()->viewport().scale() > 1.2);
        QVERIFY((canvas()->placeOfNode(tinyC()) - at).manhattanLength() < 1e-6);
    }

    void keysZoomAndFit()
    {
        QVERIFY(show(tinyGraph()));
        press(Qt::Key_Plus);
        press(Qt::Key_Plus);
        QVERIFY(canvas()->viewport().scale() > 1.5);
        press(Qt::Key_Minus);
        QVERIFY(canvas()->viewport().scale() < 1.5);
        press(Qt::Key_0);
        QCOMPARE(canvas()->viewport().scale(), 1.0);
    }

    void draggingPansAndSelectsNothing()
    {
        QVERIFY(show(tinyGraph()));
        press(Qt::Key_Plus);
        press(Qt::Key_Plus);
        const QPointF before = canvas()->viewport().offset();
        const QPoint start = canvas()->rect().center();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, start);
        QTest::mouseMove(canvas(), start + QPoint(30, 20));
        QTest::mouseMove(canvas(), start + QPoint(60, 40));
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, start + QPoint(60, 40));
        QVERIFY((canvas()->viewport().offset() - before - QPointF(60, 40)).manhattanLength() < 1e-6);
        QVERIFY(!m_selection->current());
    }

    void walkingOutOfSightBringsTheNodeIntoSight()
    {
        QVERIFY(show(tinyGraph()));
        for (int i = 0; i < 8; ++i)
            press(Qt::Key_Plus);
        m_selection->setCurrent(tinyAnswer());
        QVERIFY(canvas()->viewport().view().contains(canvas()->placeOfNode(tinyAnswer())));
        m_selection->setCurrent(tinyToken(0));
        QVERIFY(canvas()->viewport().view().contains(canvas()->placeOfNode(tinyToken(0))));
    }

    void theOldGraphStaysUntilTheNewOneIsReady()
    {
        QVERIFY(show(tinyGraph()));
        const auto before = m_view->scene().graph();
        Await settled(m_view.get(), &GraphView::settled);
        const auto next = capitalGraph();
        m_view->setGraph(next);
        QCOMPARE(m_view->scene().graph(), before);
        QVERIFY(settled.once());
        QCOMPARE(m_view->scene().graph(), next);
    }

    void theNewestGraphWins()
    {
        const auto last = tinyGraph();
        Await settled(m_view.get(), &GraphView::settled);
        m_view->setGraph(capitalGraph());
        m_view->setGraph(capitalGraph());
        m_view->setGraph(last);
        QVERIFY(settled.once());
        QCOMPARE(m_view->scene().graph(), last);
    }

    void anOutcomeThatOvertakesItsGraphIsShownWithIt()
    {
        const auto graph = capitalGraph();
        Await settled(m_view.get(), &GraphView::settled);
        m_view->setGraph(graph);
        m_view->setOutcome(makeOutcome(*graph));
        QVERIFY(settled.once());
        QVERIFY(m_view->scene().hasOutcome());
        m_view->setOutcome(nullptr);
        QVERIFY(!m_view->scene().hasOutcome());
    }

    void pinsSurviveANewGraph()
    {
        QVERIFY(show(tinyGraph()));
        click(tinyA(), Qt::ControlModifier);
        QVERIFY(show(tinyGraph()));
        QVERIFY(m_view->pinned().contains(tinyA()));
    }

    void busyDimsTheGraphAndKeepsIt()
    {
        QVERIFY(show(tinyGraph()));
        QVERIFY(settle());
        const QImage before = canvas()->grab().toImage();
        m_view->setBusy(QStringLiteral("Attributing"), 0.5);
        const QImage during = canvas()->grab().toImage();
        QVERIFY(before != during);
        QVERIFY(m_view->scene().arrangement());
        m_view->clearBusy();
        QCOMPARE(canvas()->grab().toImage(), before);
    }

    void anErrorIsASentenceAndTheGraphStays()
    {
        QVERIFY(show(tinyGraph()));
        m_view->setError(QStringLiteral("The prompt is empty. Type at least one word."));
        QVERIFY(m_view->findChild<MessageStrip *>()->isVisible());
        QCOMPARE(m_view->findChild<MessageStrip *>()->text(), QStringLiteral("The prompt is empty. Type at least one word."));
        QVERIFY(m_view->scene().arrangement());
        QVERIFY(show(tinyGraph()));
        QVERIFY(!m_view->findChild<MessageStrip *>()->isVisible());
    }

    void aGraphWithACycleIsRefusedWithASentence()
    {
        QVERIFY(show(tinyGraph()));
        const auto good = m_view->scene().graph();
        auto bad = std::make_shared<AttributionGraph>(*tinyGraph());
        bad->source[0] = 2;  // C feeds A, which feeds C
        QVERIFY(show(bad));
        QVERIFY(m_view->findChild<MessageStrip *>()->isVisible());
        QCOMPARE(m_view->scene().graph(), good);
        m_view->findChild<MessageStrip *>()->dismiss();
        Await settled(m_view.get(), &GraphView::settled);
        slider(QStringLiteral("Nodes"))->setValue(50);  // the good one can be worked with
        QVERIFY(settled.once());
        QVERIFY(!m_view->findChild<MessageStrip *>()->isVisible());
    }

    void aRefusedFirstGraphLeavesTheEmptyState()
    {
        auto bad = std::make_shared<AttributionGraph>(*tinyGraph());
        bad->source[0] = 2;
        QVERIFY(show(bad));
        QVERIFY(m_view->findChild<MessageStrip *>()->isVisible());
        QVERIFY(m_view->findChild<EmptyState *>()->isVisible());
    }

    void aZoomedPictureIsTheSameHoweverItWasReached()
    {
        QVERIFY(show(capitalGraph(), {0.8, 0.95}));
        QVERIFY(settle());
        const QImage fitted = canvas()->grab().toImage();
        press(Qt::Key_Plus);
        canvas()->grab();
        press(Qt::Key_0);
        QVERIFY(settle());
        m_selection->setCurrent(std::nullopt);
        QCOMPARE(canvas()->grab().toImage(), fitted);
    }

    void resizingArrangesAnew()
    {
        QVERIFY(show(capitalGraph()));
        Await settled(m_view.get(), &GraphView::settled);
        m_view->resize(1300, 800);
        QVERIFY(settled.once());
        const QRectF view = canvas()->viewport().view();
        const QRectF picture = canvas()->viewport().toScreen(m_view->scene().arrangement()->layout.bounds);
        QVERIFY(std::abs(picture.width() - view.width()) < 2 && std::abs(picture.height() - view.height()) < 2);
    }

    void everythingFocusableHasAName()
    {
        QVERIFY(show(tinyGraph()));
        QCOMPARE(unnamedFocusable(*m_view), QStringList());
    }

    void theKeyboardFocusIsVisible()
    {
        QVERIFY(show(tinyGraph()));
        canvas()->clearFocus();
        QVERIFY(settle());
        const QImage without = canvas()->grab().toImage();
        QApplication::setActiveWindow(m_view.get());
        canvas()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(canvas()->hasFocus());
        QVERIFY(canvas()->grab().toImage() != without);
    }
};

QTEST_MAIN(TestGraphView)
#include "test_graph_view.moc"
