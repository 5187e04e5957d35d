#include "tests/widgets/graph/synthetic_graphs.h"
#include "widgets/common/oklab.h"
#include "widgets/graph/display_builder.h"
#include "widgets/graph/hover_text.h"

#include <QGuiApplication>
#include <QTest>

using namespace penfield;
using namespace penfield::test;

namespace {

const QRectF area(0, 0, 1100, 650);

GraphScene sceneOf(std::shared_ptr<const AttributionGraph> graph, const PruneOptions &prune = {0.8, 0.95})
{
    GraphScene scene;
    scene.setGraph(graph);
    scene.setLabels(makeLabels(*graph));
    scene.setPruneOptions(prune);
    scene.arrangeNow(area.size(), GraphStyle::from(QGuiApplication::font()));
    return scene;
}

GraphScene tinyScene()
{
    return sceneOf(tinyGraph(), {1, 1});
}

DisplayList pictureOf(const GraphScene &scene, const Theme &theme = Theme::lightTheme())
{
    DisplayBuilder builder(GraphStyle::from(QGuiApplication::font()));
    Viewport view;
    view.setContent(scene.arrangement()->layout.bounds);
    view.setView(builder.plot(scene, area));
    return builder.build(scene, view, area, theme);
}

const DisplayNode *nodeOf(const DisplayList &list, const GraphScene &scene, const NodeKey &key)
{
    for (const DisplayNode &node : list.nodes)
        if (scene.arrangement()->node(node.slot).key == key)
            return &node;
    return nullptr;
}

QString allText(const std::vector<TextRun> &runs)
{
    QStringList texts;
    for (const TextRun &run : runs)
        texts << run.text;
    return texts.join(u'|');
}

QString labelOf(const DisplayList &list, const GraphScene &scene, const NodeKey &key)
{
    for (const DisplayLabel &label : list.labels)
        if (scene.arrangement()->node(label.slot).key == key)
            return allText(label.runs);
    return {};
}

}  // namespace

class TestGraphScene : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thresholdsDecideHowManyNodesAndEdgesAreKept()
    {
        const auto graph = capitalGraph();
        int lastNodes = 0;
        for (const double threshold : {0.3, 0.6, 0.9, 1.0}) {
            const int nodes = sceneOf(graph, {threshold, 0.98}).arrangement()->kept.size();
            QVERIFY(nodes > lastNodes);
            lastNodes = nodes;
        }
        QVERIFY(sceneOf(graph, {0.8, 0.6}).arrangement()->kept.edges().size() < sceneOf(graph, {0.8, 0.98}).arrangement()->kept.edges().size());
    }

    void errorNodesCanBeLeftOut()
    {
        GraphScene scene = sceneOf(capitalGraph());
        const auto errors = [&] {
            int count = 0;
            for (int slot = 0; slot < scene.arrangement()->kept.size(); ++slot)
                count += scene.arrangement()->node(slot).key.kind == NodeKind::Error;
            return count;
        };
        QVERIFY(errors() > 0);
        scene.setShowErrors(false);
        scene.arrangeNow(area.size(), GraphStyle::from(QGuiApplication::font()));
        QCOMPARE(errors(), 0);
    }

    void everyKeptNodeAndEdgeIsDrawn()
    {
        const GraphScene scene = sceneOf(capitalGraph());
        const DisplayList list = pictureOf(scene);
        QCOMPARE(static_cast<int>(list.nodes.size()), scene.arrangement()->kept.size());
        QCOMPARE(list.edges.size(), scene.arrangement()->kept.edges().size());
        for (const DisplayNode &node : list.nodes)
            QVERIFY(list.plot.contains(node.center));
    }

    void signIsColourAndStrengthIsWidth()
    {
        const GraphScene scene = tinyScene();
        const DisplayList list = pictureOf(scene);
        const Theme theme = Theme::lightTheme();
        QCOMPARE(list.edges.back().color.rgb(), theme.positive.rgb());  // +3, drawn last
        for (std::size_t i = 1; i < list.edges.size(); ++i)
            QVERIFY(list.edges[i].width >= list.edges[i - 1].width);
        QCOMPARE(std::count_if(list.edges.begin(), list.edges.end(), [&](const DisplayEdge &e) { return e.color.rgb() == theme.negative.rgb(); }), 1);
    }

    void tokensStandAlongTheBottomAndLayersAlongTheSide()
    {
        const DisplayList list = pictureOf(sceneOf(capitalGraph()));
        const QString axis = allText(list.axis);
        for (const char *word : {"<bos>", "capital", "Dallas", "E", "L0", "L3", "out"})
            QVERIFY2(axis.contains(QString::fromUtf8(word)), word);
        for (const TextRun &run : list.axis)
            QVERIFY(!list.plot.contains(run.baseline));
    }

    void answersShowTheirTokenAndProbability()
    {
        const GraphScene scene = tinyScene();
        QCOMPARE(labelOf(pictureOf(scene), scene, tinyAnswer()), QStringLiteral("Austin|0.900"));
    }

    void hoverLightsTheEdgesInAndOutAndTheWayToTheAnswer()
    {
        GraphScene scene = tinyScene();
        QVERIFY(pictureOf(scene).litEdges.empty());
        scene.setHovered(tinyA());
        const DisplayList list = pictureOf(scene);
        QVERIFY(list.edgeStrength < 0.3);
        // token → A, A → C, and on: C → answer. The chain repeats the incident edges.
        std::set<std::pair<double, double>> ends;
        for (const DisplayEdge &edge : list.litEdges)
            ends.insert({edge.from.y(), edge.to.y()});
        QCOMPARE(ends.size(), std::size_t(3));
        const QColor lit = nodeOf(list, scene, tinyC())->fill, unlit = nodeOf(list, scene, tinyB())->fill;
        QVERIFY(contrastRatio(lit, list.background) > contrastRatio(unlit, list.background));
    }

    void theSelectedAndThePinnedHaveRings()
    {
        GraphScene scene = tinyScene();
        scene.setCurrent(tinyA());
        scene.setPinned({tinyB()});
        const DisplayList list = pictureOf(scene);
        const DisplayNode *current = nodeOf(list, scene, tinyA()), *pinned = nodeOf(list, scene, tinyB()), *other = nodeOf(list, scene, tinyC());
        QCOMPARE(current->ring, Theme::lightTheme().accent);
        QCOMPARE(pinned->ring, Theme::lightTheme().accent);
        QVERIFY(current->ringWidth > pinned->ringWidth);
        QVERIFY(!other->ring.isValid());
    }

    void aFocusedNodeAlwaysHasItsLabel()
    {
        GraphScene scene = sceneOf(makeGraph({{"<bos>", "Dallas", "is"}, 3, 40, 3, 5}), {0.95, 0.9});
        for (int slot = 0; slot < scene.arrangement()->kept.size(); ++slot) {
            const GraphNode &node = scene.arrangement()->node(slot);
            if (node.key.kind == NodeKind::Token)
                continue;
            scene.setHovered(node.key);
            QVERIFY(!labelOf(pictureOf(scene), scene, node.key).isEmpty());
        }
    }

    void supernodesLendTheirNameAndHue()
    {
        GraphScene scene = tinyScene();
        auto supernodes = std::make_shared<std::vector<Supernode>>();
        supernodes->push_back({"Ohio", "state", {{tinyA().featureId(), 0.2}}});
        supernodes->push_back({"Texas", "state", {{tinyA().featureId(), 0.9}}});
        scene.setSupernodes(supernodes);
        const DisplayList list = pictureOf(scene);
        QVERIFY(labelOf(list, scene, tinyA()).contains(QStringLiteral("Texas")));
        QVERIFY(nodeOf(list, scene, tinyA())->halo.isValid());
        QVERIFY(!nodeOf(list, scene, tinyC())->halo.isValid());
    }

    void anOutcomeShowsWhatDiedRoseAndWasBorn()
    {
        GraphScene scene = tinyScene();
        auto outcome = std::make_shared<Outcome>();
        outcome->interventions.push_back({tinyA().featureId(), tinyA().position, TouchKind::Set, 0});
        outcome->changes = {{tinyA().featureId(), tinyA().position, 1.5F, 0}, {tinyC().featureId(), tinyC().position, 1.5F, 3},
                            {{LayerIndex(1), FeatureIndex(999)}, TokenPosition(1), 0, 2}};
        outcome->shifts.push_back({TokenId(77), "Austin", 0.9, 0.123, 0, 0, 0, 2});
        scene.setOutcome(outcome);
        const DisplayList list = pictureOf(scene);
        const DisplayNode *dead = nodeOf(list, scene, tinyA()), *raised = nodeOf(list, scene, tinyC());
        QVERIFY(!dead->fill.isValid());
        QVERIFY(dead->touched);
        QCOMPARE(raised->fill, Theme::lightTheme().signedValue(0.5));
        QVERIFY(!raised->touched);
        QCOMPARE(allText(list.notes), QStringLiteral("Newly active: L1 · 999"));
        QCOMPARE(labelOf(list, scene, tinyAnswer()), QStringLiteral("Austin|90 → 12 %"));
        scene.setOutcome(nullptr);
        QVERIFY(nodeOf(pictureOf(scene), scene, tinyA())->fill.isValid());
    }

    void aTouchedFeatureShowsWhatWasReadBack()
    {
        GraphScene scene = tinyScene();
        auto outcome = std::make_shared<Outcome>();
        outcome->interventions.push_back({tinyB().featureId(), tinyB().position, TouchKind::Scale, 2});
        outcome->readback.push_back({tinyC().featureId(), tinyC().position, 1.5F, 0, 1e-7F});  // ablated, but for rounding
        outcome->readback.push_back({tinyB().featureId(), tinyB().position, 1.5F, 3.0F, 3.0F});
        scene.setOutcome(outcome);
        const DisplayList list = pictureOf(scene);
        QCOMPARE(nodeOf(list, scene, tinyB())->fill, Theme::lightTheme().signedValue(0.5));
        QVERIFY(nodeOf(list, scene, tinyB())->touched);
        QVERIFY(!nodeOf(list, scene, tinyC())->fill.isValid());
    }

    void aFeatureMostlyAboutOtherThingsCarriesNoTag()
    {
        GraphScene scene = tinyScene();
        auto supernodes = std::make_shared<std::vector<Supernode>>();
        supernodes->push_back({"Texas", "state", {{tinyA().featureId(), 0.3}}});
        scene.setSupernodes(supernodes);
        QVERIFY(!nodeOf(pictureOf(scene), scene, tinyA())->halo.isValid());
    }

    void aTouchWithoutAPositionMarksEveryPosition()
    {
        GraphScene scene = tinyScene();
        auto outcome = std::make_shared<Outcome>();
        outcome->interventions.push_back({tinyB().featureId(), TokenPosition(), TouchKind::Scale, 2});
        scene.setOutcome(outcome);
        QVERIFY(scene.marks().isTouched(tinyB()));
        QVERIFY(!scene.marks().isTouched(tinyA()));
    }

    void theLegendSaysWhatShapesMean()
    {
        GraphScene scene = tinyScene();
        QVERIFY(pictureOf(scene).legend.empty());
        scene.setLegend(true);
        scene.arrangeNow(area.size(), GraphStyle::from(QGuiApplication::font()));
        const DisplayList list = pictureOf(scene);
        QVERIFY(allText(list.legend).contains(QStringLiteral("feature")));
        QCOMPARE(list.legendNodes.size(), std::size_t(4));
        for (const TextRun &run : list.legend)
            QVERIFY(run.baseline.y() < list.plot.top());  // a strip of its own: it covers nothing
    }

    void textReadsOnTheCanvas_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textReadsOnTheCanvas()
    {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::darkTheme() : Theme::lightTheme();
        GraphScene scene = sceneOf(capitalGraph());
        auto supernodes = std::make_shared<std::vector<Supernode>>();
        for (const GraphNode &node : scene.graph()->nodes)
            if (node.key.isFeature())
                supernodes->push_back({"S", "state", {{node.key.featureId(), 1}}});
        scene.setSupernodes(supernodes);
        const DisplayList list = pictureOf(scene, theme);
        for (const DisplayLabel &label : list.labels)
            for (const TextRun &run : label.runs)
                QVERIFY2(contrastRatio(run.color, list.background) >= 4.5, qPrintable(run.text + run.color.name()));
        for (const TextRun &run : list.axis)
            QVERIFY(contrastRatio(run.color, list.background) >= 4.5);
    }

    void hoverTextNamesTheNodeItsNumbersAndItsStrongestEdges()
    {
        GraphScene scene = tinyScene();
        auto labels = std::make_shared<LabelMap>();
        (*labels)[tinyC().featureId()] = {tinyC().featureId(), "say <a> capital", 0.9};
        scene.setLabels(labels);
        const int slot = *scene.arrangement()->slotOf(tinyC());
        const QString text = hoverText(scene, slot, Theme::lightTheme());
        QVERIFY(text.contains(QStringLiteral("say &lt;a&gt; capital")));  // labels are text, not markup
        for (const char *part : {"L1 · 8", "activation 1.5", "+3", "−1", "Austin"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
        const QString spoken = spokenText(scene, slot);
        QVERIFY(spoken.contains(QStringLiteral("say <a> capital")) && spoken.contains(QStringLiteral("strongest source: L0 · 3")));
    }

    void componentsHaveTheirOwnNamesColumnsAndLegend()
    {
        GraphScene scene = sceneOf(makeComponentGraph(3, 4), {1, 1});
        scene.setLegend(true);
        scene.arrangeNow(area.size(), GraphStyle::from(QGuiApplication::font()));
        const DisplayList list = pictureOf(scene);
        for (const char *name : {"H0", "H3", "MLP", "L2"})
            QVERIFY2(allText(list.axis).contains(QLatin1String(name)), name);
        QVERIFY(allText(list.legend).contains(QStringLiteral("attention head")));
        QVERIFY(!allText(list.legend).contains(QStringLiteral("unexplained")));
        QStringList labels;
        for (const DisplayLabel &label : list.labels)
            labels << allText(label.runs);
        QVERIFY2(labels.join('|').contains("MLP 1") && labels.join('|').contains("8.3"), qPrintable(labels.join('|')));
    }

    void hoverTextOfAHeadNamesTheInputsOfItsEdges()
    {
        const GraphScene scene = sceneOf(makeComponentGraph(3, 4), {1, 1});
        const int slot = *scene.arrangement()->slotOf({NodeKind::Head, LayerIndex(2), {}, 1});
        const QString text = hoverText(scene, slot, Theme::lightTheme());
        for (const char *part : {"L2 H1", "attention head 1 of layer 2", "Q ", "K ", "V "})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
        const int answer = *scene.arrangement()->slotOf(scene.graph()->nodes.back().key);
        QVERIFY(hoverText(scene, answer, Theme::lightTheme()).contains("with the prompt"));
    }

    void whiteSpaceTokensAreVisible()
    {
        auto graph = std::make_shared<AttributionGraph>(*tinyGraph());
        graph->prompt.pieces = {" ", "\n"};
        const QString axis = allText(pictureOf(sceneOf(graph, {1, 1})).axis);
        QVERIFY(axis.contains(u'␣') && axis.contains(u'↵'));
    }

    void onlyTheStrongestEdgesOfAHugeGraphAreDrawn()
    {
        const GraphScene scene = sceneOf(makeGraph({longPrompt(20), 6, 6, 3, 5}), {1, 1});
        QVERIFY(scene.arrangement()->kept.edges().size() > 10000);
        const DisplayList list = pictureOf(scene);
        QVERIFY(list.edges.size() <= 4000 && list.edges.size() >= 2000);
    }
};

QTEST_MAIN(TestGraphScene)
#include "test_graph_scene.moc"
