#include "tests/support/small_graphs.h"
#include "tests/widgets/graph/synthetic_graphs.h"
#include "widgets/geometry/graph_layout.h"

#include <QTest>

using namespace penfield;
using namespace penfield::test;

namespace {

KeptGraph everything(const AttributionGraph &graph)
{
    return KeptGraph(graph, std::vector<bool>(graph.nodes.size(), true), std::vector<bool>(graph.edgeCount(), true));
}

LayoutOptions options(QSizeF room = {1000, 600})
{
    LayoutOptions o;
    o.room = room;
    return o;
}

/// Edges whose straight lines cross, among those between the same two rows.
int crossings(const KeptGraph &kept, const GraphLayout &layout)
{
    int count = 0;
    const auto x = [&](int slot) { return layout.position[static_cast<std::size_t>(slot)].x(); };
    const auto row = [&](int slot) { return layout.row[static_cast<std::size_t>(slot)]; };
    for (const KeptEdge &a : kept.edges())
        for (const KeptEdge &b : kept.edges())
            if (row(a.source) == row(b.source) && row(a.target) == row(b.target))
                count += x(a.source) < x(b.source) && x(a.target) > x(b.target);
    return count;
}

}  // namespace

class TestGraphLayout : public QObject {
    Q_OBJECT

    void addGraphs()
    {
        QTest::addColumn<int>("positions");
        QTest::addColumn<int>("layers");
        QTest::addColumn<int>("perCell");
        QTest::newRow("3 positions, few nodes") << 3 << 2 << 2;
        QTest::newRow("3 positions, crowded cells") << 3 << 4 << 90;
        QTest::newRow("9 positions") << 9 << 4 << 5;
        QTest::newRow("40 positions, 12 layers") << 40 << 12 << 2;
        QTest::newRow("300 positions") << 300 << 3 << 1;
    }
    static std::shared_ptr<const AttributionGraph> graphOfRow()
    {
        QFETCH(int, positions);
        QFETCH(int, layers);
        QFETCH(int, perCell);
        return makeGraph({longPrompt(positions), layers, perCell, 4, 11});
    }

private Q_SLOTS:
    void everyNodeIsInsideItsCell_data() { addGraphs(); }
    void everyNodeIsInsideItsCell()
    {
        const auto graph = graphOfRow();
        const KeptGraph kept = everything(*graph);
        const GraphLayout layout = layOut(*graph, kept, options());
        for (int slot = 0; slot < kept.size(); ++slot) {
            const auto at = static_cast<std::size_t>(slot);
            QVERIFY(layout.cell(layout.row[at], layout.column[at]).contains(layout.nodeRect(slot)));
            const GraphNode &node = graph->nodes[kept.nodes()[at].index()];
            QCOMPARE(layout.column[at], node.key.position.value);
            QCOMPARE(layout.row[at], node.key.kind == NodeKind::Token ? 0 : node.key.kind == NodeKind::Logit ? graph->n_layers + 1 : node.key.layer.value + 1);
        }
    }

    void noTwoNodesOverlap_data() { addGraphs(); }
    void noTwoNodesOverlap()
    {
        const auto graph = graphOfRow();
        const KeptGraph kept = everything(*graph);
        const GraphLayout layout = layOut(*graph, kept, options());
        std::vector<int> order(static_cast<std::size_t>(kept.size()));
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](int a, int b) { return layout.nodeRect(a).left() < layout.nodeRect(b).left(); });
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t j = i + 1; j < order.size() && layout.nodeRect(order[j]).left() < layout.nodeRect(order[i]).right(); ++j)
                QVERIFY(!layout.nodeRect(order[i]).intersects(layout.nodeRect(order[j])));
    }

    void isTheSameEveryTime_data() { addGraphs(); }
    void isTheSameEveryTime()
    {
        const auto graph = graphOfRow();
        const KeptGraph kept = everything(*graph);
        QCOMPARE(layOut(*graph, kept, options()).position, layOut(*graph, kept, options()).position);
    }

    void tokensAreAtTheBottomAndAnswersOnTop()
    {
        const auto graph = capitalGraph();
        const GraphLayout layout = layOut(*graph, everything(*graph), options());
        for (std::size_t row = 1; row < layout.rows.size(); ++row)
            QVERIFY(layout.rows[row].high <= layout.rows[row - 1].low + 1e-9);
    }

    void fillsTheRoomItIsGiven()
    {
        const auto graph = capitalGraph();
        const GraphLayout layout = layOut(*graph, everything(*graph), options({1200, 700}));
        QVERIFY(std::abs(layout.bounds.width() - 1200) < 1);
        QVERIFY(std::abs(layout.bounds.height() - 700) < 1);
    }

    void keepsTheRoomsProportionsWhenItNeedsMore()
    {
        const auto graph = makeGraph({longPrompt(300), 3, 1, 4, 11});
        const GraphLayout layout = layOut(*graph, everything(*graph), options({1000, 500}));
        QVERIFY(layout.bounds.width() > 1000);
        QVERIFY(std::abs(layout.bounds.width() / layout.bounds.height() - 2) < 0.01);
        QVERIFY(!layout.tokensFitAcross || layout.bounds.width() / 1000 >= 1);
    }

    void featureRowsAreEvenWhenNothingIsCrowded()
    {
        const auto graph = tinyGraph();
        const GraphLayout layout = layOut(*graph, everything(*graph), options());
        QCOMPARE(layout.rows[1].length(), layout.rows[2].length());
    }

    void columnsThatHoldMoreAreWider()
    {
        const auto graph = capitalGraph();
        const KeptGraph kept = everything(*graph);
        const GraphLayout layout = layOut(*graph, kept, options());
        QVERIFY(layout.columns[0].length() < layout.columns[5].length());  // nothing but a token and errors above <bos>
    }

    void tokensTextsGetTheirWidthWhileThereIsRoom()
    {
        const auto graph = capitalGraph();
        LayoutOptions o = options({1400, 600});
        o.tokenText.assign(9, 30);
        o.tokenText[0] = 120;
        const GraphLayout layout = layOut(*graph, everything(*graph), o);
        QVERIFY(layout.tokensFitAcross);
        QVERIFY(layout.columns[0].length() >= 120);
    }

    void errorNodesStandRightOfTheFeaturesOfTheirLine()
    {
        const auto graph = capitalGraph();
        const KeptGraph kept = everything(*graph);
        const GraphLayout layout = layOut(*graph, kept, options());
        for (int e = 0; e < kept.size(); ++e)
            for (int f = 0; f < kept.size(); ++f) {
                const auto at = [&](int s) -> const GraphNode & { return graph->nodes[kept.nodes()[static_cast<std::size_t>(s)].index()]; };
                const auto i = static_cast<std::size_t>(e), j = static_cast<std::size_t>(f);
                if (at(e).key.kind == NodeKind::Error && at(f).key.isFeature() && layout.row[i] == layout.row[j]
                    && layout.column[i] == layout.column[j] && layout.position[i].y() == layout.position[j].y())
                    QVERIFY(layout.position[j].x() < layout.position[i].x());
            }
    }

    void answersAreOrderedByProbability()
    {
        const auto graph = makeGraph({capitalPrompt(), 2, 2, 6, 5});
        const KeptGraph kept = everything(*graph);
        const GraphLayout layout = layOut(*graph, kept, options());
        double lastX = -1;
        for (int slot = 0; slot < kept.size(); ++slot)
            if (graph->nodes[kept.nodes()[static_cast<std::size_t>(slot)].index()].key.kind == NodeKind::Logit) {
                QVERIFY(layout.position[static_cast<std::size_t>(slot)].x() > lastX);
                lastX = layout.position[static_cast<std::size_t>(slot)].x();
            }
    }

    void influentialFeaturesAreLarger()
    {
        const auto graph = capitalGraph();
        const KeptGraph kept = everything(*graph);
        const GraphLayout layout = layOut(*graph, kept, options());
        for (int a = 0; a + 1 < kept.size(); ++a) {
            const GraphNode &first = graph->nodes[kept.nodes()[static_cast<std::size_t>(a)].index()];
            const GraphNode &second = graph->nodes[kept.nodes()[static_cast<std::size_t>(a + 1)].index()];
            if (first.key.isFeature() && second.key.isFeature() && first.influence > second.influence)
                QVERIFY(layout.radius[static_cast<std::size_t>(a)] >= layout.radius[static_cast<std::size_t>(a + 1)]);
        }
    }

    /// Two features of one cell whose only targets stand left and right must not cross their ways.
    void sweepsUndoCrossings()
    {
        const auto graph = capitalGraph();
        std::vector<bool> nodes(graph->nodes.size(), true), edges(graph->edgeCount(), false);
        float threshold = 0.5F;
        for (std::size_t e = 0; e < edges.size(); ++e)
            edges[e] = std::abs(graph->weight[e]) > threshold;
        const KeptGraph kept(*graph, nodes, edges);
        const KeptGraph unordered(*graph, nodes, std::vector<bool>(graph->edgeCount(), false));
        const int swept = crossings(kept, layOut(*graph, kept, options()));
        const int asTheyCome = crossings(kept, layOut(*graph, unordered, options()));
        QVERIFY2(swept < 0.9 * asTheyCome, qPrintable(QStringLiteral("%1 of %2").arg(swept).arg(asTheyCome)));
    }

    /// Heads by number, the MLP right of them and higher, the input below all and what is explained above, both in the middle.
    void componentsStandByHeadAndLayer()
    {
        const AttributionGraph graph = componentGraph();
        const GraphLayout layout = layOut(graph, everything(graph), options());
        QCOMPARE(layout.columns.size(), std::size_t(3));
        QCOMPARE(layout.rows.size(), std::size_t(4));
        QCOMPARE(layout.column, (std::vector<int>{1, 0, 1, 2, 0, 1, 2, 1}));
        QCOMPARE(layout.row, (std::vector<int>{0, 1, 1, 1, 2, 2, 2, 3}));
        for (const int head : {1, 2})
            QVERIFY(layout.position[3].y() < layout.position[static_cast<std::size_t>(head)].y());  // y grows downwards
        QVERIFY(layout.position[3].y() > layout.position[4].y());
        QVERIFY(layout.radius[4] > layout.radius[5] || graph.nodes[4].influence == graph.nodes[5].influence);
    }

    void aGraphWithoutNodesHasALayout()
    {
        AttributionGraph graph;
        graph.rowStart = {0};
        const GraphLayout layout = layOut(graph, everything(graph), options());
        QVERIFY(layout.position.empty());
        QVERIFY(!layout.bounds.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestGraphLayout)
#include "test_graph_layout.moc"
