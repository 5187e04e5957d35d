#include "tests/widgets/graph/synthetic_graphs.h"
#include "widgets/geometry/graph_walk.h"

#include <QTest>

using namespace penfield;
using namespace penfield::test;

class TestGraphWalk : public QObject {
    Q_OBJECT

    std::shared_ptr<const AttributionGraph> m_graph = tinyGraph();
    KeptGraph m_kept{*m_graph, std::vector<bool>(m_graph->nodes.size(), true), std::vector<bool>(m_graph->edgeCount(), true)};
    GraphLayout m_layout = layOut(*m_graph, m_kept, {14, {400, 300}, {}, {}});

    int slot(const NodeKey &key) const
    {
        for (int i = 0; i < m_kept.size(); ++i)
            if (m_graph->nodes[m_kept.nodes()[static_cast<std::size_t>(i)].index()].key == key)
                return i;
        return -1;
    }

private Q_SLOTS:
    void upGoesToTheStrongestTarget()
    {
        GraphWalk walk;
        QCOMPARE(walk.step(m_kept, m_layout, slot(tinyB()), Step::Up), slot(tinyC()));  // −1 is stronger than +0.5
    }

    void downGoesToTheStrongestSource()
    {
        GraphWalk walk;
        QCOMPARE(walk.step(m_kept, m_layout, slot(tinyC()), Step::Down), slot(tinyA()));
    }

    void rightGoesToTheNextStrongestSiblingAndLeftBack()
    {
        GraphWalk walk;
        const int a = *walk.step(m_kept, m_layout, slot(tinyC()), Step::Down);
        const auto b = walk.step(m_kept, m_layout, a, Step::Right);
        QCOMPARE(b, slot(tinyB()));
        QVERIFY(!walk.step(m_kept, m_layout, *b, Step::Right));
        QCOMPARE(walk.step(m_kept, m_layout, *b, Step::Left), a);
    }

    void withoutAWayBehindSidewaysFollowsTheRow()
    {
        GraphWalk walk;
        QCOMPARE(walk.step(m_kept, m_layout, slot(tinyToken(0)), Step::Right), slot(tinyToken(1)));
        QVERIFY(!walk.step(m_kept, m_layout, slot(tinyToken(0)), Step::Left));
    }

    void theEndsAreEnds()
    {
        GraphWalk walk;
        QVERIFY(!walk.step(m_kept, m_layout, slot(tinyAnswer()), Step::Up));
        QVERIFY(!walk.step(m_kept, m_layout, slot(tinyToken(0)), Step::Down));
    }

    void chainsRunToTheAnswerAndToAToken()
    {
        const auto up = strongestChain(m_kept, slot(tinyA()), true);
        QCOMPARE(up.size(), std::size_t(2));
        QCOMPARE(m_kept.edges()[static_cast<std::size_t>(up.back())].target, slot(tinyAnswer()));
        const auto down = strongestChain(m_kept, slot(tinyC()), false);
        QCOMPARE(m_kept.edges()[static_cast<std::size_t>(down.back())].source, slot(tinyToken(0)));
    }
};

QTEST_APPLESS_MAIN(TestGraphWalk)
#include "test_graph_walk.moc"
