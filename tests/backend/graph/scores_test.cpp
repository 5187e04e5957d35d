#include "backend/graph/scores.h"

#include "backend/graph/influence.h"
#include "tests/backend/graph/dense_reference.h"
#include "tests/support/small_graphs.h"

#include <QtTest>

using namespace penfield;

class ScoresTest : public QObject {
    Q_OBJECT

    static GraphScores scoresOf(const AttributionGraph &graph) { return graphScores(graph, nodeInfluence(graph)); }

private Q_SLOTS:
    void withoutErrorsAllIsExplained()
    {
        const GraphScores scores = scoresOf(graphOf({featureNode(0, 0, 0), tokenNode(0), logitNode(1)}, {{2, 0, 3}, {0, 1, 2}}));
        QCOMPARE(scores.replacement, 1.0);
        QCOMPARE(scores.completeness, 1.0);
    }

    void onlyErrorsExplainNothing()
    {
        const GraphScores scores = scoresOf(graphOf({errorNode(0, 0), tokenNode(0), logitNode(1)}, {{2, 0, 3}}));
        QCOMPARE(scores.replacement, 0.0);
        QCOMPARE(scores.completeness, 0.5);  // the logit's row is all error; the error node itself counts as explained
    }

    /// Logit ← 3/4 feature + 1/4 error; feature ← 1/2 token + 1/2 error.
    void aGraphByHand()
    {
        const AttributionGraph graph = graphOf({featureNode(1, 0, 0), errorNode(0, 0), errorNode(1, 0), tokenNode(0), logitNode(0.8F)},
                                               {{4, 0, 3}, {4, 2, -1}, {0, 3, 2}, {0, 1, -2}});
        const GraphScores scores = scoresOf(graph);
        QVERIFY(std::abs(scores.replacement - 0.375 / (0.375 + 0.375 + 0.25)) < 1e-12);
        // Influence per unit of probability: logit 1 (3/4 explained), feature 3/4 (half), errors 3/8 and 1/4, token 3/8 (all).
        QVERIFY(std::abs(scores.completeness - (0.75 + 0.375 + 0.375 + 0.25 + 0.375) / (1 + 0.75 + 0.375 + 0.25 + 0.375)) < 1e-12);
    }

    void agreesWithTheDenseReference()
    {
        for (std::uint32_t seed = 0; seed < 10; ++seed) {
            const AttributionGraph graph = randomGraph(seed, 4, 5, 30, 3);
            const GraphScores scores = scoresOf(graph);
            QVERIFY(std::abs(scores.replacement - dense::replacement(graph)) < 1e-12);
            QVERIFY(std::abs(scores.completeness - dense::completeness(graph)) < 1e-12);
            QVERIFY(scores.replacement > 0 && scores.replacement < 1);
        }
    }

    void anEmptyGraphScoresNothing()
    {
        const GraphScores scores = scoresOf(AttributionGraph());
        QCOMPARE(scores.replacement, 0.0);
        QCOMPARE(scores.completeness, 0.0);
    }
};

QTEST_APPLESS_MAIN(ScoresTest)
#include "scores_test.moc"
