#include "widgets/common/numbers.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace penfield;

class TestNumbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void percent_data();
    void percent();
    void probability_data();
    void probability();
    void quantity_data();
    void quantity();
    void followsTheUsersLocale();
    void signedQuantityShowsItsSign();
    void bytesHaveTheUnitThatReadsBest();
    void countsHaveThreeDigits();
};

void TestNumbers::percent_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << 0.998 << "99.8\u00a0%";
    QTest::newRow("zero is zero") << 0.0 << "0.0\u00a0%";
    QTest::newRow("one is all") << 1.0 << "100.0\u00a0%";
    QTest::newRow("never a false zero") << 0.0001 << "<0.1\u00a0%";
    QTest::newRow("never a false hundred") << 0.99999 << ">99.9\u00a0%";
}

void TestNumbers::percent()
{
    QFETCH(double, value);
    QTEST(percentText(value), "text");
}

void TestNumbers::probability_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("three digits") << 0.2174 << "0.217";
    QTest::newRow("never a false zero") << 0.00001 << "<0.001";
    QTest::newRow("never a false one") << 0.99999 << ">0.999";
}

void TestNumbers::probability()
{
    QFETCH(double, value);
    QTEST(probabilityText(value), "text");
}

void TestNumbers::quantity_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("tens") << 12.345 << "12.3";
    QTest::newRow("small") << 0.04561 << "0.0456";
    QTest::newRow("thousands keep their digits") << 4321.0 << "4321";
    QTest::newRow("a real minus sign") << -1.2 << QStringLiteral("−1.20");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("not a number") << std::nan("") << QStringLiteral("–");
}

void TestNumbers::quantity()
{
    QFETCH(double, value);
    QTEST(quantityText(value), "text");
}

void TestNumbers::followsTheUsersLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(percentText(0.5), QStringLiteral("50,0\u00a0%"));
    QCOMPARE(quantityText(0.25), QStringLiteral("0,250"));
}

void TestNumbers::signedQuantityShowsItsSign()
{
    QCOMPARE(signedQuantityText(2), QStringLiteral("+2.00"));
    QCOMPARE(signedQuantityText(-2), QStringLiteral("−2.00"));
}

void TestNumbers::bytesHaveTheUnitThatReadsBest()
{
    QCOMPARE(bytesText(0), QStringLiteral("0\u00a0B"));
    QCOMPARE(bytesText(999), QStringLiteral("999\u00a0B"));
    QCOMPARE(bytesText(48'120), QStringLiteral("48.1\u00a0kB"));
    QCOMPARE(bytesText(10'457'367'552), QStringLiteral("10.5\u00a0GB"));
    QCOMPARE(bytesText(1'200'000'000'000), QStringLiteral("1.2\u00a0TB"));
}

void TestNumbers::countsHaveThreeDigits()
{
    QCOMPARE(countText(16'384), QStringLiteral("16384"));
    QCOMPARE(countText(70'426'624), QStringLiteral("70.4\u00a0M"));
    QCOMPARE(countText(2'614'341'888), QStringLiteral("2.61\u00a0B"));
    QCOMPARE(countText(70'553'706'496), QStringLiteral("70.6\u00a0B"));
}

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
