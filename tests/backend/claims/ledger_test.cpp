#include "backend/claims/ledger_summary.h"

#include <QtTest>

#include <cmath>

using namespace penfield;
using namespace penfield::claims;

class LedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingYet() { QCOMPARE(summarise({}).sentence.text(), "Nothing was tried yet."); }

    void touchesAreCountedToo()
    {
        const std::vector<Attempt> touches{{0, 0, "a", "", "p", {}}, {0, 0, "a", "2", "p", {}}, {0, 0, "b", "", "p", {}}};
        QCOMPARE(summarise(touches).sentence.text(), "Units tried: 2. None was tested against controls.");
    }

    void manyLooksAreTold()
    {
        std::vector<Attempt> attempts;
        for (int i = 0; i < 214; ++i)
            attempts.push_back({1, 1, "u" + std::to_string(i), "", "p", i < 3 ? 1e-5 : (i + 0.5) / 214});
        const LedgerSummary summary = summarise(attempts);
        QCOMPARE(summary.tests, 214u);
        QCOMPARE(summary.threshold, 0.005);
        QCOMPARE(summary.survivors, 3u);
        QCOMPARE(summary.sentence.text(),
                 "Units tried: 214, tests: 214. With p < 0.005, 1.1 were expected by chance and 3 were found; 3 survive correction.");
    }

    void holmStaysInsideACheck()
    {
        const std::vector<Attempt> attempts{
            {1, 1, "a", "", "p", 0.01}, {1, 1, "b", "", "p", 0.04}, {1, 2, "a", "", "p", 0.04}, {1, 2, "c", "", "p", {}}};
        const LedgerSummary summary = summarise(attempts);
        QCOMPARE(summary.withinCheck[0], 0.02);
        QCOMPARE(summary.withinCheck[1], 0.04);
        QCOMPARE(summary.withinCheck[2], 0.04);
        QVERIFY(std::isnan(summary.withinCheck[3]));
        QCOMPARE(summary.acrossLedger[0], 0.03);
        QVERIFY(summarise(attempts, {0.1, true}).acrossLedger[0] > 0.05);
    }

    void openingsSpoil()
    {
        QCOMPARE(openingsSentence(0).text(), "The confirmation prompts are sealed.");
        QCOMPARE(openingsSentence(2).text(), "The confirmation prompts were opened; times: 2.");
        QCOMPARE(openingsSentence(3).text(),
                 "The confirmation prompts were opened 3 times: this set is no longer unseen. Draw fresh prompts.");
    }

    void predictionsAreCalibrated()
    {
        const std::vector<Prediction> said{{1, 0.5, 0.9, 0.6}, {1, 0.2, 0.9, -0.1}, {1, 0.4, 0.6, 0.4}, {1, 0.9, 0.99, {}}};
        const Calibration calibration = calibrationOf(said);
        QCOMPARE(calibration.predictions, 3u);
        QCOMPARE(calibration.rightSign, 2u);
        QVERIFY(std::abs(calibration.meanError - 0.4 / 3) < 1e-12);
        QCOMPARE(calibration.bins.size(), 2u);
        QCOMPARE(calibration.bins[0].right, 1.0);
        QCOMPARE(calibration.bins[1].right, 0.5);
        QVERIFY(calibrationOf({}).bins.empty());
    }
};

QTEST_APPLESS_MAIN(LedgerTest)
#include "ledger_test.moc"
