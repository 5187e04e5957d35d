#include "widgets/models/intervention_entry.h"

#include <QTest>

using namespace penfield;

namespace {

InterventionEntry entryOf(TouchKind kind, double value, double intact, double maximum, bool allowNegative = false)
{
    InterventionEntry entry;
    entry.intervention.kind = kind;
    entry.intervention.value = value;
    entry.intactActivation = intact;
    entry.maxActivation = maximum;
    entry.allowNegative = allowNegative;
    return entry;
}

}  // namespace

class TestSteeringRange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheUnitsStatistics_data();
    void followsTheUnitsStatistics();
    void holdsAtZeroAndAtTheIntactValue();
    void holdsAtTheNearerOfTwoCloseSnaps();
    void farFromASnapTheValueIsKept();
    void valueTextNamesTheKind();
};

void TestSteeringRange::followsTheUnitsStatistics_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("allowNegative");
    QTest::addColumn<double>("maximumKnown");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    const int set = int(TouchKind::Set), scale = int(TouchKind::Scale), add = int(TouchKind::Add);
    QTest::newRow("set: 0 to twice the maximum") << set << 1.0 << false << 8.0 << 0.0 << 16.0;
    QTest::newRow("set, below zero on request") << set << 1.0 << true << 8.0 << -16.0 << 16.0;
    QTest::newRow("set, no statistics: the intact value counts") << set << 0.0 << false << 0.0 << 0.0 << 6.0;
    QTest::newRow("scale: 0 to 2") << scale << 1.0 << false << 8.0 << 0.0 << 2.0;
    QTest::newRow("add: both ways") << add << 0.0 << false << 8.0 << -16.0 << 16.0;
    QTest::newRow("a typed value widens it") << set << 40.0 << false << 8.0 << 0.0 << 40.0;
    QTest::newRow("a typed negative value widens it") << set << -3.0 << false << 8.0 << -3.0 << 16.0;
}

void TestSteeringRange::followsTheUnitsStatistics()
{
    QFETCH(int, kind);
    QFETCH(double, value);
    QFETCH(bool, allowNegative);
    QFETCH(double, maximumKnown);
    const SteeringRange range = steeringRange(entryOf(TouchKind(kind), value, 3, maximumKnown, allowNegative));
    QTEST(range.minimum, "from");
    QTEST(range.maximum, "to");
}

void TestSteeringRange::holdsAtZeroAndAtTheIntactValue()
{
    const SteeringRange range = steeringRange(entryOf(TouchKind::Set, 0, 3, 8));
    QCOMPARE(range.snapped(0.15, 0.2), 0.0);
    QCOMPARE(range.snapped(2.9, 0.2), 3.0);
    const SteeringRange factor = steeringRange(entryOf(TouchKind::Scale, 1, 3, 8));
    QCOMPARE(factor.snapped(1.05, 0.1), 1.0);
}

void TestSteeringRange::holdsAtTheNearerOfTwoCloseSnaps()
{
    const SteeringRange range = steeringRange(entryOf(TouchKind::Set, 0, 0.1, 8));
    QCOMPARE(range.snapped(0.08, 0.5), 0.1);
    QCOMPARE(range.snapped(0.02, 0.5), 0.0);
}

void TestSteeringRange::farFromASnapTheValueIsKept()
{
    const SteeringRange range = steeringRange(entryOf(TouchKind::Set, 0, 3, 8));
    QCOMPARE(range.snapped(5.5, 0.2), 5.5);
    QCOMPARE(range.snapped(99, 0.2), 16.0);
}

void TestSteeringRange::valueTextNamesTheKind()
{
    QCOMPARE(valueText(entryOf(TouchKind::Set, 2, 0, 0).intervention), QStringLiteral("2.00"));
    QCOMPARE(valueText(entryOf(TouchKind::Scale, 2, 0, 0).intervention), QStringLiteral("× 2.00"));
    QCOMPARE(valueText(entryOf(TouchKind::Add, 2, 0, 0).intervention), QStringLiteral("+2.00"));
}

QTEST_APPLESS_MAIN(TestSteeringRange)
#include "tst_steering_range.moc"
