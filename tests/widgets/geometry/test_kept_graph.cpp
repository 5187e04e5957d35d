#include "tests/widgets/graph/synthetic_graphs.h"
#include "widgets/geometry/kept_graph.h"

#include <QTest>

using namespace penfield;
using namespace penfield::test;

class TestKeptGraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void edgesToDroppedNodesAreLeftOut()
    {
        const auto graph = tinyGraph();
        std::vector<bool> nodes(6, true);
        nodes[1] = false;  // B
        const KeptGraph kept(*graph, nodes, std::vector<bool>(graph->edgeCount(), true));
        QCOMPARE(kept.size(), 5);
        QCOMPARE(kept.edges().size(), std::size_t(3));  // token → A → C → answer
        QVERIFY(!kept.slotOf(NodeIndex(1)));
        QCOMPARE(kept.slotOf(NodeIndex(2)), 1);
    }

    void droppedEdgesAreLeftOut()
    {
        const auto graph = tinyGraph();
        std::vector<bool> edges(graph->edgeCount(), true);
        edges[0] = false;
        const KeptGraph kept(*graph, std::vector<bool>(6, true), edges);
        QCOMPARE(kept.edges().size(), graph->edgeCount() - 1);
    }

    void edgesComeStrongestFirstInEveryList()
    {
        const auto graph = capitalGraph();
        const KeptGraph kept(*graph, std::vector<bool>(graph->nodes.size(), true), std::vector<bool>(graph->edgeCount(), true));
        QCOMPARE(kept.edges().size(), graph->edgeCount());
        std::size_t listed = 0;
        for (int slot = 0; slot < kept.size(); ++slot)
            for (const bool in : {true, false}) {
                float last = std::numeric_limits<float>::infinity();
                for (const int number : in ? kept.incoming(slot) : kept.outgoing(slot)) {
                    const KeptEdge &edge = kept.edges()[static_cast<std::size_t>(number)];
                    QCOMPARE(in ? edge.target : edge.source, slot);
                    QVERIFY(std::abs(edge.weight) <= last);
                    last = std::abs(edge.weight);
                    ++listed;
                }
            }
        QCOMPARE(listed, 2 * graph->edgeCount());
        QCOMPARE(kept.strongestWeight(), std::abs(kept.edges()[0].weight));
    }
};

QTEST_APPLESS_MAIN(TestKeptGraph)
#include "test_kept_graph.moc"
