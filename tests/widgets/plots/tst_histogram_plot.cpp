#include "widgets/plots/histogram_plot.h"

#include <QImage>
#include <QTest>

using namespace penfield;

namespace {

const Histogram histogram{{0, 1, 2, 4}, {100, 10, 1}};

int columnsWithColour(const QImage &image, const QColor &colour, int x, int reach)
{
    int count = 0;
    for (int dx = -reach; dx <= reach; ++dx)
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(x + dx, y) == colour;
    return count;
}

}  // namespace

class TestHistogramPlot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void binsByTheirEdges();
    void markerStandsAtItsActivation();
    void noMarkerIsNotAMarkerAtZero();
    void markerBeyondTheHistogramIsStillSeen();
    void emptyHistogramIsSaid();
    void descriptionTellsNumbers();
    void themeSwitchRepaints();
};

void TestHistogramPlot::binsByTheirEdges()
{
    QCOMPARE(histogram.total(), std::int64_t(111));
    QCOMPARE(histogram.binOf(0), 0);
    QCOMPARE(histogram.binOf(1), 1);
    QCOMPARE(histogram.binOf(3.9), 2);
    QCOMPARE(histogram.binOf(4), 2);
    QCOMPARE(histogram.binOf(4.1), -1);
    QCOMPARE(Histogram().binOf(1), -1);
}

void TestHistogramPlot::markerStandsAtItsActivation()
{
    HistogramPlot plot;
    plot.resize(400, 120);
    plot.setHistogram(histogram);
    plot.setMarker(3);
    plot.show();
    const QImage image = plot.grab().toImage();
    QVERIFY(plot.xOf(3) > plot.xOf(2) && plot.xOf(3) < plot.xOf(4));
    QVERIFY(columnsWithColour(image, Theme::lightTheme().accent, qRound(plot.xOf(3)), 2) > 60);
}

void TestHistogramPlot::noMarkerIsNotAMarkerAtZero()
{
    HistogramPlot plot;
    plot.resize(400, 120);
    plot.setHistogram(histogram);
    plot.show();
    const QImage image = plot.grab().toImage();
    int accents = 0;
    for (int x = 0; x < image.width(); ++x)
        accents += columnsWithColour(image, Theme::lightTheme().accent, x, 0);
    QCOMPARE(accents, 0);
}

void TestHistogramPlot::markerBeyondTheHistogramIsStillSeen()
{
    HistogramPlot plot;
    plot.resize(400, 120);
    plot.setHistogram(histogram);
    plot.setMarker(9);  // steered beyond anything in the texts
    plot.show();
    QVERIFY(!plot.grab().isNull());
    QVERIFY(plot.xOf(9) < 400);
}

void TestHistogramPlot::emptyHistogramIsSaid()
{
    HistogramPlot plot;
    plot.resize(300, 100);
    plot.show();
    QCOMPARE(plot.accessibleDescription(), QString("There is no histogram."));
    QVERIFY(!plot.grab().isNull());
}

void TestHistogramPlot::descriptionTellsNumbers()
{
    QLocale::setDefault(QLocale::c());
    HistogramPlot plot;
    plot.setHistogram(histogram);
    plot.setMarker(2.5);
    QVERIFY(plot.accessibleDescription().contains("from 0 to 4.00"));
    QVERIFY(plot.accessibleDescription().contains("Here: 2.50"));
}

void TestHistogramPlot::themeSwitchRepaints()
{
    HistogramPlot plot;
    plot.resize(300, 100);
    plot.setHistogram(histogram);
    plot.show();
    plot.setTheme(Theme::lightTheme());
    QCOMPARE(plot.grab().toImage().pixelColor(1, 1), Theme::lightTheme().base);
    plot.setTheme(Theme::darkTheme());
    QCOMPARE(plot.grab().toImage().pixelColor(1, 1), Theme::darkTheme().base);
}

QTEST_MAIN(TestHistogramPlot)
#include "tst_histogram_plot.moc"
