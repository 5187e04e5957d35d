#include "tests/widgets/common/widget_checks.h"
#include "tests/widgets/inspector/sample_prompt.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/heatmap/heatmap_toolbar.h"
#include "widgets/plots/heatmap_plot.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace penfield;
using namespace penfield::test;

class TestHeatmapPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void emptyPanelSaysWhatToDo();
    void busyAndErrorAreSaid();
    void clickingACellSelectsItsFeatureAndToken();
    void clickingTheBeginningOfSequenceSelectsNothing();
    void selectionFromElsewhereMarksRowAndColumn();
    void aTokenSelectedElsewhereMarksItsColumn();
    void hoveringTellsTheValueAndLightsTheNode();
    void arrowsMoveTheSelectedCell();
    void filterAsYouType();
    void nothingMatchesIsSaid();
    void layerBoxNarrowsTheRows();
    void influenceNeedsAGraph();
    void anOutcomeShowsTheTouchedRun();
    void differenceModeIsChosenWithAClick();
    void takingTheTouchBackShowsTheIntactRun();
    void selectionStaysWhileASliderMoves();
    void hiddenPanelCatchesUpWhenShown();
    void copyGivesATable();
    void everythingFocusableHasAName();
    void textFitsInOtherLanguages_data();
    void textFitsInOtherLanguages();

private:
    QPoint placeOf(int row, int column) const { return m_panel->plot()->geometryOfCells().cellRect({row, column}).center().toPoint(); }
    QWidget *under(const QPoint &place) const { return m_panel->plot()->childAt(place); }
    void click(int row, int column)
    {
        const QPoint place = placeOf(row, column);
        QTest::mouseClick(under(place), Qt::LeftButton, {}, place);  // the plot's surface begins at its corner
    }
    QString firstTitle() const { return m_panel->matrix().rows.front().title; }

    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<HeatmapPanel> m_panel;
};

void TestHeatmapPanel::init()
{
    QLocale::setDefault(QLocale::c());
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<HeatmapPanel>();
    m_panel->setSelection(m_selection.get());
    m_panel->resize(800, 400);
    m_panel->show();
    if (qstrcmp(QTest::currentTestFunction(), "emptyPanelSaysWhatToDo") == 0)
        return;
    m_panel->setTrace(dallasTrace());
    m_panel->setLabels(dallasLabels());
    QVERIFY(!m_panel->grab().isNull());  // lays out
}

void TestHeatmapPanel::emptyPanelSaysWhatToDo()
{
    auto *stack = m_panel->findChild<PanelStack *>();
    QVERIFY(stack->isEmpty());
    QVERIFY(stack->emptyState()->hint().contains("prompt"));
    m_panel->setTrace(dallasTrace());
    QVERIFY(!stack->isEmpty());
    m_panel->setTrace(nullptr);
    QVERIFY(stack->isEmpty());
}

void TestHeatmapPanel::busyAndErrorAreSaid()
{
    m_panel->setBusy("Tracing the prompt");
    QCOMPARE(m_panel->status(), QString("Tracing the prompt"));
    QVERIFY(!m_panel->findChild<PanelStack *>()->isEmpty());  // what was there stays
    m_panel->setError("The prompt is too long.");
    QCOMPARE(m_panel->findChild<MessageStrip *>()->text(), QString("The prompt is too long."));
    QVERIFY(m_panel->status() != "Tracing the prompt");
}

void TestHeatmapPanel::clickingACellSelectsItsFeatureAndToken()
{
    click(0, 3);
    QVERIFY(m_selection->current() == featureKey(1, 5, 3));
    QCOMPARE(m_panel->status(), QString("state = Texas · L1 · 5 · at “Dallas” (position 3): 8.00"));
    click(1, 1);
    QVERIFY(m_selection->current() == featureKey(0, 3, 1));
    QVERIFY(m_panel->status().endsWith("not active"));
}

void TestHeatmapPanel::clickingTheBeginningOfSequenceSelectsNothing()
{
    click(0, 0);
    QVERIFY(!m_selection->current());
}

void TestHeatmapPanel::selectionFromElsewhereMarksRowAndColumn()
{
    m_selection->setCurrent(featureKey(0, 3, 4));
    QVERIFY((m_panel->plot()->currentCell() == HeatmapCell{1, 4}));
    m_selection->setCurrent(featureKey(1, 404, 4));  // not active on this prompt
    QVERIFY((m_panel->plot()->currentCell() == HeatmapCell{-1, 4}));
    m_selection->setCurrent(std::nullopt);
    QVERIFY((m_panel->plot()->currentCell() == HeatmapCell()));
}

void TestHeatmapPanel::aTokenSelectedElsewhereMarksItsColumn()
{
    m_selection->setCurrent(NodeKey{NodeKind::Token, LayerIndex(), TokenPosition(2), 11});
    QVERIFY((m_panel->plot()->currentCell() == HeatmapCell{-1, 2}));
}

void TestHeatmapPanel::hoveringTellsTheValueAndLightsTheNode()
{
    const QPoint place = placeOf(2, 5);
    QTest::mouseMove(under(place), place);
    QVERIFY(m_selection->hovered() == featureKey(1, 9, 5));
    QVERIFY(m_panel->status().endsWith(": 3.00"));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(under(place), &leave);
    QVERIFY(!m_selection->hovered());
}

void TestHeatmapPanel::arrowsMoveTheSelectedCell()
{
    click(0, 3);
    QTest::keyClick(m_panel->plot(), Qt::Key_Down);
    QVERIFY(m_selection->current() == featureKey(0, 3, 3));
    QTest::keyClick(m_panel->plot(), Qt::Key_Right);
    QVERIFY(m_selection->current() == featureKey(0, 3, 4));
    QTest::keyClick(m_panel->plot(), Qt::Key_Home);
    QVERIFY(m_selection->current() == featureKey(0, 3, 1));  // never onto the beginning of sequence
    QTest::keyClick(m_panel->plot(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(m_selection->current() == featureKey(0, 7, 5));
}

void TestHeatmapPanel::filterAsYouType()
{
    QTest::keyClicks(m_panel->toolbar()->filter(), "tex");
    QCOMPARE(m_panel->matrix().rows.size(), std::size_t(1));
    QCOMPARE(firstTitle(), QString("state = Texas"));
    QCOMPARE(m_panel->plot()->data().rows, 1);
}

void TestHeatmapPanel::nothingMatchesIsSaid()
{
    QTest::keyClicks(m_panel->toolbar()->filter(), "paris");
    QVERIFY(m_panel->findChild<PanelStack *>()->isEmpty());
    QCOMPARE(m_panel->findChild<EmptyState *>()->title(), QString("No active feature matches"));
    m_panel->toolbar()->filter()->clear();
    QVERIFY(!m_panel->findChild<PanelStack *>()->isEmpty());
}

void TestHeatmapPanel::layerBoxNarrowsTheRows()
{
    QComboBox *box = m_panel->toolbar()->layerBox();
    QCOMPARE(box->count(), 3);  // all, 0, 1
    box->setCurrentIndex(1);
    QCOMPARE(m_panel->matrix().rows.size(), std::size_t(2));
    QCOMPARE(firstTitle(), QString("city = Dallas"));
}

void TestHeatmapPanel::influenceNeedsAGraph()
{
    QComboBox *box = m_panel->toolbar()->orderBox();
    const auto isOffered = [box] {
        const int row = box->findData(static_cast<int>(RowOrder::Influence));
        return bool(box->model()->flags(box->model()->index(row, 0)) & Qt::ItemIsEnabled);
    };
    QVERIFY(!isOffered());
    m_panel->setGraph(dallasGraph());
    QVERIFY(isOffered());
    m_panel->toolbar()->setOrder(RowOrder::Influence);
    QCOMPARE(firstTitle(), QString("L1 · 9"));
}

void TestHeatmapPanel::anOutcomeShowsTheTouchedRun()
{
    QVERIFY(!m_panel->toolbar()->modeButton(MatrixMode::After)->isEnabled());
    m_panel->setOutcome(texasAblated());
    QVERIFY(m_panel->toolbar()->modeButton(MatrixMode::After)->isChecked());
    QCOMPARE(m_panel->matrix().at(m_panel->matrix().rowOf(featureId(1, 5)), 5), 1.5F);
}

void TestHeatmapPanel::differenceModeIsChosenWithAClick()
{
    m_panel->setOutcome(texasAblated());
    QTest::mouseClick(m_panel->toolbar()->modeButton(MatrixMode::Difference), Qt::LeftButton);
    QVERIFY(m_panel->plot()->data().isSigned);
    QCOMPARE(m_panel->matrix().at(0, 3), -8.0F);
    QCOMPARE(m_panel->plot()->data().unit, QString("change of activation"));
}

void TestHeatmapPanel::takingTheTouchBackShowsTheIntactRun()
{
    m_panel->setOutcome(texasAblated());
    m_panel->toolbar()->setMode(MatrixMode::Difference);
    m_panel->setOutcome(nullptr);
    QVERIFY(m_panel->toolbar()->modeButton(MatrixMode::Before)->isChecked());
    QCOMPARE(m_panel->matrix().at(0, 3), 8.0F);
    m_panel->setOutcome(texasAblated());  // the wish is remembered
    QVERIFY(m_panel->toolbar()->modeButton(MatrixMode::Difference)->isChecked());
}

void TestHeatmapPanel::selectionStaysWhileASliderMoves()
{
    click(1, 3);
    for (int i = 0; i < 5; ++i) {
        m_panel->setOutcome(texasAblated());
        QVERIFY(m_selection->current() == featureKey(0, 3, 3));
        QVERIFY((m_panel->plot()->currentCell() == HeatmapCell{1, 3}));
    }
}

void TestHeatmapPanel::hiddenPanelCatchesUpWhenShown()
{
    m_panel->hide();
    m_panel->setOutcome(texasAblated());
    QCOMPARE(m_panel->matrix().mode, MatrixMode::Before);  // no work for what nobody sees
    m_panel->show();
    QCOMPARE(m_panel->matrix().mode, MatrixMode::After);
}

void TestHeatmapPanel::copyGivesATable()
{
    m_panel->activateWindow();
    m_panel->plot()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTest::keySequence(m_panel->plot(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains("1,5,state = Texas,0,0,0,8,0,6"));
}

void TestHeatmapPanel::everythingFocusableHasAName()
{
    QCOMPARE(unnamedFocusable(*m_panel), QStringList());
}

void TestHeatmapPanel::textFitsInOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German length") << "de";
    QTest::newRow("Chinese glyphs") << "zh";
}

void TestHeatmapPanel::textFitsInOtherLanguages()
{
    QFETCH(QString, language);
    PseudoTranslator translator(language);
    QCoreApplication::installTranslator(&translator);
    HeatmapPanel panel;
    panel.resize(760, 400);
    panel.setTrace(dallasTrace());
    panel.setOutcome(texasAblated());
    panel.show();
    QVERIFY(!panel.grab().isNull());
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(clippedTexts(panel), QStringList());
}

QTEST_MAIN(TestHeatmapPanel)
#include "tst_heatmap_panel.moc"
