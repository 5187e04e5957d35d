#include "tests/widgets/common/widget_checks.h"
#include "tests/widgets/inspector/sample_prompt.h"
#include "tests/widgets/lens/small_lens.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/lens/lens_panel.h"
#include "widgets/lens/lens_toolbar.h"
#include "widgets/plots/heatmap_plot.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penfield;
using namespace penfield::test;

namespace {

std::shared_ptr<const TraceSummary> answeredTrace()
{
    auto trace = std::make_shared<TraceSummary>(*dallasTrace());
    trace->output.top = {{TokenId(7), " seven", 0.9, 3}, {TokenId(8), " eight", 0.05, 1}};
    return trace;
}

}  // namespace

class TestLensPanel : public QObject {
    Q_OBJECT

    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<LensPanel> m_panel;

    PanelStack *stack() const { return m_panel->findChild<PanelStack *>(); }
    QPoint placeOf(int row, int column) const { return m_panel->plot()->geometryOfCells().cellRect({row, column}).center().toPoint(); }
    void click(int row, int column)
    {
        const QPoint place = placeOf(row, column);
        QTest::mouseClick(m_panel->plot()->childAt(place), Qt::LeftButton, {}, place);
    }
    void takeKeys()
    {
        m_panel->activateWindow();
        m_panel->plot()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void fill()
    {
        m_panel->setTrace(answeredTrace());
        m_panel->setLens(smallLens(dallasPrompt()));
        QVERIFY(!m_panel->grab().isNull());  // lays out
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<LensPanel>();
        m_panel->setSelection(m_selection.get());
        m_panel->resize(900, 400);
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

    void aPromptIsAskedAboutWithItsAnswers()
    {
        QSignalSpy asked(m_panel.get(), &LensPanel::lensRequested);
        m_panel->setTrace(answeredTrace());
        QCOMPARE(asked.size(), 1);
        const auto options = asked[0][0].value<LensOptions>();
        QCOMPARE(options.watched, (std::vector{TokenId(7), TokenId(8)}));
        QVERIFY(!options.middles);
    }

    void aHiddenPanelAsksOnceItIsSeen()
    {
        m_panel->hide();
        QSignalSpy asked(m_panel.get(), &LensPanel::lensRequested);
        m_panel->setTrace(answeredTrace());
        QCOMPARE(asked.size(), 0);
        m_panel->show();
        QCOMPARE(asked.size(), 1);
        m_panel->hide();
        m_panel->show();
        QCOMPARE(asked.size(), 1);
    }

    void aLensOfAnotherPromptIsNotShown()
    {
        m_panel->setTrace(answeredTrace());
        Prompt other = dallasPrompt();
        other.tokens.pop_back();
        other.pieces.pop_back();
        m_panel->setLens(smallLens(other));
        QVERIFY(stack()->isEmpty());
        m_panel->setLens(smallLens(dallasPrompt()));
        QVERIFY(!stack()->isEmpty());
    }

    void whatIsShownStaysWhileTheSamePromptIsReadAgain()
    {
        fill();
        m_panel->setBusy("Reading");
        QVERIFY(!stack()->isEmpty());
        QCOMPARE(m_panel->status(), QString("Reading"));
        m_panel->setTrace(answeredTrace());
        QVERIFY(!stack()->isEmpty());
    }

    void aReadingThatWasCancelledCanBeAskedForAgain()
    {
        m_panel->setTrace(answeredTrace());
        m_panel->setBusy("Reading");
        QVERIFY(stack()->isEmpty());
        m_panel->clearBusy();
        QSignalSpy asked(m_panel.get(), &LensPanel::lensRequested);
        QTest::mouseClick(stack()->emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void clickingACellSelectsItsTokenAndTellsIt()
    {
        fill();
        click(1, 3);
        QCOMPARE(m_selection->current()->kind, NodeKind::Token);
        QCOMPARE(m_selection->current()->position, TokenPosition(3));
        QVERIFY2(m_panel->status().startsWith("Layer 0 at “Dallas” (position 3): t103 20.0"), qPrintable(m_panel->status()));
    }

    void arrowsWalkUpToTheAnswer()
    {
        fill();
        click(1, 3);
        QTest::keyClick(m_panel->plot(), Qt::Key_Up);
        QVERIFY(m_panel->status().startsWith("Layer 1 at “Dallas”"));
        QTest::keyClick(m_panel->plot(), Qt::Key_Left);
        QCOMPARE(m_selection->current()->position, TokenPosition(2));
        QVERIFY(m_panel->status().startsWith("Layer 1 at “city”"));
    }

    void hoveringTellsTheCellAndLeavesTheSelection()
    {
        fill();
        const QPoint place = placeOf(2, 1);
        QTest::mouseMove(m_panel->plot()->childAt(place), place);
        QVERIFY2(m_panel->status().startsWith("Embedding at “the” (position 1)"), qPrintable(m_panel->status()));
        QVERIFY(!m_selection->current());
        QCOMPARE(m_selection->hovered()->position, TokenPosition(1));
    }

    void aFeatureSelectedElsewhereMarksItsLayerAndToken()
    {
        fill();
        m_selection->setCurrent(featureKey(0, 3, 4));
        QVERIFY((m_panel->plot()->currentCell() == HeatmapCell{1, 4}));
        m_selection->setCurrent(NodeKey{NodeKind::Token, LayerIndex(), TokenPosition(2), 11});
        QVERIFY((m_panel->plot()->currentCell() == HeatmapCell{1, 2}));  // the row stays
    }

    void aMeasureIsChosenInTheToolbar()
    {
        fill();
        m_panel->toolbar()->setMeasure(LensMeasure::KlToAnswer);
        QVERIFY(m_panel->plot()->data().unit.contains("KL"));
        QVERIFY(!m_panel->toolbar()->watchedBox()->isEnabled());
        m_panel->toolbar()->setMeasure(LensMeasure::WatchedRank);
        QVERIFY(m_panel->toolbar()->watchedBox()->isEnabled());
        QVERIFY(m_panel->plot()->data().unit.contains("seven"));
        QTest::keyClick(m_panel->toolbar()->watchedBox(), Qt::Key_Down);
        QVERIFY(m_panel->plot()->data().unit.contains("eight"));
    }

    void wordsAreTakenOutWithAClick()
    {
        fill();
        QVERIFY(!m_panel->plot()->data().cellTexts.empty());
        QTest::mouseClick(m_panel->toolbar()->textsButton(), Qt::LeftButton);
        QVERIFY(m_panel->plot()->data().cellTexts.empty());
    }

    void rowsAfterAttentionAreAskedFor()
    {
        fill();
        QSignalSpy asked(m_panel.get(), &LensPanel::lensRequested);
        QTest::mouseClick(m_panel->toolbar()->middlesButton(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].value<LensOptions>().middles);
        QVERIFY(!stack()->isEmpty());
    }

    void wWatchesTheTopTokenOfACell()
    {
        fill();
        click(1, 3);
        takeKeys();
        QSignalSpy asked(m_panel.get(), &LensPanel::lensRequested);
        QTest::keyClick(m_panel->plot(), Qt::Key_W);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<LensOptions>().watched, (std::vector{TokenId(7), TokenId(8), TokenId(103)}));
        QCOMPARE(m_panel->toolbar()->view().measure, LensMeasure::WatchedProbability);
        QCOMPARE(m_panel->toolbar()->watchedBox()->currentText(), QString("t103"));
        QVERIFY(m_panel->plot()->data().unit.contains("top token"));  // until its lens is there
        auto lens = smallLens(dallasPrompt());
        lens->watched.push_back({TokenId(103), " t103", lens->watched[0].probability, lens->watched[0].rank});
        m_panel->setLens(lens);
        QVERIFY(m_panel->plot()->data().unit.contains("t103"));
    }

    void watchedTokensStayForTheNextPromptAndGoWithTheModel()
    {
        fill();
        click(1, 3);
        takeKeys();
        QTest::keyClick(m_panel->plot(), Qt::Key_W);
        m_panel->setTrace(answeredTrace());
        QCOMPARE(m_panel->toolbar()->watchedBox()->count(), 3);
        m_panel->forgetWatched();
        m_panel->setTrace(answeredTrace());
        QCOMPARE(m_panel->toolbar()->watchedBox()->count(), 2);
    }

    void theMethodIsSaidAndThatTouchesAreNotInIt()
    {
        fill();
        const auto said = [this] {
            for (const ElidedLabel *label : m_panel->findChildren<ElidedLabel *>())
                if (label->text().contains("final norm"))
                    return label->text();
            return QString();
        };
        QVERIFY(said().contains("own statistics"));
        QVERIFY(!said().contains("intact"));
        m_panel->setTouched(true);
        QVERIFY(said().contains("intact run, without your touches"));
    }

    void errorsAreSaidAboveWhatIsShown()
    {
        fill();
        m_panel->setError("It failed.");
        QCOMPARE(m_panel->findChild<MessageStrip *>()->text(), QString("It failed."));
        QVERIFY(!stack()->isEmpty());
    }

    void copyGivesATable()
    {
        fill();
        takeKeys();
        QTest::keySequence(m_panel->plot(), QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("place,layer,position"));
    }

    void everythingFocusableHasAName() { QCOMPARE(unnamedFocusable(*m_panel), QStringList()); }

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
        m_panel = std::make_unique<LensPanel>();
        m_panel->resize(m_panel->minimumSizeHint().expandedTo({600, 400}));
        m_panel->show();
        fill();
        QCOMPARE(clippedTexts(*m_panel), QStringList());
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestLensPanel)
#include "tst_lens_panel.moc"
