#include "tests/backend/statistics/coverage.h"

#include <QtTest>

using namespace penfield;
using statistics::IntervalKind;

// A smaller version of penfield-bench evidence-5. 2,000 rounds: known to half a percent.
class CoverageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultIntervalKeepsItsPromise_data()
    {
        QTest::addColumn<int>("design");
        const std::vector<CoverageDesign> designs = coverageDesigns();
        for (std::size_t i = 0; i < designs.size(); ++i)
            QTest::newRow(designs[i].name) << static_cast<int>(i);
    }
    void theDefaultIntervalKeepsItsPromise()
    {
        QFETCH(int, design);
        const double share =
            simulateCoverage(coverageDesigns()[static_cast<std::size_t>(design)], statistics::BootstrapOptions().kind, 2000, 0, 11).share;
        QVERIFY2(0.92 <= share && share <= 0.98, qPrintable(QString::number(share)));
    }

    // Why the bootstrap is not the default; if this ever changes, the default should.
    void twoStagesWithFewTemplatesDoNot()
    {
        QVERIFY(simulateCoverage({"", 4, 16, 0.5}, IntervalKind::Bca, 300, 300, 11).share < 0.92);
        const Coverage alike = simulateCoverage({"", 32, 8, 0}, IntervalKind::Bca, 300, 300, 11);
        QVERIFY(alike.share > 0.98);
        QVERIFY(alike.meanWidth > 1.2 * simulateCoverage({"", 32, 8, 0}, IntervalKind::Jackknife, 300, 0, 11).meanWidth);
    }

    void singlePromptsAreCoveredByEveryKind()
    {
        for (const IntervalKind kind : {IntervalKind::Percentile, IntervalKind::Bca, IntervalKind::Jackknife}) {
            const double share = simulateCoverage({"", 64, 1, 0}, kind, 400, 400, 11).share;
            QVERIFY2(0.92 <= share && share <= 0.98, qPrintable(QString::number(share)));
        }
    }
};

QTEST_APPLESS_MAIN(CoverageTest)
#include "coverage_test.moc"
