#include "tests/backend/statistics/reference_agreement.h"

#include <QtTest>

using namespace penfield;

class ReferenceStatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesToAMillionth_data()
    {
        QTest::addColumn<int>("numbers");
        QTest::addColumn<double>("largest");
        const std::vector<Agreement> all = agreementWithReference(PENFIELD_FIXTURES "/statistics/reference.json");
        QVERIFY(all.size() >= 20);
        for (const Agreement &agreement : all)
            QTest::newRow(agreement.what.toUtf8()) << agreement.numbers << agreement.largest;
    }
    void agreesToAMillionth()
    {
        QFETCH(int, numbers);
        QFETCH(double, largest);
        QVERIFY(numbers > 0);
        QVERIFY2(largest < 1e-6, qPrintable(QString::number(largest)));
    }
};

QTEST_APPLESS_MAIN(ReferenceStatisticsTest)
#include "reference_statistics_test.moc"
