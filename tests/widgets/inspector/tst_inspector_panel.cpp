#include "tests/widgets/common/widget_checks.h"
#include "tests/widgets/inspector/shown_inspector.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/panel_stack.h"
#include "widgets/inspector/activation_strip.h"
#include "widgets/inspector/edge_list.h"
#include "widgets/inspector/effect_bars.h"
#include "widgets/inspector/example_list.h"
#include "widgets/inspector/unit_actions.h"
#include "widgets/plots/histogram_plot.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTest>

using namespace penfield;
using namespace penfield::test;

class TestInspectorPanel : public QObject, private ShownInspector {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void emptyPanelSaysWhatToDo();
    void selectingAFeatureAsksForItsCardOnce();
    void cardOfAnotherFeatureIsIgnored();
    void cardFillsEverySection();
    void nothingMovesWhenTheCardArrives();
    void whatAFeatureWithoutACardWillNeverHaveIsLeftOut();
    void withoutADatabaseItSaysSo();
    void withoutGraphsEdgesAreLeftOut();
    void withoutADictionaryItOffersToOpenOne();
    void featuresPartsAreHiddenForOtherNodes();
    void clickingATokenGoesToItsPosition();
    void clickingAnEdgeSelectsTheNode();
    void hoveringAnEdgeLightsTheNode();
    void keysChooseAnEdge();
    void markerStandsAtThePresentActivation();
    void inactiveFeatureHasNoMarker();
    void randomExamplesHaveTheirTab();
    void stripShadesByActivation();
    void barsAreAsLongAsTheirEffects();
    void graphOfAnOlderPromptIsForgotten();
    void contentHeightCountsEveryLine();
    void copyPutsTheCardOnTheClipboard();
    void everythingFocusableHasAName();
    void textFitsInOtherLanguages_data();
    void textFitsInOtherLanguages();
};

void TestInspectorPanel::init()
{
    open();
}

void TestInspectorPanel::emptyPanelSaysWhatToDo()
{
    auto *stack = m_panel->findChild<PanelStack *>();
    QVERIFY(stack->isEmpty());
    QVERIFY(stack->emptyState()->hint().contains("Click a node"));
    selectTexas();
    QVERIFY(!stack->isEmpty());
    m_selection->setCurrent(std::nullopt);
    QVERIFY(stack->isEmpty());
}

void TestInspectorPanel::selectingAFeatureAsksForItsCardOnce()
{
    QSignalSpy asked(m_panel.get(), &InspectorPanel::cardRequested);
    selectTexas();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<FeatureId>(), featureId(1, 5));
    m_panel->setCard(texasCard());
    m_selection->setCurrent(featureKey(1, 5, 5));  // the same feature at another token
    m_selection->setCurrent(NodeKey{NodeKind::Token, LayerIndex(), TokenPosition(3), 12});
    QCOMPARE(asked.count(), 1);
    m_selection->setCurrent(featureKey(1, 9, 5));
    QCOMPARE(asked.count(), 2);
}

void TestInspectorPanel::whatAFeatureWithoutACardWillNeverHaveIsLeftOut()
{
    selectTexas();
    QVERIFY(page()->examples()->isVisible());  // asked for, and may come
    m_panel->setCardMissing(featureId(1, 5));
    for (const QWidget *part : std::initializer_list<const QWidget *>{page()->examples(), page()->exampleTabs(), page()->histogram(), page()->effects()})
        QVERIFY(!part->isVisible());
    m_selection->setCurrent(featureKey(1, 9, 5));
    QVERIFY(page()->examples()->isVisible());
}

void TestInspectorPanel::withoutADatabaseItSaysSo()
{
    m_panel->setHasDatabase(false);
    selectTexas();
    QVERIFY(m_panel->text().contains("No feature database is open"));
    QVERIFY(!page()->examples()->isVisible());
}

void TestInspectorPanel::withoutGraphsEdgesAreLeftOut()
{
    selectTexas();
    QVERIFY(page()->edgesIn()->isVisible());
    m_panel->setMissing(Missing::GraphDictionary);
    QVERIFY(!page()->edgesIn()->isVisible());
    QVERIFY(!page()->edgesOut()->isVisible());
}

void TestInspectorPanel::withoutADictionaryItOffersToOpenOne()
{
    QSignalSpy asked(m_panel.get(), &InspectorPanel::openDictionaryRequested);
    m_panel->setMissing(Missing::Dictionary);
    auto *empty = m_panel->findChild<PanelStack *>()->emptyState();
    QVERIFY(empty->title().contains("no dictionary"));
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestInspectorPanel::cardOfAnotherFeatureIsIgnored()
{
    m_selection->setCurrent(featureKey(1, 9, 5));
    m_panel->setCard(texasCard());  // arrived late
    QCOMPARE(page()->title(), QString("L1 · 9"));
    QVERIFY(page()->histogram()->histogram().isEmpty());
}

void TestInspectorPanel::cardFillsEverySection()
{
    selectTexas();
    QCOMPARE(page()->examples()->count(), 0);
    m_panel->setCard(texasCard());
    QCOMPARE(page()->title(), QString("state = Texas"));
    QCOMPARE(page()->score(), QString("matches the concept with F1 0.93"));
    QCOMPARE(page()->histogram()->histogram().total(), Histogram({texasCard()->histogramEdges, texasCard()->histogramCounts}).total());
    QCOMPARE(page()->examples()->count(), 20);
    QVERIFY(page()->effects()->accessibleDescription().contains("Austin"));
}

void TestInspectorPanel::nothingMovesWhenTheCardArrives()
{
    selectTexas();
    QVERIFY(!m_panel->grab().isNull());
    const auto places = [this] {
        QList<QPoint> places;
        for (QWidget *part : std::initializer_list<QWidget *>{page()->actions(), page()->strip(), page()->histogram(), page()->examples(),
                                                             page()->effects(), page()->edgesIn()})
            places << part->mapTo(m_panel.get(), QPoint());
        return places;
    };
    const auto before = places();
    m_panel->setCard(texasCard());
    QVERIFY(!m_panel->grab().isNull());
    QCOMPARE(places(), before);
}

void TestInspectorPanel::featuresPartsAreHiddenForOtherNodes()
{
    selectTexas();
    QVERIFY(page()->actions()->isVisible() && page()->examples()->isVisible());
    m_selection->setCurrent(NodeKey{NodeKind::Error, LayerIndex(0), TokenPosition(3), -1});
    QVERIFY(!page()->examples()->isVisible());
    QVERIFY(page()->sentence().contains("does not explain"));
    QVERIFY(page()->edgesOut()->isVisible());
    m_selection->setCurrent(NodeKey{NodeKind::Logit, LayerIndex(), TokenPosition(5), 21});
    QVERIFY(!page()->actions()->isVisible());
    QVERIFY(page()->edgesIn()->isVisible() && !page()->edgesOut()->isVisible());
    QCOMPARE(page()->edgesIn()->lines().size(), std::size_t(3));
}

void TestInspectorPanel::clickingATokenGoesToItsPosition()
{
    selectTexas();
    QVERIFY(!m_panel->grab().isNull());
    ActivationStrip *strip = page()->strip();
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->tokenRect(5).center());
    QVERIFY(m_selection->current() == featureKey(1, 5, 5));
    QCOMPARE(strip->current(), 5);
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->tokenRect(0).center());  // <bos>
    QVERIFY(m_selection->current() == featureKey(1, 5, 5));
}

void TestInspectorPanel::clickingAnEdgeSelectsTheNode()
{
    selectTexas();
    EdgeList *in = page()->edgesIn();
    QCOMPARE(in->lines()[0].title, QString("city = Dallas"));
    QTest::mouseClick(in, Qt::LeftButton, {}, in->lineRect(0).center());
    QVERIFY(m_selection->current() == featureKey(0, 3, 3));
    QCOMPARE(page()->title(), QString("city = Dallas"));
}

void TestInspectorPanel::hoveringAnEdgeLightsTheNode()
{
    selectTexas();
    EdgeList *out = page()->edgesOut();
    QVERIFY(!m_panel->grab().isNull());
    const QPointF place = out->lineRect(0).center();
    QMouseEvent move(QEvent::MouseMove, place, out->mapToGlobal(place), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(out, &move);  // QTest would move the pointer, which the offscreen screen is too small for
    QVERIFY((m_selection->hovered() == NodeKey{NodeKind::Logit, LayerIndex(), TokenPosition(5), 21}));
}

void TestInspectorPanel::keysChooseAnEdge()
{
    selectTexas();
    EdgeList *in = page()->edgesIn();
    QTest::keyClick(in, Qt::Key_Down);
    QTest::keyClick(in, Qt::Key_Down);
    QTest::keyClick(in, Qt::Key_Return);
    QVERIFY((m_selection->current() == NodeKey{NodeKind::Error, LayerIndex(0), TokenPosition(3), -1}));
}

void TestInspectorPanel::markerStandsAtThePresentActivation()
{
    selectTexas();
    m_panel->setCard(texasCard());
    QCOMPARE(page()->histogram()->marker(), std::optional(8.0));
}

void TestInspectorPanel::inactiveFeatureHasNoMarker()
{
    m_selection->setCurrent(featureKey(1, 5, 4));
    m_panel->setCard(texasCard());
    QVERIFY(!page()->histogram()->marker());
}

void TestInspectorPanel::randomExamplesHaveTheirTab()
{
    selectTexas();
    m_panel->setCard(texasCard());
    page()->exampleTabs()->setCurrentIndex(1);
    QCOMPARE(page()->examples()->count(), 6);
}

void TestInspectorPanel::stripShadesByActivation()
{
    selectTexas();
    ActivationStrip *strip = page()->strip();
    QCOMPARE(strip->backgroundOf(3), Theme::lightTheme().magnitude(1));
    QVERIFY(strip->backgroundOf(5).isValid() && strip->backgroundOf(5) != strip->backgroundOf(3));
    QVERIFY(!strip->backgroundOf(4).isValid());
    QVERIFY(strip->tokens()[0].muted);
}

void TestInspectorPanel::barsAreAsLongAsTheirEffects()
{
    selectTexas();
    m_panel->setCard(texasCard());
    QVERIFY(!m_panel->grab().isNull());
    const EffectBars *bars = page()->effects();
    QVERIFY(std::abs(bars->barRect(true, 0).width() / bars->barRect(true, 6).width() - 3) < 0.05);   // 0.9 and 0.3
    QVERIFY(std::abs(bars->barRect(true, 0).width() / bars->barRect(false, 0).width() - 1.5) < 0.05); // 0.9 and −0.6
    const QRectF plus = page()->edgesIn()->barRect(0), minus = page()->edgesIn()->barRect(1);
    QVERIFY(std::abs(plus.left() - minus.right()) < 0.01);  // both begin at zero
    QVERIFY(std::abs(plus.width() / minus.width() - 1.5 / 0.4) < 0.05);
}

void TestInspectorPanel::graphOfAnOlderPromptIsForgotten()
{
    selectTexas();
    QVERIFY(!page()->edgesIn()->lines().empty());
    auto other = std::make_shared<TraceSummary>(*dallasTrace());
    other->prompt.tokens[3] = TokenId(99);
    m_panel->setTrace(other);
    QVERIFY(page()->edgesIn()->lines().empty());
}

void TestInspectorPanel::contentHeightCountsEveryLine()
{
    selectTexas();
    const int two = m_panel->contentHeight(420);
    auto graph = std::make_shared<AttributionGraph>(*dallasGraph());
    graph->weight[2] = 0;  // the error node's edge: one line less
    m_panel->setGraph(graph);
    QCOMPARE(page()->edgesIn()->lines().size(), std::size_t(1));
    const int one = m_panel->contentHeight(420);
    QCOMPARE(two - one, page()->edgesIn()->lineRect(0).height());
}

void TestInspectorPanel::copyPutsTheCardOnTheClipboard()
{
    selectTexas();
    m_panel->setCard(texasCard());
    m_panel->activateWindow();
    page()->examples()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTest::keySequence(page()->examples(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_panel->text());
    QVERIFY(m_panel->text().contains("F1 0.93"));
}

void TestInspectorPanel::everythingFocusableHasAName()
{
    selectTexas();
    m_panel->setCard(texasCard());
    QCOMPARE(unnamedFocusable(*m_panel), QStringList());
}

void TestInspectorPanel::textFitsInOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German length") << "de";
    QTest::newRow("Chinese glyphs") << "zh";
}

void TestInspectorPanel::textFitsInOtherLanguages()
{
    QFETCH(QString, language);
    PseudoTranslator translator(language);
    QCoreApplication::installTranslator(&translator);
    InspectorPanel panel;
    panel.setSelection(m_selection.get());
    panel.resize(360, 900);
    panel.setTrace(dallasTrace());
    panel.setSupernodes(texasGroup());
    selectTexas();
    panel.setCard(texasCard());
    panel.show();
    QCoreApplication::sendPostedEvents();  // lays out
    QVERIFY(!panel.grab().isNull());
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(clippedTexts(panel).join(" | "), QString());
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspector_panel.moc"
