#include "backend/graph/threshold.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace penfield;

class ThresholdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLargestScoresThatMakeUpTheShare_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");
        QTest::newRow("nothing: only the largest") << 0.0 << 8.0;
        QTest::newRow("exactly the largest") << 0.5 << 8.0;
        QTest::newRow("a little more") << 0.51 << 4.0;
        QTest::newRow("the three largest") << 0.8 << 2.0;
        QTest::newRow("all") << 1.0 << 1.0;
    }
    void theLargestScoresThatMakeUpTheShare()
    {
        QFETCH(double, share);
        QTEST(scoreThreshold({1, 8, 0, 2, 4, 1, 0}, share), "expected");
    }

    void withoutScoresNothingPasses()
    {
        QCOMPARE(scoreThreshold({}, 0.5), std::numeric_limits<double>::infinity());
        QCOMPARE(scoreThreshold({0, 0, 0}, 1), std::numeric_limits<double>::infinity());
    }

    void manyEqualScoresComeTogether()
    {
        std::vector<double> scores(50'000, 0.25);
        scores.push_back(8);
        QCOMPARE(scoreThreshold(scores, 0), 8.0);
        QCOMPARE(scoreThreshold(scores, 0.5), 0.25);
        QCOMPARE(scoreThreshold(scores, 1), 0.25);
        QCOMPARE(scoreThreshold(scores, std::nextafter(1.0, 0.0)), 0.25);
    }

    void agreesWithSorting()
    {
        std::mt19937 random(3);
        std::lognormal_distribution<double> score(0, 3);
        for (int round = 0; round < 220; ++round) {
            std::vector<double> scores(round < 200 ? 1 + random() % 300 : 40'000 + random() % 10'000);
            for (double &s : scores)
                s = score(random);
            const double share = std::uniform_real_distribution<double>()(random);
            const double threshold = scoreThreshold(scores, share);
            double total = 0, kept = 0, keptWithoutTheLast = 0;
            for (const double s : scores) {
                total += s;
                kept += s >= threshold ? s : 0;
                keptWithoutTheLast += s > threshold ? s : 0;
            }
            QVERIFY(std::find(scores.begin(), scores.end(), threshold) != scores.end());
            QVERIFY(kept >= share * total * (1 - 1e-12));
            QVERIFY(keptWithoutTheLast < share * total * (1 + 1e-12));
        }
    }
};

QTEST_APPLESS_MAIN(ThresholdTest)
#include "threshold_test.moc"
