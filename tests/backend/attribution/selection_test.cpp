// Which features get rows when there are more than asked for (formats.md A.9).

#include "backend/attribution/edge_rows.h"
#include "backend/attribution/filled_rows.h"
#include "backend/attribution/selection.h"
#include "tests/backend/attribution/attribution_case.h"
#include "tests/support/error_of.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace penfield;

namespace {

using Matrix = std::vector<std::vector<float>>;

/// Influence by the rows in `filled`, as the rule says it, in plain loops over the full graph's matrix.
std::vector<double> plainInfluence(const AttributionGraph &graph, const Matrix &matrix, const std::set<std::size_t> &filled)
{
    const std::size_t n = graph.nodes.size();
    std::vector<double> flow(n, 0), sum(n, 0);
    for (std::size_t i = 0; i < n; ++i)
        flow[i] = graph.nodes[i].probability;
    for (int step = 0; step < 10; ++step) {  // more than there are layers
        std::vector<double> next(n, 0);
        for (const std::size_t t : filled) {
            double total = 0;
            for (const float w : matrix[t])
                total += std::abs(w);
            for (std::size_t s = 0; s < n; ++s)
                next[s] += flow[t] * std::abs(matrix[t][s]) / std::max(total, 1e-8);
        }
        for (std::size_t i = 0; i < n; ++i)
            sum[i] += next[i];
        flow = next;
    }
    return sum;
}

/// The reference's greedy rule on the full graph.
std::set<NodeKey> plainSelection(const AttributionGraph &full, std::size_t most, std::size_t turn)
{
    const Matrix matrix = test::matrixOf(full);
    std::set<std::size_t> filled, chosen;
    std::vector<std::size_t> features;
    for (std::size_t i = 0; i < full.nodes.size(); ++i) {
        if (full.nodes[i].key.kind == NodeKind::Logit)
            filled.insert(i);
        if (full.nodes[i].key.isFeature())
            features.push_back(i);
    }
    while (chosen.size() < most) {
        const std::vector<double> influence = plainInfluence(full, matrix, filled);
        std::stable_sort(features.begin(), features.end(), [&](std::size_t a, std::size_t b) { return influence[a] > influence[b]; });
        std::size_t left = std::min(turn, most - chosen.size());
        for (const std::size_t f : features)
            if (left > 0 && chosen.insert(f).second) {
                filled.insert(f);
                --left;
            }
    }
    std::set<NodeKey> keys;
    for (const std::size_t i : chosen)
        keys.insert(full.nodes[i].key);
    return keys;
}

bool noneVisited(std::int64_t)
{
    return false;
}

std::set<NodeKey> featuresOf(const AttributionGraph &graph)
{
    std::set<NodeKey> keys;
    for (const GraphNode &node : graph.nodes)
        if (node.key.isFeature())
            keys.insert(node.key);
    return keys;
}

}  // namespace

class SelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void influenceFollowsTheRowsThatAreFilled()
    {
        const test::AttributionCase model(test::serialSpec(), {}, 8);
        const AttributionGraph full = model.attribute();
        JobContext job;
        const attribution::Baseline baseline = model.baseline();
        const attribution::Sources sources(baseline, job);
        const attribution::EdgeRowMaker maker(baseline, sources);
        attribution::Products products(job);
        const attribution::LogitTargets logits = attribution::logitTargets(baseline, {}, [](TokenId) { return std::string(); });
        attribution::FilledRows rows(sources, maker.logits(logits, products).weight);

        std::set<std::size_t> filled;
        for (std::size_t i = 0; i < full.nodes.size(); ++i)
            if (full.nodes[i].key.kind == NodeKind::Logit)
                filled.insert(i);
        for (const int layer : {1, 0, 2}) {  // whatever their order
            const std::vector<double> expected = plainInfluence(full, test::matrixOf(full), filled),
                                      found = rows.influence(logits.probability, job);
            QCOMPARE(std::int64_t(found.size()), sources.features());
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY(std::abs(found[i] - expected[i]) < 1e-5);
            std::vector<std::int64_t> some, nodes;
            for (std::int64_t row = 0; row < std::int64_t(baseline.active(layer).size()); row += 3) {
                some.push_back(row);
                nodes.push_back(sources.featuresBelow(layer) + row);
                filled.insert(std::size_t(nodes.back()));
            }
            rows.add(layer, nodes, maker.features(attribution::featureTargets(baseline, layer, some), products).weight);
        }
        QCOMPARE(rows.size(), std::int64_t(rows.nodes().size()));
        QVERIFY(rows.has(rows.nodes().front()) && !rows.has(rows.nodes().front() + 1));
    }

    void mostInfluentialComeFirstAndVisitedAreLeftOut()
    {
        QCOMPARE(attribution::nextFeatures(
                     {0.1, 0.5, 0.3, 0.9}, [](std::int64_t i) { return i == 3; }, 2),
                 (std::vector<std::int64_t>{1, 2}));
    }

    void equalInfluenceGoesByIndex()
    {
        QCOMPARE(attribution::nextFeatures({1, 2, 2, 1}, noneVisited, 4), (std::vector<std::int64_t>{1, 2, 0, 3}));
    }

    void askingForMoreThanThereAreGivesAll() { QCOMPARE(attribution::nextFeatures({1, 2}, noneVisited, 7).size(), std::size_t(2)); }

    void cappedGraphHasTheFeaturesOfTheReferencesRule_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("batch");
        QTest::newRow("one turn") << 30 << 512;
        QTest::newRow("several turns") << 60 << 4;
        QTest::newRow("last turn is short") << 23 << 2;
        QTest::newRow("one feature") << 1 << 8;
    }
    void cappedGraphHasTheFeaturesOfTheReferencesRule()
    {
        QFETCH(int, most);
        QFETCH(int, batch);
        const test::AttributionCase model(test::serialSpec(), {}, 8);
        const AttributionGraph full = model.attribute(), capped = model.attribute({.maxFeatureNodes = most, .batchSize = batch});
        QCOMPARE(featuresOf(capped).size(), std::size_t(most));
        QVERIFY(featuresOf(capped) == plainSelection(full, std::size_t(most), std::size_t(batch) * 4));
    }

    void cappedGraphKeepsTheEdgesOfTheFullOne()
    {
        const test::AttributionCase model(test::serialSpec(), {}, 8);
        const AttributionGraph full = model.attribute(), capped = model.attribute({.maxFeatureNodes = 40, .batchSize = 4});
        const Matrix all = test::matrixOf(full), few = test::matrixOf(capped);
        std::vector<std::size_t> placeInFull;
        for (const GraphNode &node : capped.nodes)
            placeInFull.push_back(std::size_t(
                std::find_if(full.nodes.begin(), full.nodes.end(), [&](const GraphNode &other) { return other.key == node.key; }) -
                full.nodes.begin()));
        for (std::size_t t = 0; t < few.size(); ++t)
            for (std::size_t s = 0; s < few.size(); ++s)
                QVERIFY(std::abs(few[t][s] - all[placeInFull[t]][placeInFull[s]]) < 1e-5f);
    }

    void capAboveTheNumberOfFeaturesChangesNothing()
    {
        const test::AttributionCase model(test::serialSpec(), {}, 8);
        QCOMPARE(model.attribute({.maxFeatureNodes = 100000}).nodes.size(), model.attribute().nodes.size());
    }
};

QTEST_APPLESS_MAIN(SelectionTest)
#include "selection_test.moc"
