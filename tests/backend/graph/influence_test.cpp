#include "backend/graph/influence.h"

#include "backend/graph/topological_order.h"
#include "tests/backend/graph/dense_reference.h"
#include "tests/support/error_of.h"
#include "tests/support/small_graphs.h"

#include <QtTest>

#include <limits>

using namespace penfield;

class InfluenceTest : public QObject {
    Q_OBJECT

    static QString sentence(const AttributionGraph &graph)
    {
        return errorOf([&] { nodeInfluence(graph); });
    }

private Q_SLOTS:
    void knownAnswer()
    {
        const double expected[] = {1 / 12.0, 1 / 3.0, 0, 1 / 4.0, 0, 0, 1 / 3.0, 0, 1 / 4.0, 1 / 4.0, 1 / 6.0, 0};
        const std::vector<double> influence = nodeInfluence(knownAnswerGraph());
        QCOMPARE(influence.size(), std::size_t{12});
        for (std::size_t i = 0; i < 12; ++i)
            QVERIFY2(std::abs(influence[i] - expected[i]) < 1e-12, qPrintable(QString::number(i)));
    }

    void agreesWithTheSeriesOnRandomGraphs()
    {
        for (std::uint32_t seed = 0; seed < 10; ++seed) {
            const AttributionGraph graph = randomGraph(seed, 4, 5, 30, 3);
            const auto expected = dense::influence(dense::adjacency(graph), dense::weights(graph));
            const auto influence = nodeInfluence(graph);
            for (std::size_t i = 0; i < expected.size(); ++i)
                QVERIFY(std::abs(influence[i] - expected[i]) < 1e-12);
        }
    }

    void theSignOfAnEdgeDoesNotMatter()
    {
        AttributionGraph graph = randomGraph(1, 3, 3, 10, 2);
        const auto before = nodeInfluence(graph);
        for (float &w : graph.weight)
            w = -w;
        QCOMPARE(nodeInfluence(graph), before);
    }

    void aNodeThatNoLogitReadsHasNone()
    {
        const AttributionGraph graph =
            graphOf({featureNode(0, 0, 1), featureNode(1, 0, 2), tokenNode(0), logitNode(1)}, {{3, 2, 1}, {1, 0, 5}});
        QCOMPARE(nodeInfluence(graph), (std::vector<double>{0, 0, 1, 0}));
    }

    void everyTargetComesBeforeItsSources()
    {
        const AttributionGraph graph = randomGraph(4, 3, 4, 20, 2);
        const auto order = topologicalOrder(graph);
        std::vector<int> place(graph.nodes.size(), -1);
        for (std::size_t i = 0; i < order.size(); ++i)
            place[order[i].index()] = static_cast<int>(i);
        for (const NodeIndex target : order)
            for (const std::int32_t s : graph.sourcesOf(target))
                QVERIFY(place[target.index()] < place[static_cast<std::size_t>(s)]);
    }

    void aVeryLongChainIsNotACycle()
    {
        constexpr int n = 5000;
        std::vector<GraphNode> nodes;
        std::vector<Edge> edges;
        for (int i = 0; i < n; ++i) {
            nodes.push_back(featureNode(i, 0, i));
            edges.push_back({i + 1, i, 1});
        }
        nodes.push_back(logitNode(1));
        QCOMPARE(nodeInfluence(graphOf(std::move(nodes), std::move(edges))).front(), 1.0);
    }

    void anEmptyGraphHasNone() { QVERIFY(nodeInfluence(AttributionGraph()).empty()); }

    void aCycleIsSaid_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("a node that reads itself") << 1;
        QTest::newRow("two nodes") << 2;
        QTest::newRow("a thousand nodes") << 1000;
    }
    void aCycleIsSaid()
    {
        QFETCH(int, length);
        std::vector<GraphNode> nodes;
        std::vector<Edge> edges;
        for (int i = 0; i < length; ++i) {
            nodes.push_back(featureNode(0, 0, i));
            edges.push_back({(i + 1) % length, i, 1});
        }
        nodes.push_back(logitNode(1));
        edges.push_back({length, 0, 1});
        QVERIFY(sentence(graphOf(std::move(nodes), std::move(edges))).contains("has a cycle"));
    }

    void weightsThatAreNoNumbersAreSaid_data()
    {
        QTest::addColumn<float>("weight");
        QTest::newRow("not a number") << std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("infinite") << -std::numeric_limits<float>::infinity();
    }
    void weightsThatAreNoNumbersAreSaid()
    {
        QFETCH(float, weight);
        QVERIFY(sentence(graphOf({tokenNode(0), logitNode(1)}, {{1, 0, weight}})).contains("not finite numbers"));
    }

    void edgesThatLeadNowhereAreSaid()
    {
        AttributionGraph graph = graphOf({tokenNode(0), logitNode(1)}, {{1, 0, 1}});
        graph.source[0] = 7;
        QVERIFY(sentence(graph).contains("a node that is not there"));
        graph = graphOf({tokenNode(0), logitNode(1)}, {{1, 0, 1}});
        graph.rowStart.pop_back();
        QVERIFY(sentence(graph).contains("a node that is not there"));
        graph = graphOf({tokenNode(0), logitNode(1)}, {{1, 0, 1}});
        graph.rowStart = {0, 2, 1};
        QVERIFY(sentence(graph).contains("a node that is not there"));
    }
};

QTEST_APPLESS_MAIN(InfluenceTest)
#include "influence_test.moc"
