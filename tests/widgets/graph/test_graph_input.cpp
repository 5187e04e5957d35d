// The graph under mouse and keyboard.

#include "tests/widgets/graph/shown_graph.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QWheelEvent>

using namespace penfield;
using namespace penfield::test;

class TestGraphInput : public QObject, private ShownGraph {
    Q_OBJECT

    QMenu *openMenu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

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

    void theKeyAAsksToAblateWhatCanBeTouched()
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

    void theKeyPPinsAndSpaceIsLeftToTheWindow()
    {
        QVERIFY(show(tinyGraph()));
        click(tinyC());
        press(Qt::Key_P);
        QVERIFY(m_view->pinned().contains(tinyC()));
        press(Qt::Key_Space);
        press(Qt::Key_P);
        QVERIFY(m_view->pinned().empty());
    }
};

QTEST_MAIN(TestGraphInput)
#include "test_graph_input.moc"
