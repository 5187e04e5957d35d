#include "tests/widgets/graph/synthetic_graphs.h"
#include "widgets/graph/render_graph.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTest>

using namespace penfield;
using namespace penfield::test;

namespace {

GraphScene capitalScene()
{
    const auto graph = capitalGraph();
    GraphScene scene;
    scene.setGraph(graph);
    scene.setLabels(makeLabels(*graph));
    scene.setPruneOptions({0.8, 0.9});
    scene.setLegend(true);
    return scene;
}

QByteArray svgOf(const GraphScene &scene)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({600, 400});
    generator.setViewBox(QRect(0, 0, 600, 400));
    QPainter painter(&generator);
    QFont font;
    font.setPixelSize(10);
    painter.setFont(font);
    renderGraph(scene, Theme::lightTheme(), painter, {0, 0, 600, 400});
    painter.end();
    return buffer.data();
}

QImage imageOf(const GraphScene &scene, const Theme &theme, double scale)
{
    QImage image((QSizeF(800, 500) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(12);
    painter.setFont(font);
    renderGraph(scene, theme, painter, {0, 0, 800, 500});
    return image;
}

int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

}  // namespace

class TestGraphFigure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void svgHasTextAndCurvesAndNoPictures()
    {
        const QByteArray svg = svgOf(capitalScene());
        QVERIFY(svg.contains("<text"));
        QVERIFY(svg.contains("Dallas"));
        QVERIFY(svg.contains("Austin"));
        QVERIFY(svg.contains("feature"));
        QVERIFY(!svg.contains("<image"));
        QVERIFY2(svg.count(" C") + svg.count("C") > 50, "edges are cubic curves");
        QVERIFY(QSvgRenderer(svg).isValid());
    }

    void theSameSceneGivesTheSameSvg() { QCOMPARE(svgOf(capitalScene()), svgOf(capitalScene())); }

    void pdfIsWritten()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(720);
        writer.setPageSize(QPageSize(QSizeF(240, 160), QPageSize::Point));
        writer.setPageMargins({0, 0, 0, 0});
        QPainter painter(&writer);
        painter.scale(10, 10);
        QFont font;
        font.setPixelSize(7);
        painter.setFont(font);
        renderGraph(capitalScene(), Theme::lightTheme(), painter, {0, 0, 240, 160});
        painter.end();
        QVERIFY(buffer.data().startsWith("%PDF"));
        QVERIFY(!buffer.data().contains("/Subtype /Image"));
    }

    void coversItsAreaInBothThemesAtBothScales_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::newRow("light 1x") << false << 1.0;
        QTest::newRow("dark 1x") << true << 1.0;
        QTest::newRow("light 2x") << false << 2.0;
        QTest::newRow("dark 2x") << true << 2.0;
    }
    void coversItsAreaInBothThemesAtBothScales()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        const Theme theme = dark ? Theme::darkTheme() : Theme::lightTheme();
        const QImage image = imageOf(capitalScene(), theme, scale);
        QCOMPARE(image.pixelColor(1, 1), theme.base);
        QCOMPARE(image.pixelColor(image.width() - 2, image.height() - 2), theme.base);
        QVERIFY(coloursIn(image) > 60);
    }

    void aSceneWithoutAGraphIsAnEmptySheet()
    {
        const QImage image = imageOf(GraphScene(), Theme::lightTheme(), 1);
        QCOMPARE(coloursIn(image), 1);
    }

    void thePaintersStateIsLeftAlone()
    {
        QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        painter.setOpacity(0.5);
        renderGraph(capitalScene(), Theme::lightTheme(), painter, {0, 0, 300, 200});
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
        QCOMPARE(painter.opacity(), 0.5);
        QVERIFY(!painter.hasClipping());
    }
};

QTEST_MAIN(TestGraphFigure)
#include "test_graph_figure.moc"
