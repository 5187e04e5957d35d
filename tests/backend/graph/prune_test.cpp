#include "backend/graph/prune.h"

#include "tests/backend/graph/dense_reference.h"
#include "tests/support/error_of.h"
#include "tests/support/small_graphs.h"

#include <QtTest>

#include <algorithm>

using namespace penfield;

class PruneTest : public QObject {
    Q_OBJECT

    static std::vector<int> keptNodes(const PruneResult &result)
    {
        std::vector<int> kept;
        for (std::size_t i = 0; i < result.keepNode.size(); ++i)
            if (result.keepNode[i])
                kept.push_back(static_cast<int>(i));
        return kept;
    }

    /// Kept edges as "target<source".
    static QStringList keptEdges(const AttributionGraph &graph, const PruneResult &result)
    {
        QStringList kept;
        for (std::size_t t = 0; t < graph.nodes.size(); ++t)
            for (auto e = static_cast<std::size_t>(graph.rowStart[t]); e < static_cast<std::size_t>(graph.rowStart[t + 1]); ++e)
                if (result.keepEdge[e])
                    kept << QString("%1<%2").arg(t).arg(graph.source[e]);
        return kept;
    }

private Q_SLOTS:
    /// formats.md A.13.1: influence 4/12 at nodes 1 and 6, 3/12 at 3, 8 and 9, 2/12 at 10, 1/12 at 0; together 20/12.
    void knownAnswerNodes_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<QList<int>>("kept");
        QTest::newRow("0") << 0.0 << QList<int>{1, 6};
        QTest::newRow("just the two largest") << 8 / 20.0 - 1e-12 << QList<int>{1, 6};
        QTest::newRow("ties come together") << 8 / 20.0 + 1e-12 << QList<int>{1, 3, 6, 8, 9};
        QTest::newRow("all but the smallest") << 19 / 20.0 - 1e-12 << QList<int>{1, 3, 6, 8, 9, 10};
        QTest::newRow("all that matter") << 1.0 << QList<int>{0, 1, 3, 6, 8, 9, 10};
    }
    void knownAnswerNodes()
    {
        QFETCH(double, threshold);
        QFETCH(QList<int>, kept);
        AttributionGraph graph = knownAnswerGraph();
        for (std::size_t i = 0; i < 11; ++i)
            graph.nodes[i].key.kind = NodeKind::Error;  // errors need no way in: what is left is the choice of nodes alone
        const PruneResult result = prune(graph, {threshold, 1});
        for (int i = 0; i < 11; ++i) {
            const bool hasWayOut = i != 9 && i != 10 ? true : kept.contains(1) || (i == 9 && kept.contains(0));
            QCOMPARE(bool(result.keepNode[static_cast<std::size_t>(i)]), kept.contains(i) && hasWayOut);
        }
        QVERIFY(result.keepNode[11]);
    }

    /// Edge scores with node 0 dropped: 11<1,3,6,8: 1/4 each · 1<9,10: 3/16 each · 3<1,6: 1/8 each; sum 13/8 = 26/16.
    void knownAnswerEdges_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<QStringList>("kept");
        const QStringList first{"11<1", "11<3", "11<6", "11<8"}, second{"1<9", "1<10"}, third{"3<1", "3<6"};
        QTest::newRow("the largest and its ties") << 0.0 << first;
        QTest::newRow("16 of 26") << 16 / 26.0 - 1e-12 << first;
        QTest::newRow("a little more") << 16 / 26.0 + 1e-12 << second + first;
        QTest::newRow("22 of 26") << 22 / 26.0 - 1e-12 << second + first;
        QTest::newRow("a little more again") << 22 / 26.0 + 1e-12 << second + third + first;
        QTest::newRow("all") << 1.0 << second + third + first;
    }
    void knownAnswerEdges()
    {
        QFETCH(double, threshold);
        QFETCH(QStringList, kept);
        AttributionGraph graph = knownAnswerGraph();
        for (std::size_t i = 0; i < 11; ++i)
            graph.nodes[i].key.kind = NodeKind::Error;
        QCOMPARE(keptEdges(graph, prune(graph, {0.94, threshold})), kept);
    }

    void featuresWithoutAWayInFallOneAfterTheOther()
    {
        // token 3 → 2 → logit 4, and a chain 0 → 1 → 2 that begins nowhere.
        const AttributionGraph graph =
            graphOf({featureNode(0, 0, 0), featureNode(1, 0, 1), featureNode(2, 0, 2), tokenNode(0), logitNode(1)},
                    {{4, 2, 1}, {2, 3, 1}, {2, 1, 1}, {1, 0, 1}});
        const PruneResult result = prune(graph, {1, 1});
        QCOMPARE(keptNodes(result), (std::vector<int>{2, 3, 4}));
        QCOMPARE(keptEdges(graph, result), (QStringList{"2<3", "4<2"}));
    }

    void anErrorNodeNeedsOnlyAWayOut()
    {
        const AttributionGraph graph = graphOf({errorNode(0, 0), errorNode(1, 0), tokenNode(0), logitNode(1)}, {{3, 0, 1}, {3, 2, 1}});
        QCOMPARE(keptNodes(prune(graph, {1, 1})), (std::vector<int>{0, 2, 3}));
    }

    void tokensAndLogitsAlwaysStay()
    {
        const AttributionGraph graph = graphOf({featureNode(0, 0, 0), tokenNode(0), tokenNode(1), logitNode(0.9F), logitNode(0.1F)},
                                               {{3, 0, 100}, {0, 1, 100}, {3, 2, 0.001F}});
        for (const double threshold : {0.0, 0.5, 1.0}) {
            const auto kept = keptNodes(prune(graph, {threshold, threshold}));
            for (const int always : {1, 2, 3, 4})
                QVERIFY(std::find(kept.begin(), kept.end(), always) != kept.end());
        }
    }

    void atOneEverythingThatMattersStays()
    {
        const AttributionGraph graph = randomGraph(2, 3, 4, 25, 2);
        const PruneResult result = prune(graph, {1, 1});
        const Pruner pruner(std::make_shared<AttributionGraph>(graph));
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            if (pruner.influence()[i] > 0 && graph.nodes[i].key.kind != NodeKind::Feature)
                QVERIFY(result.keepNode[i]);
    }

    void agreesWithTheDenseReference_data()
    {
        QTest::addColumn<double>("nodes");
        QTest::addColumn<double>("edges");
        QTest::newRow("defaults") << 0.8 << 0.98;
        QTest::newRow("strict") << 0.4 << 0.5;
        QTest::newRow("very strict") << 0.1 << 0.05;
        QTest::newRow("loose") << 0.99 << 0.999;
        QTest::newRow("few nodes, all edges") << 0.3 << 1.0;
        QTest::newRow("nothing asked for") << 0.0 << 0.0;
    }
    void agreesWithTheDenseReference()
    {
        QFETCH(double, nodes);
        QFETCH(double, edges);
        for (std::uint32_t seed = 0; seed < 8; ++seed) {
            const AttributionGraph graph = randomGraph(seed, 4, 4, 40, 3);
            const PruneResult result = prune(graph, {nodes, edges});
            const dense::Pruned expected = dense::prune(graph, nodes, edges);
            QCOMPARE(result.keepNode, expected.keepNode);
            for (std::size_t t = 0; t < graph.nodes.size(); ++t)
                for (auto e = static_cast<std::size_t>(graph.rowStart[t]); e < static_cast<std::size_t>(graph.rowStart[t + 1]); ++e)
                    QCOMPARE(bool(result.keepEdge[e]), bool(expected.keepEdge[t][static_cast<std::size_t>(graph.source[e])]));
            for (std::size_t i = 0; i < graph.nodes.size(); ++i)
                QVERIFY(std::abs(result.cumulativeInfluence[i] - expected.cumulative[i]) < 1e-9);
        }
    }

    void theMostImportantNodeHasTheSmallestCumulativeShare()
    {
        const Pruner pruner(std::make_shared<AttributionGraph>(randomGraph(5, 3, 3, 20, 2)));
        const auto most = std::max_element(pruner.influence().begin(), pruner.influence().end()) - pruner.influence().begin();
        const auto &cumulative = pruner.cumulativeInfluence();
        QCOMPARE(std::min_element(cumulative.begin(), cumulative.end()) - cumulative.begin(), most);
        QCOMPARE(*std::max_element(cumulative.begin(), cumulative.end()), 1.0);
    }

    void aPrunerGivesTheSameAnswerEveryTime()
    {
        const auto graph = std::make_shared<AttributionGraph>(randomGraph(6, 4, 4, 40, 3));
        const Pruner pruner(graph);
        const PruneResult before = pruner.prune({0.6, 0.9});
        pruner.prune({0.1, 0.1});
        QCOMPARE(pruner.prune({0.6, 0.9}).keepEdge, before.keepEdge);
        QCOMPARE(prune(*graph, {0.6, 0.9}).keepNode, before.keepNode);
    }

    void anEmptyGraphStaysEmpty()
    {
        const PruneResult result = prune(AttributionGraph(), {});
        QVERIFY(result.keepNode.empty() && result.keepEdge.empty());
    }

    void aGraphWithoutEdgesKeepsItsEnds()
    {
        QCOMPARE(keptNodes(prune(graphOf({featureNode(0, 0, 0), tokenNode(0), logitNode(1)}, {}), {1, 1})), (std::vector<int>{1, 2}));
    }

    /// The input and what is explained always stay; a head or an MLP that nothing enters, or that leads nowhere, goes.
    void componentsNeedAWayInAndAWayOut()
    {
        const AttributionGraph graph = componentGraph();
        QCOMPARE(keptNodes(prune(graph, {1, 1})), (std::vector<int>{0, 2, 3, 4, 6, 7}));
        const PruneResult strict = prune(graph, {0.01, 0.01});
        QVERIFY(strict.keepNode.front() && strict.keepNode.back());
    }

    void thresholdsOutsideTheRangeAreSaid()
    {
        QVERIFY(errorOf([] { prune(knownAnswerGraph(), {1.5, 0.5}); }).contains("between 0 and 1"));
        QVERIFY(errorOf([] { prune(knownAnswerGraph(), {0.5, -0.1}); }).contains("between 0 and 1"));
        QVERIFY(errorOf([] { prune(knownAnswerGraph(), {0.5, std::nan("")}); }).contains("between 0 and 1"));
    }
};

QTEST_APPLESS_MAIN(PruneTest)
#include "prune_test.moc"
