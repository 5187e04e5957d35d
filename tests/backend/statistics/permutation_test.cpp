#include "backend/statistics/permutation.h"

#include "backend/statistics/correlation.h"
#include "backend/statistics/multiple_tests.h"

#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

using namespace penfield;
using namespace penfield::statistics;

namespace {

std::vector<double> picked(const std::vector<double> &values, std::span<const std::size_t> order)
{
    std::vector<double> result;
    for (const std::size_t row : order)
        result.push_back(values[row]);
    return result;
}

}  // namespace

class PermutationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theObservedValueIsOneOfTheDraws()
    {
        const PValue p = rankAmong(3, std::vector<double>{1, 2, 2.5});
        QCOMPARE(p.value, 0.25);
        QCOMPARE(p.smallest, 0.25);
        QCOMPARE(p.draws, 3);
        QVERIFY(!p.couldReach(0.05));
        QCOMPARE(rankAmong(2, std::vector<double>{1, 2, 2.5}).value, 0.75);
        QCOMPARE(rankAmong(2, {}).value, 1.0);
    }

    void whatCouldNotBeMeasuredDoesNotCount()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(rankAmong(3, std::vector<double>{1, nan, 2}).draws, 2);
        QCOMPARE(percentileAmong(2, std::vector<double>{1, nan, 2, 3, 4}), 0.375);
    }

    void elevenControlsCannotBeSignificant()
    {
        const std::vector<double> controls(11, 0.0);
        QCOMPARE(rankAmong(1, controls).value, 1.0 / 12);
        QVERIFY(!rankAmong(1, controls).couldReach(0.05));
        QCOMPARE(drawsNeeded(0.05), 19);
        QCOMPARE(drawsNeeded(0.05, 10), 199);
    }

    void stopsAtTenExceedances()
    {
        SequentialTest test(1000, 10);
        while (!test.isFinished())
            test.add(true);
        QCOMPARE(test.result().draws, 10);
        QCOMPARE(test.result().value, 1.0);
    }

    void withoutExceedancesGoesToTheEnd()
    {
        SequentialTest test(199, 10);
        while (!test.isFinished())
            test.add(false);
        QCOMPARE(test.result(5), (PValue{1.0 / 200, 199, 0, 1.0 / 200, 5}));
    }

    void sequentialPIsUniformUnderTheNull()
    {
        int rejected = 0;
        for (std::uint64_t round = 0; round < 2000; ++round) {
            Random random = Random::part(3, round);
            const double observed = random.uniform();
            SequentialTest test(199, 10);
            while (!test.isFinished())
                test.add(random.uniform() >= observed);
            rejected += test.result().value <= 0.05;
        }
        QVERIFY2(rejected <= 130 && rejected >= 70, qPrintable(QString::number(rejected)));  // 100 expected, sd 9.7
    }

    void nearsTheExactP()
    {
        QFile file(PENFIELD_FIXTURES "/statistics/reference.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject exact = QJsonDocument::fromJson(file.readAll()).object()["exact_permutation"].toObject();
        std::vector<double> x, y;
        for (const QJsonValue &value : exact["x"].toArray())
            x.push_back(value.toDouble());
        for (const QJsonValue &value : exact["y"].toArray())
            y.push_back(value.toDouble());
        const PValue p = permutationTest(x.size(), {}, [&](auto order) { return pearson(x, picked(y, order)); }, {19'999, 5});
        QVERIFY2(std::abs(p.value - exact["p"].toDouble()) < 0.002, qPrintable(QString::number(p.value)));
    }

    void aSeedGivesTheSameNumbersAgain()
    {
        const std::vector<double> x{3, 1, 4, 1, 5, 9, 2, 6}, y{2, 7, 1, 8, 2, 8, 1, 8};
        const auto p = [&](std::uint64_t seed) {
            return permutationTest(x.size(), {}, [&](auto order) { return pearson(x, picked(y, order)); }, {499, seed});
        };
        QCOMPARE(p(4), p(4));
        QVERIFY(p(4).exceedances != p(5).exceedances);
    }

    void staysInsideTheStrata()
    {
        const std::vector<int> strata{0, 0, 1, 1, 1, 7};
        StratifiedShuffle shuffle(6, strata);
        QCOMPARE(shuffle.strata(), 3u);
        QCOMPARE(shuffle.largest(), 3u);
        Random random(1);
        bool moved = false;
        for (int round = 0; round < 50; ++round) {
            const auto order = shuffle.next(random);
            std::vector<bool> taken(6);
            for (std::size_t row = 0; row < 6; ++row) {
                QCOMPARE(strata[order[row]], strata[row]);
                QVERIFY(!taken[order[row]]);
                taken[order[row]] = true;
                moved |= order[row] != row;
            }
        }
        QVERIFY(moved);
    }

    // Twenty units that know nothing: the best of them looks significant alone, and is not against the best of twenty.
    void theBestOfManyIsComparedWithTheBest()
    {
        int alone = 0, together = 0;
        for (std::uint64_t round = 0; round < 100; ++round) {
            Random random = Random::part(9, round);
            std::vector<double> label;
            std::vector<std::vector<double>> units(20);
            for (int row = 0; row < 16; ++row) {
                label.push_back(row % 2);
                for (auto &unit : units)
                    unit.push_back(random.uniform());
            }
            const auto statistics = [&](std::span<const std::size_t> order) {
                std::vector<double> result;
                for (const auto &unit : units)
                    result.push_back(std::abs(pearson(unit, picked(label, order))));
                return result;
            };
            const std::vector<PValue> corrected = maxStatisticTest(16, {}, statistics, {99, round + 1});
            double best = 1, bestAlone = 1;
            for (std::size_t unit = 0; unit < units.size(); ++unit) {
                best = std::min(best, corrected[unit].value);
                bestAlone = std::min(bestAlone, correlationP(pearson(units[unit], label), 16));
            }
            together += best <= 0.05;
            alone += bestAlone <= 0.05;
        }
        QVERIFY2(together <= 12, qPrintable(QString::number(together)));
        QVERIFY2(alone >= 40, qPrintable(QString::number(alone)));
    }

    void untestedStaysUntested()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> adjusted = holm(std::vector<double>{0.01, nan, 0.04});
        QCOMPARE(adjusted[0], 0.02);
        QVERIFY(std::isnan(adjusted[1]));
        QCOMPARE(adjusted[2], 0.04);
        QCOMPARE(countWithin(adjusted, 0.05), 2u);
    }
};

QTEST_APPLESS_MAIN(PermutationTest)
#include "permutation_test.moc"
