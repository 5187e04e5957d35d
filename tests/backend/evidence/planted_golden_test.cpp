// Every golden value of the reference "evidence" 3.3 on the planted folders, and in a turned basis.

#include "tests/backend/evidence/planted_goldens.h"

#include "backend/evidence/effects.h"

#include <QTest>

#include <cmath>

using namespace penfield;
using test::PlantedGolden;
using test::PlantedSubject;

Q_DECLARE_METATYPE(PlantedGolden)

class PlantedGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEngineGivesTheReferencesValue_data()
    {
        QTest::addColumn<PlantedGolden>("golden");
        QTest::addColumn<bool>("turned");
        for (const PlantedGolden &golden : test::plantedGoldens())
            for (const bool turned : {false, true})
                QTest::addRow("%s%s", golden.what.c_str(), turned ? ", turned" : "") << golden << turned;
    }
    void theEngineGivesTheReferencesValue()
    {
        QFETCH(PlantedGolden, golden);
        QFETCH(bool, turned);
        PlantedSubject subject = test::plantedSubject(golden.ward, turned);
        const double value = golden.measure(subject);
        QVERIFY2(std::abs(value - golden.expected) <= golden.tolerance,
                 qPrintable(QString("%1 is not %2").arg(value).arg(golden.expected)));
    }

    void everyConditionCountsItsPasses()
    {
        PlantedSubject subject(training::planted::Ward::Base);
        const std::int64_t before = subject.runner().passes();
        QCOMPARE(before, std::int64_t(128));
        evidence::shareLost(subject.runner(), evidence::cut(test::heads({0}), evidence::Knife::Mean), subject.job());
        QCOMPARE(subject.runner().passes() - before, std::int64_t(64));
    }
};

QTEST_APPLESS_MAIN(PlantedGoldenTest)
#include "planted_golden_test.moc"
