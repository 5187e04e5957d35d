#include "tests/widgets/common/widget_checks.h"
#include "tests/widgets/graph/shown_graph.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"

#include <QApplication>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace penfield;
using namespace penfield::test;

class TestGraphView : public QObject, private ShownGraph {
    Q_OBJECT

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

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

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
