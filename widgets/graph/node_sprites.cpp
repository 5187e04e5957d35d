#include "widgets/graph/node_sprites.h"

#include "widgets/graph/graph_painter.h"

#include <QPainter>

#include <cmath>

namespace penfield {
namespace {

constexpr qsizetype mostSprites = 2000;  // a change of theme or many zoom steps start afresh

/// Rings, halos and bars are rare: those nodes are drawn as shapes.
bool isPlain(const DisplayNode &node)
{
    return !node.halo.isValid() && !node.ring.isValid() && !node.touched;
}

double rounded(double value, double step) { return std::round(value / step) * step; }

}  // namespace

size_t qHash(const NodeSprites::Look &look, size_t seed)
{
    return qHashMulti(seed, look.kind, look.radius, look.outlineWidth, look.fill, look.outline, look.devicePixelRatio);
}

void NodeSprites::paint(QPainter &painter, const DisplayList &list, double devicePixelRatio)
{
    if (m_sprites.size() > mostSprites)
        m_sprites.clear();
    GraphPainter shapes(painter, list);
    for (const DisplayNode &node : list.nodes) {
        if (!isPlain(node)) {
            shapes.paintNode(node);
            continue;
        }
        const QPixmap &picture = sprite(node, list, devicePixelRatio);
        const QPointF corner = node.center - QPointF(picture.deviceIndependentSize().width(), picture.deviceIndependentSize().height()) / 2;
        painter.drawPixmap(QPointF(rounded(corner.x(), 1 / devicePixelRatio), rounded(corner.y(), 1 / devicePixelRatio)), picture);
    }
}

const QPixmap &NodeSprites::sprite(const DisplayNode &node, const DisplayList &list, double devicePixelRatio)
{
    DisplayNode model = node;
    model.radius = rounded(node.radius, 0.25);
    const QRgb fill = node.fill.isValid() ? node.fill.rgba() : list.background.rgba();
    const Look key{static_cast<int>(node.kind), static_cast<int>(std::lround(node.radius * 4)), static_cast<int>(std::lround(node.outlineWidth * 10)),
                   fill, node.outline.rgba(), devicePixelRatio};
    QPixmap &picture = m_sprites[key];
    if (!picture.isNull())
        return picture;
    const int side = 2 * static_cast<int>(std::ceil((model.radius * 1.15 + model.outlineWidth + 1) * devicePixelRatio));
    picture = QPixmap(side, side);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    model.center = QPointF(side, side) / (2 * devicePixelRatio);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    GraphPainter(painter, list).paintNode(model);
    return picture;
}

}  // namespace penfield
