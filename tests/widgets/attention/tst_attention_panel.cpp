#include "tests/support/await.h"
#include "tests/widgets/attention/small_attention.h"
#include "tests/widgets/common/widget_checks.h"
#include "tests/widgets/inspector/sample_prompt.h"
#include "widgets/attention/attention_panel.h"
#include "widgets/attention/attention_strip.h"
#include "widgets/attention/head_grid.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/plots/heatmap_plot.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace penfield;
using namespace penfield::test;

class TestAttentionPanel : public QObject {
    Q_OBJECT

    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<AttentionPanel> m_panel;

    PanelStack *stack() const { return m_panel->findChild<PanelStack *>(); }
    AttentionStrip &strip() const { return *m_panel->strip(); }
    void clickChip(int position) { QTest::mouseClick(strip().viewport(), Qt::LeftButton, {}, strip().chipRect(position).center()); }
    void clickHead(int layer, int head)
    {
        QTest::mouseClick(m_panel->grid()->viewport(), Qt::LeftButton, {}, m_panel->grid()->thumbRect({LayerIndex(layer), head}).center());
    }
    void fill()
    {
        m_panel->setTrace(dallasTrace());
        Await settled(m_panel.get(), &AttentionPanel::settled);
        m_panel->setOverview(smallOverview(dallasPrompt()));
        m_panel->setLayer(smallLayer(dallasPrompt(), 0));
        QVERIFY(settled.atLeast(1));
        QVERIFY(!m_panel->grab().isNull());  // lays out
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<AttentionPanel>();
        m_panel->setSelection(m_selection.get());
        m_panel->setTheme(Theme::lightTheme());
        m_panel->resize(900, 560);
        m_panel->show();
    }

    void anEmptyPanelSaysWhatToDo()
    {
        QVERIFY(stack()->isEmpty());
        QVERIFY(stack()->emptyState()->hint().contains("prompt"));
        fill();
        QVERIFY(!stack()->isEmpty());
        m_panel->setTrace(nullptr);
        QVERIFY(stack()->isEmpty());
    }

    void aPromptIsAskedAboutOnceItIsSeen()
    {
        m_panel->hide();
        QSignalSpy overview(m_panel.get(), &AttentionPanel::overviewRequested), layer(m_panel.get(), &AttentionPanel::layerRequested);
        m_panel->setTrace(dallasTrace());
        QCOMPARE(overview.size(), 0);
        m_panel->show();
        QCOMPARE(overview.size(), 1);
        QCOMPARE(layer.size(), 0);
        m_panel->setOverview(smallOverview(dallasPrompt()));  // which says what head is worth a look
        QCOMPARE(layer.size(), 1);
        QCOMPARE(layer[0][0].value<LayerIndex>(), LayerIndex(0));
    }

    void patternsOfAnotherPromptAreNotShown()
    {
        m_panel->setTrace(dallasTrace());
        Prompt other = dallasPrompt();
        other.tokens.pop_back();
        other.pieces.pop_back();
        m_panel->setOverview(smallOverview(other));
        m_panel->setLayer(smallLayer(other, 0));
        QVERIFY(stack()->isEmpty());
        QVERIFY(!m_panel->layer());
    }

    void clickingAHeadShowsItLargeAndTells()
    {
        fill();
        QSignalSpy activated(m_panel.get(), &AttentionPanel::headActivated);
        QCOMPARE(m_panel->title(), QString("Layer 0, head 0"));
        clickHead(0, 1);
        QCOMPARE(m_panel->title(), QString("Layer 0, head 1"));
        QCOMPARE(m_panel->plot()->data().at(4, 0), std::sqrt(0.75f));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][1].toInt(), 1);
    }

    void anotherLayersHeadIsAskedForAndShownWhenItIsThere()
    {
        fill();
        QSignalSpy asked(m_panel.get(), &AttentionPanel::layerRequested);
        clickHead(2, 1);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<LayerIndex>(), LayerIndex(2));
        QCOMPARE(m_panel->title(), QString("Layer 0, head 0"));  // until then
        QVERIFY(!m_panel->isSettled());
        m_panel->setLayer(smallLayer(dallasPrompt(), 2));
        QCOMPARE(m_panel->title(), QString("Layer 2, head 1"));
        QCOMPARE(m_panel->plot()->data().at(4, 0), 1.0f);
        QVERIFY(m_panel->isSettled());
    }

    void theLastTokenIsInFocusAtFirst()
    {
        fill();
        QCOMPARE(strip().focusToken(), 5);
        QVERIFY2(m_panel->status().startsWith("“in” (position 5) looks at “is” (position 4) 75.0"), qPrintable(m_panel->status()));
    }

    void aChipShowsWhereItLooksAndWhoLooksAtIt()
    {
        fill();
        clickChip(3);
        const Theme theme = Theme::lightTheme();
        QCOMPARE(strip().chipColour(2), theme.signedValue(1));          // the token before: the strongest
        QCOMPARE(strip().chipColour(3), theme.signedValue(1.0 / 3));    // itself: a third of that
        QCOMPARE(strip().chipColour(1), theme.signedValue(0));
        QCOMPARE(strip().chipColour(4), theme.signedValue(-1));         // looks at it
        QCOMPARE(m_selection->current()->position, TokenPosition(3));
        QCOMPARE(m_panel->plot()->currentCell().row, 3);
    }

    void hoveringAChipIsPassing()
    {
        fill();
        clickChip(3);
        QTest::mouseMove(strip().viewport(), strip().chipRect(1).center());
        QCOMPARE(strip().focusToken(), 1);
        QVERIFY(m_panel->status().startsWith("“the” (position 1) looks at"));
        QCOMPARE(m_selection->hovered()->position, TokenPosition(1));
        QCOMPARE(m_selection->current()->position, TokenPosition(3));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(strip().viewport(), &leave);
        QCOMPARE(strip().focusToken(), 3);
        QVERIFY(!m_selection->hovered());
    }

    void arrowsWalkAlongTheTokens()
    {
        fill();
        clickChip(3);
        QTest::keyClick(&strip(), Qt::Key_Left);
        QCOMPARE(m_selection->current()->position, TokenPosition(2));
        QTest::keyClick(&strip(), Qt::Key_End);
        QCOMPARE(m_selection->current()->position, TokenPosition(5));
        QTest::keyClick(&strip(), Qt::Key_Right);
        QCOMPARE(m_selection->current()->position, TokenPosition(5));
        QTest::keyClick(&strip(), Qt::Key_Home);
        QCOMPARE(m_selection->current()->position, TokenPosition(0));
    }

    void hoveringACellTellsItsWeight()
    {
        fill();
        const QPoint place = m_panel->plot()->geometryOfCells().cellRect({4, 3}).center().toPoint();
        QTest::mouseMove(m_panel->plot()->childAt(place), place);
        QVERIFY2(m_panel->status().startsWith("“is” (position 4) looks at “Dallas” (position 3): 75.0"), qPrintable(m_panel->status()));
        QCOMPARE(strip().focusToken(), 4);
    }

    void aTokenSelectedElsewhereComesIntoFocus()
    {
        fill();
        m_selection->setCurrent(featureKey(0, 3, 2));
        QCOMPARE(strip().focusToken(), 2);
        QCOMPARE(m_panel->plot()->currentCell().row, 2);
    }

    void aHabitMarksTheHeads()
    {
        fill();
        QTest::keyClick(m_panel->habitBox(), Qt::Key_Down);
        QCOMPARE(m_panel->habitBox()->currentData().toInt(), static_cast<int>(Habit::Previous));
    }

    void aTouchedRunIsSaidNotToBeShown()
    {
        fill();
        m_panel->setTouched(true);
        QVERIFY(m_panel->title().contains("intact run, without your touches"));
        m_panel->setTouched(false);
        QCOMPARE(m_panel->title(), QString("Layer 0, head 0"));
    }

    void busyAndErrorsAreSaid()
    {
        fill();
        m_panel->setBusy("Reading");
        QCOMPARE(m_panel->status(), QString("Reading"));
        QVERIFY(!stack()->isEmpty());
        m_panel->setError("It failed.");
        QCOMPARE(m_panel->findChild<MessageStrip *>()->text(), QString("It failed."));
    }

    void aReadingThatWasCancelledCanBeAskedForAgain()
    {
        m_panel->setTrace(dallasTrace());
        QSignalSpy asked(m_panel.get(), &AttentionPanel::overviewRequested);
        QTest::mouseClick(stack()->emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void copyGivesATable()
    {
        fill();
        m_panel->activateWindow();
        m_panel->plot()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTest::keySequence(m_panel->plot(), QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("query,token,0:"));
    }

    void everythingFocusableHasAName()
    {
        fill();
        QCOMPARE(unnamedFocusable(*m_panel), QStringList());
    }

    void textFitsInOtherLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << "de";
        QTest::newRow("zh") << "zh";
    }
    void textFitsInOtherLanguages()
    {
        QFETCH(QString, language);
        PseudoTranslator translator(language);
        QCoreApplication::installTranslator(&translator);
        m_panel = std::make_unique<AttentionPanel>();
        m_panel->resize(m_panel->minimumSizeHint().expandedTo({700, 420}));
        m_panel->show();
        fill();
        QCOMPARE(clippedTexts(*m_panel), QStringList());
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestAttentionPanel)
#include "tst_attention_panel.moc"
