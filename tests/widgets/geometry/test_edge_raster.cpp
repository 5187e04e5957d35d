#include "widgets/geometry/edge_path.h"
#include "widgets/geometry/edge_raster.h"

#include <QPainter>
#include <QTest>

using namespace penfield;

namespace {

QImage blank(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

double ink(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    return sum;
}

}  // namespace

class TestEdgeRaster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// As much ink as the curve has area, and where Qt's own stroker puts it (which starves lines thinner than a pixel).
    void agreesWithQPainter_data()
    {
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<double>("width");
        QTest::newRow("upright") << QPointF(50.5, 10) << 3.0;
        QTest::newRow("leaning") << QPointF(120, 10) << 2.0;
        QTest::newRow("nearly level") << QPointF(280, 150) << 2.5;
        QTest::newRow("hair") << QPointF(200, 20) << 0.7;
        QTest::newRow("downwards") << QPointF(150, 195) << 2.0;
    }
    void agreesWithQPainter()
    {
        QFETCH(QPointF, to);
        QFETCH(double, width);
        const QPointF from(50.5, 180);
        QImage ours = blank(300, 200), theirs = blank(300, 200);
        const RasterEdge edge{from, to, static_cast<float>(width), Qt::black};
        rasterEdges(ours, std::span(&edge, 1));
        QPainter painter(&theirs);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(edgePath(from, to));
        painter.end();
        const double area = edgePath(from, to).length() * width;
        QVERIFY2(std::abs(ink(ours) - area) < 0.04 * area + 1, qPrintable(QStringLiteral("%1 of %2").arg(ink(ours)).arg(area)));
        double apart = 0;
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 300; ++x)
                apart += std::abs(qAlpha(ours.pixel(x, y)) - qAlpha(theirs.pixel(x, y))) / 255.0;
        QVERIFY2(apart < 0.25 * area, qPrintable(QString::number(apart / area)));
    }

    void keepsItsColourAndOpacity()
    {
        QImage image = blank(20, 20);
        const RasterEdge edge{{10, 20}, {10, 0}, 6, QColor(200, 40, 0, 128)};
        rasterEdges(image, std::span(&edge, 1));
        const QColor middle = image.pixelColor(10, 10);
        QVERIFY(std::abs(middle.alpha() - 128) <= 2);
        QVERIFY(std::abs(middle.red() - 200) <= 3);
        QVERIFY(std::abs(middle.green() - 40) <= 3);
        QCOMPARE(image.pixelColor(2, 10).alpha(), 0);
    }

    void laterEdgesCoverEarlierOnes()
    {
        QImage image = blank(20, 20);
        const RasterEdge edges[] = {{{10, 20}, {10, 0}, 6, Qt::red}, {{10, 20}, {10, 0}, 6, Qt::blue}};
        rasterEdges(image, edges);
        QCOMPARE(image.pixelColor(10, 10), QColor(Qt::blue));
    }

    void survivesEdgesThatLeaveThePicture()
    {
        QImage image = blank(30, 30);
        const RasterEdge edges[] = {{{-500, 900}, {700, -800}, 4, Qt::black}, {{5, 5}, {25, 5}, 2, Qt::black}, {{1e7, 1e7}, {-1e7, -1e7}, 2, Qt::black}};
        rasterEdges(image, edges);
        QVERIFY(ink(image) > 0);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QImage image = blank(20, 20);
        const RasterEdge edge{{10, 20}, {10, 0}, 6, Qt::red};
        rasterEdges(image, std::span(&edge, 1), stop.get_token());
        QCOMPARE(ink(image), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestEdgeRaster)
#include "test_edge_raster.moc"
