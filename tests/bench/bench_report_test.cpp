// What penfield-bench says of its figures.

#include "tests/bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace penfield::bench;

class BenchReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsAreReachedOnTheirSide()
    {
        QVERIFY(atMost(2, "a", 2).reached() && atMost(2, "a", 1).reached() && !atMost(2, "a", 2.01).reached());
        QVERIFY(atLeast(2, "a", 2).reached() && atLeast(2, "a", 3).reached() && !atLeast(2, "a", 1.99).reached());
    }

    void whatIsNotANumberReachesNothing()
    {
        QVERIFY(!atMost(2, "a", std::nan("")).reached());
        QVERIFY(!atLeast(2, "a", std::nan("")).reached());
    }

    void oneShortFigureMakesTheBenchShort()
    {
        const Measured measured{"light-0", {atMost(2, "first", 1, "ms"), atLeast(5, "second", 4)}, {}};
        QVERIFY(!measured.reached());
        const QStringList lines = QString::fromStdString(asText(measured)).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith("light-0") && lines[0].contains("ok") && lines[0].contains("<= 2 ms") && lines[0].endsWith("first"));
        QVERIFY(lines[1].contains("short") && lines[1].contains(">= 5"));
    }

    void failingBenchIsShortAndSaysWhy()
    {
        const Measured measured = measure({"light-0", "", []() -> std::vector<Figure> { throw std::runtime_error("no display"); }});
        QVERIFY(!measured.reached());
        QVERIFY(QString::fromStdString(asText(measured)).contains("no display"));
    }

    void benchWithoutFiguresIsShort()
    {
        QVERIFY(!measure({"light-0", "", [] { return std::vector<Figure>(); }}).reached());
    }

    void jsonHasEveryFigure()
    {
        const std::vector<Measured> all = {{"a", {atMost(2, "first", 1, "ms")}, {}}, {"b", {atLeast(0.9, "second", 0.5)}, {}}};
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(asJson(all))).object();
        QCOMPARE(json["reached"].toBool(true), false);
        const QJsonArray benches = json["benches"].toArray();
        QCOMPARE(benches.size(), 2);
        const QJsonObject figure = benches.at(1).toObject()["figures"].toArray().at(0).toObject();
        QCOMPARE(figure["value"].toDouble(), 0.5);
        QCOMPARE(figure["bar"].toDouble(), 0.9);
        QCOMPARE(figure["direction"].toString(), QString("at least"));
        QCOMPARE(figure["reached"].toBool(true), false);
    }
};

QTEST_APPLESS_MAIN(BenchReportTest)
#include "bench_report_test.moc"
