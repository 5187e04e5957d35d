#include "backend/statistics/bootstrap.h"

#include "backend/statistics/binomial.h"
#include "backend/statistics/effects.h"
#include "backend/statistics/equivalence.h"
#include "backend/statistics/regression.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace penfield;
using namespace penfield::statistics;

class BootstrapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void effectsAreRatiosOfMeans()
    {
        const std::vector<double> clean{1, 3}, ablated{3, 0};  // per prompt: −200 % and 100 %
        const std::vector<std::size_t> rows{0, 1};
        QCOMPARE(shareLost(clean, ablated)(rows), 0.25);
        QCOMPARE(shareMoved(clean, ablated, std::vector<double>{-1, -3})(rows), 0.125);
        QCOMPARE(promptSpread(clean, ablated).median, -0.5);
        const std::vector<double> full{2, 2}, none{0, 0};
        QCOMPARE(shareKept(full, clean, none)(rows), 1.0);
        QVERIFY(std::isnan(shareLost(none, full)(rows)));
    }

    void twoBackupsInteract()
    {
        const std::vector<double> clean{1, 1}, one{0.875, 0.875}, both{0, 0};
        QCOMPARE(interaction(clean, one, one, both)(std::vector<std::size_t>{0, 1}), 0.75);
    }

    void aConstantEffectHasAPointAsInterval_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("percentile") << static_cast<int>(IntervalKind::Percentile);
        QTest::newRow("BCa") << static_cast<int>(IntervalKind::Bca);
        QTest::newRow("jackknife") << static_cast<int>(IntervalKind::Jackknife);
    }
    void aConstantEffectHasAPointAsInterval()
    {
        QFETCH(int, kind);
        const std::vector<double> clean{1, 2, 3, 4}, ablated{0.5, 1, 1.5, 2};
        const std::vector<int> templates{1, 1, 2, 2};
        const Bootstrap found =
            clusterBootstrap(Clusters(templates), shareLost(clean, ablated), {200, 0.95, 1, static_cast<IntervalKind>(kind)});
        QCOMPARE(found.estimate, 0.5);
        QVERIFY(found.interval.isKnown());
        QVERIFY(std::abs(found.interval.lower - 0.5) < 1e-12 && std::abs(found.interval.upper - 0.5) < 1e-12);
    }

    void drawsWholeTemplatesAndThenPromptsInside()
    {
        const std::vector<int> templates{5, 5, 5, 8, 8, 8};
        const Clusters clusters(templates);
        QCOMPARE(clusters.count(), 2u);
        QCOMPARE(clusters.without(0), (std::vector<std::size_t>{3, 4, 5}));
        bool onlyOne = false, repeated = false;
        const Statistic look = [&](std::span<const std::size_t> rows) {
            if (rows.size() == 6) {
                int first = 0, same = 0;
                for (std::size_t i = 0; i < 6; ++i) {
                    first += rows[i] < 3;
                    same += rows[i] == rows[0];
                }
                onlyOne |= first == 0 || first == 6;
                repeated |= same > 2;
                if (first % 3 != 0)
                    return std::numeric_limits<double>::infinity();  // counted as undefined below
            }
            return 1.0;
        };
        QCOMPARE(clusterBootstrap(clusters, look, {300, 0.95, 2, IntervalKind::Percentile}).undefined, 0);
        QVERIFY(onlyOne);
        QVERIFY(repeated);
    }

    void oneTemplateHasNoInterval()
    {
        const std::vector<double> clean{1, 2, 3}, ablated{0, 1, 1};
        const std::vector<int> one{0, 0, 0};
        for (const IntervalKind kind : {IntervalKind::Percentile, IntervalKind::Bca, IntervalKind::Jackknife})
            QVERIFY(!clusterBootstrap(Clusters(one), shareLost(clean, ablated), {100, 0.95, 1, kind}).interval.isKnown());
    }

    void aRatioThatIsOftenUndefinedHasNoInterval()
    {
        const std::vector<double> clean{0, 0, 0, 1}, ablated{1, 1, 1, 1};
        QVERIFY(
            !clusterBootstrap(Clusters::single(4), shareLost(clean, ablated), {400, 0.95, 1, IntervalKind::Percentile}).interval.isKnown());
        const std::vector<double> nan{1, 1, std::numeric_limits<double>::quiet_NaN(), 1};
        QVERIFY(!clusterBootstrap(Clusters::single(4), shareLost(ablated, nan)).interval.isKnown());
    }

    void aSeedGivesTheSameNumbersAgain()
    {
        const std::vector<double> clean{1, 2, 3, 5, 4}, ablated{0, 1, 1, 4, 0};
        const auto draws = [&](std::uint64_t seed) {
            return clusterBootstrap(Clusters::single(5), shareLost(clean, ablated), {50, 0.95, seed, IntervalKind::Bca}).draws;
        };
        QCOMPARE(draws(3), draws(3));
        QVERIFY(draws(3) != draws(4));
    }

    // Numbers that evidence.md states.
    void exactCounts()
    {
        QVERIFY(std::abs(beatsMoreThan(0.9, 96, 100).value - 0.0237) < 5e-4);
        QVERIFY(beatsMoreThan(0.9, 95, 100).value > 0.05);
        QVERIFY(!beatsMoreThan(0.9, 20, 20).couldReach(0.05));  // 0.9^20 = 0.12
        QVERIFY(beatsMoreThan(0.9, 49, 50).value <= 0.05);
        QVERIFY(beatsMoreThan(0.9, 48, 50).value > 0.05);
        QVERIFY(std::abs(shareBoundWithoutHits(59) - 0.05) < 5e-4);
        QCOMPARE(shareBoundWithoutHits(0), 1.0);
    }

    void aPerfectCircuitHasNothingButTies()
    {
        const SignEquivalence sign = signEquivalence(0, 0, 64);
        QVERIFY(!sign.isMeaningful);
        QCOMPARE(sign.p.value, 1.0);
        QVERIFY(signEquivalence(62, 2, 0).p.value < 0.001);
        QCOMPARE(signEquivalence(32, 32, 0).p.value, 1.0);
    }

    void equivalentOnAverageWithinTemplates()
    {
        const std::vector<int> templates{0, 0, 1, 1, 2, 2, 3, 3};
        const std::vector<double> model{3, 4, 3, 4, 3, 4, 3, 4}, close{3.1, 3.9, 2.9, 4, 3, 4.1, 3, 4}, far{2, 3, 2, 3, 2, 3, 2, 3.1};
        QVERIFY(clusterTost(Clusters(templates), close, model, 0.35).isEquivalent);
        QVERIFY(!clusterTost(Clusters(templates), far, model, 0.35).isEquivalent);
        QVERIFY(!clusterTost(Clusters(std::vector<int>(8, 1)), close, model, 0.35).isEquivalent);  // one template: cannot tell
    }

    void inflationOfATwin()
    {
        const std::vector<double> unit{1, 2, 3, 5, 8, 13}, doubled{2, 4, 6, 10, 16, 26}, alternating{1, -1, 1, -1, 1, -1};
        QVERIFY(std::isinf(varianceInflation(unit, {{doubled}})));
        QVERIFY(std::isinf(varianceInflation(unit, {{doubled, doubled, alternating}})));
        QVERIFY(varianceInflation(unit, {{alternating}}) < 2);
        QCOMPARE(varianceInflation(unit, {}), 1.0);
    }

    void foldsAreDealtEvenly()
    {
        const std::vector<int> folds = foldsOf(13, 5, 3);
        std::vector<int> sizes(5);
        for (const int fold : folds)
            ++sizes[static_cast<std::size_t>(fold)];
        QCOMPARE(sizes, (std::vector<int>{3, 3, 3, 2, 2}));
        QCOMPARE(folds, foldsOf(13, 5, 3));
        QVERIFY(folds != foldsOf(13, 5, 4));
    }
};

QTEST_APPLESS_MAIN(BootstrapTest)
#include "bootstrap_test.moc"
