#include "widgets/graph/graph_painter.h"
#include "widgets/graph/node_sprites.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace penfield;

namespace {

DisplayList listOf(std::vector<DisplayNode> nodes)
{
    DisplayList list;
    list.style = GraphStyle::from(QGuiApplication::font());
    list.background = Qt::white;
    list.nodes = std::move(nodes);
    return list;
}

DisplayNode node(NodeKind kind, QPointF center, QColor fill = Qt::blue)
{
    DisplayNode n;
    n.kind = kind;
    n.center = center;
    n.radius = 6;
    n.fill = fill;
    n.outline = Qt::black;
    return n;
}

QImage paper(double ratio)
{
    QImage image((QSizeF(80, 40) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

}  // namespace

class TestNodeSprites : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// On whole pixels a sprite and a shape are the same picture.
    void looksLikeTheShape_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 2.0})
            for (const NodeKind kind : {NodeKind::Feature, NodeKind::Error, NodeKind::Token})
                QTest::addRow("kind %d at %gx", static_cast<int>(kind), ratio) << static_cast<int>(kind) << ratio;
    }
    void looksLikeTheShape()
    {
        QFETCH(int, kind);
        QFETCH(double, ratio);
        DisplayNode ringed = node(static_cast<NodeKind>(kind), {60, 20});
        ringed.ring = Qt::red;
        ringed.ringWidth = 2;
        const DisplayList list = listOf({node(static_cast<NodeKind>(kind), {20, 20}), node(static_cast<NodeKind>(kind), {40, 20}, QColor()), ringed});
        QImage shapes = paper(ratio), copies = paper(ratio);
        QPainter first(&shapes);
        GraphPainter(first, list).paintNodes();
        first.end();
        QPainter second(&copies);
        second.setRenderHint(QPainter::Antialiasing);
        NodeSprites().paint(second, list, ratio);
        second.end();
        for (int y = 0; y < shapes.height(); ++y)
            for (int x = 0; x < shapes.width(); ++x) {
                const QColor a = shapes.pixelColor(x, y), b = copies.pixelColor(x, y);
                QVERIFY(std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) <= 6);
            }
    }

    void differentColoursAreDifferentPictures()
    {
        NodeSprites sprites;
        QImage image = paper(1);
        QPainter painter(&image);
        sprites.paint(painter, listOf({node(NodeKind::Feature, {20, 20}, Qt::blue), node(NodeKind::Feature, {60, 20}, Qt::red)}), 1);
        painter.end();
        QCOMPARE(image.pixelColor(20, 20), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(60, 20), QColor(Qt::red));
    }
};

QTEST_MAIN(TestNodeSprites)
#include "test_node_sprites.moc"
