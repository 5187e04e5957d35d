#include "backend/graph/graph_builder.h"

#include "backend/graph/influence.h"
#include "backend/graph/scores.h"
#include "tests/support/error_of.h"
#include "tests/support/small_graphs.h"

#include <QtTest>

#include <limits>

using namespace penfield;

class GraphBuilderTest : public QObject {
    Q_OBJECT

    static std::vector<GraphNode> threeNodes() { return {featureNode(0, 0, 0), tokenNode(0), logitNode(1)}; }

private Q_SLOTS:
    void aFullMatrixBecomesRows()
    {
        const std::vector<float> matrix{0, 2,  0,  //
                                        0, 0,  0,  //
                                        3, -1, 0};
        const AttributionGraph graph = buildGraph(threeNodes(), matrix);
        QCOMPARE(graph.rowStart, (std::vector<std::int64_t>{0, 1, 1, 3}));
        QCOMPARE(graph.source, (std::vector<std::int32_t>{1, 0, 1}));
        QCOMPARE(graph.weight, (std::vector<float>{2, 3, -1}));
    }

    void onlySomeRowsGiveTheSameGraph()
    {
        const std::vector<float> rows{0, 2, 0, 3, -1, 0};
        const AttributionGraph graph = buildGraph(threeNodes(), rows, std::vector{NodeIndex(0), NodeIndex(2)});
        QCOMPARE(graph.rowStart, (std::vector<std::int64_t>{0, 1, 1, 3}));
        QCOMPARE(graph.sourcesOf(NodeIndex(2)).size(), std::size_t{2});
        QCOMPARE(graph.weightsOf(NodeIndex(2))[1], -1.0F);
        QVERIFY(graph.sourcesOf(NodeIndex(1)).empty());
    }

    void withoutRowsThereAreNoEdges()
    {
        const AttributionGraph graph = buildGraph(threeNodes(), {}, {});
        QCOMPARE(graph.edgeCount(), std::size_t{0});
        QCOMPARE(graph.rowStart.size(), std::size_t{4});
    }

    void anEmptyGraphIsFine() { QCOMPARE(buildGraph({}, std::vector<float>()).edgeCount(), std::size_t{0}); }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<QList<float>>("rows");
        QTest::addColumn<QList<int>>("targets");
        QTest::newRow("a number too few") << QList<float>{0, 1} << QList<int>{2};
        QTest::newRow("targets do not ascend") << QList<float>{0, 1, 0, 0, 0, 0} << QList<int>{2, 0};
        QTest::newRow("a target twice") << QList<float>{0, 1, 0, 0, 0, 0} << QList<int>{2, 2};
        QTest::newRow("a target that is no node") << QList<float>{0, 1, 0} << QList<int>{3};
        QTest::newRow("a negative target") << QList<float>{0, 1, 0} << QList<int>{-1};
    }
    void whatDoesNotFitIsSaid()
    {
        QFETCH(QList<float>, rows);
        QFETCH(QList<int>, targets);
        std::vector<NodeIndex> nodes;
        for (const int t : targets)
            nodes.emplace_back(t);
        QVERIFY(errorOf([&] { buildGraph(threeNodes(), std::vector<float>(rows.begin(), rows.end()), nodes); }).contains("does not fit"));
    }

    void notANumberIsSaid()
    {
        std::vector<float> matrix(9);
        matrix[6] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(errorOf([&] { buildGraph(threeNodes(), matrix); }).contains("not finite numbers"));
    }

    void scoresAreFilledIn()
    {
        AttributionGraph graph = randomGraph(3, 3, 3, 15, 2);
        fillInScores(graph);
        const auto influence = nodeInfluence(graph);
        const GraphScores scores = graphScores(graph, influence);
        for (std::size_t i = 0; i < influence.size(); ++i)
            QCOMPARE(graph.nodes[i].influence, static_cast<float>(influence[i]));
        QCOMPARE(graph.replacementScore, scores.replacement);
        QCOMPARE(graph.completenessScore, scores.completeness);
        QVERIFY(scores.replacement > 0);
    }
};

QTEST_APPLESS_MAIN(GraphBuilderTest)
#include "graph_builder_test.moc"
